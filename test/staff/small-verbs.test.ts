import type { Context } from "hono";
import { describe, expect, it } from "vitest";
import { clientAddress } from "../../src/staff/client-address.ts";
import { withCookies } from "../../src/staff/cookies.ts";
import { deviceWords } from "../../src/staff/device-words.ts";
import { mayManage, roleFits, rolesToGive } from "../../src/staff/grant-rules.ts";
import { mayDo, permissions, roles } from "../../src/staff/permissions.ts";
import { readEmail, readName } from "../../src/staff/person-fields.ts";
import { methodOf } from "../../src/staff/sign-in-method.ts";

describe("the words for a device", () => {
  it.each([
    ["Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36", "Chrome trên máy tính Windows"],
    ["Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0", "Edge trên máy tính Windows"],
    [
      "Mozilla/5.0 (Windows NT 10.0) coc_coc_browser/120 Chrome/114 Safari/537",
      "Cốc Cốc trên máy tính Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1",
      "Safari trên iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36 Zalo/24.1",
      "Zalo trên điện thoại Android",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Firefox/130.0", "Firefox trên máy tính Linux"],
    ["curl/8", "Thiết bị không rõ"],
  ])("given %s, says %s", (userAgent, words) => expect(deviceWords(userAgent)).toBe(words));

  it("given nothing, says that it is unknown", () => expect(deviceWords(null)).toBe("Thiết bị không rõ"));
});

describe("where a request comes from", () => {
  const from = (remoteAddress: string | null, headers: Record<string, string>) =>
    clientAddress({
      env: remoteAddress ? { incoming: { socket: { remoteAddress } } } : {},
      req: { header: (name: string) => headers[name] },
    } as unknown as Context);

  it.each([
    ["a direct connection", "203.0.113.9", {}, "203.0.113.9"],
    [
      "a direct connection that claims a proxy",
      "203.0.113.9",
      { "x-forwarded-for": "1.2.3.4" },
      "203.0.113.9",
    ],
    ["a proxy beside us", "::ffff:127.0.0.1", { "x-forwarded-for": "1.2.3.4, 198.51.100.7" }, "198.51.100.7"],
    ["a proxy in our network", "10.0.0.2", { "x-forwarded-for": "198.51.100.7" }, "198.51.100.7"],
    ["this machine itself", "::1", {}, "::1"],
    [
      "a claim of Cloudflare's header on Node",
      "203.0.113.9",
      { "cf-connecting-ip": "1.2.3.4" },
      "203.0.113.9",
    ],
    ["Cloudflare", null, { "cf-connecting-ip": "198.51.100.8" }, "198.51.100.8"],
    ["nothing known", null, {}, "unknown"],
  ])("given %s, tells the address nobody outside can make up", (_what, socket, headers, address) => {
    expect(from(socket, headers)).toBe(address);
  });
});

describe("the cookies of the next request", () => {
  it("given some set and some taken away, sends what a browser would", () => {
    const set = ["session=new.sig; Path=/; HttpOnly", "gone=; Max-Age=0", "two=2=2"];
    expect(withCookies("theme=dark; session=old; gone=1", set)).toBe("theme=dark; session=new.sig; two=2=2");
    expect(withCookies(undefined, [])).toBe("");
  });
});

describe("who may give which role", () => {
  it("given any rank, never gives one above it, and operators only over all places", () => {
    expect(rolesToGive("operator", "nam-hoa")).toEqual(["officer", "office", "approver", "admin", "auditor"]);
    expect(rolesToGive("admin", "nam-hoa")).toEqual(rolesToGive("operator", "nam-hoa"));
    expect(rolesToGive("operator", "*")).toEqual(["operator", "auditor"]);
    expect(rolesToGive("admin", "*")).toEqual(["auditor"]);
    expect(rolesToGive("officer", "nam-hoa")).toEqual(["officer", "office", "auditor"]);
    for (const own of roles)
      for (const role of rolesToGive(own, "nam-hoa")) {
        expect(mayManage(own, role)).toBe(true);
        expect(roleFits(role, "nam-hoa")).toBe(true);
      }
  });

  it("given the auditor, may see much and change nothing", () => {
    const allowed = permissions.filter((permission) => mayDo("auditor", permission));
    expect(allowed.every((permission) => /\.(see|export)$/.test(permission))).toBe(true);
    expect(allowed).not.toContain("personal_data.see");
  });
});

describe("what is typed about a person", () => {
  it("given signs that turn or hide text, takes them out", () => {
    expect(readName("  Lê\u202e \u2066Hoa\u0000\n Mai ")).toBe("Lê Hoa Mai");
    expect(readEmail(" Van.A@Xa.VN\u200b")).toBe("van.a@xa.vn");
  });

  it.each(["", "a@", "@b.vn", "a b@c.vn", `${"a".repeat(250)}@b.vn`])("given %s, is no address", (typed) => {
    expect(() => readEmail(typed)).toThrow("E-mail chưa đúng");
  });
});

describe("how a session came to be", () => {
  it("given the library's endpoint, says the way; renewed, keeps it; unknown, trusts it least", () => {
    expect(methodOf("/two-factor/verify-totp", "password")).toBe("code");
    expect(methodOf("/change-password", "passkey")).toBe("passkey");
    expect(methodOf("/two-factor/disable", "code")).toBe("password");
    expect(methodOf("/somewhere", undefined)).toBe("password");
  });
});
