import { describe, expect, it } from "vitest";
import { signBody, verifySignature } from "../../src/zalo/index.ts";

const appId = "360846524940903967";
const oaSecretKey = "OA_SECRET_KEY_FOR_TEST";
const timestamp = "1543908534740";
const body =
  '{"app_id":"360846524940903967","sender":{"id":"246845883529197922"},"user_id_by_app":"552177279717587730","recipient":{"id":"388613280878808645"},"event_name":"user_send_text","message":{"text":"Xin chào","msg_id":"96d3cdf3af150460909"},"timestamp":"1543908534740"}';
const rawBody = new TextEncoder().encode(body);
const header = "mac=ac8fb135ed7d4df43f03dbb68c64481289ae4cc280f441459c3ce6898661fb98";
const genuine = { header, rawBody, appId, oaSecretKey, timestamp };

async function hmac(key: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", imported, encoder.encode(text)));
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

describe("signBody", () => {
  it("given the published vector, makes the published header", async () => {
    expect(rawBody.length).toBe(266);
    expect(await signBody({ rawBody, appId, oaSecretKey, timestamp })).toBe(header);
  });

  it("given an empty secret, refuses to sign", async () => {
    await expect(signBody({ rawBody, appId, oaSecretKey: "", timestamp })).rejects.toThrow("OA Secret Key");
  });

  it("given bytes that are no UTF-8, signs the bytes and not a repaired text", async () => {
    const bytes = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
    const repaired = new TextEncoder().encode(new TextDecoder().decode(bytes));
    const sign = (rawBody: Uint8Array) => signBody({ rawBody, appId, oaSecretKey, timestamp });
    expect(await sign(bytes)).not.toBe(await sign(repaired));
  });
});

describe("verifySignature", () => {
  it("given the published vector, accepts", async () => {
    expect(await verifySignature(genuine)).toBe(true);
  });

  it.each([
    ["an upper-case prefix", header.replace("mac=", "MAC=")],
    ["no prefix", header.slice(4)],
    ["upper-case hex", `mac=${header.slice(4).toUpperCase()}`],
    ["spaces around", `  ${header} `],
    ["a spaced equals sign", header.replace("mac=", "mac = ")],
  ])("given %s, accepts", async (_case, header) => {
    expect(await verifySignature({ ...genuine, header })).toBe(true);
  });

  it("given an HMAC instead of a plain hash, refuses", async () => {
    for (const text of [body, appId + body + timestamp, appId + body + timestamp + oaSecretKey]) {
      const header = `mac=${await hmac(oaSecretKey, text)}`;
      expect(await verifySignature({ ...genuine, header })).toBe(false);
    }
  });

  it("given JSON that was parsed and written again, refuses", async () => {
    const spaced = body.replace('"app_id":', '"app_id": ');
    const received = new TextEncoder().encode(spaced);
    const rewritten = new TextEncoder().encode(JSON.stringify(JSON.parse(spaced)));
    const header = await signBody({ rawBody: received, appId, oaSecretKey, timestamp });
    expect(await verifySignature({ ...genuine, header, rawBody: received })).toBe(true);
    expect(await verifySignature({ ...genuine, header, rawBody: rewritten })).toBe(false);
  });

  it("given escaped Vietnamese, does not take the unescaped form for the same", async () => {
    const escaped = new TextEncoder().encode(body.replace("à", "\\u00e0"));
    expect(await verifySignature({ ...genuine, rawBody: escaped })).toBe(false);
  });

  it("given no secret in the settings, refuses even what was signed without one", async () => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(appId + body + timestamp));
    const header = `mac=${Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, "0")).join("")}`;
    expect(await verifySignature({ ...genuine, header, oaSecretKey: "" })).toBe(false);
  });

  it.each([[undefined], [null], [""], ["mac="], ["   "]])("given the header %j, refuses", async (header) => {
    expect(await verifySignature({ ...genuine, header })).toBe(false);
  });

  it("given one changed byte of the body, refuses", async () => {
    const changed = rawBody.slice();
    changed[100] = (changed[100] ?? 0) ^ 1;
    expect(await verifySignature({ ...genuine, rawBody: changed })).toBe(false);
  });

  it.each([
    ["another app", { appId: "360846524940903968" }],
    ["another secret", { oaSecretKey: "APP_SECRET" }],
    ["another timestamp", { timestamp: "1543908534741" }],
    ["no timestamp", { timestamp: "" }],
  ])("given %s, refuses", async (_case, change) => {
    expect(await verifySignature({ ...genuine, ...change })).toBe(false);
  });

  it.each([
    ["too short", header.slice(0, -1)],
    ["too long", `${header}0`],
    ["one digit off", `${header.slice(0, -1)}9`],
    ["the prefix twice", `mac=${header}`],
    ["something else", "mac=not hex at all"],
  ])("given a header that is %s, refuses", async (_case, header) => {
    expect(await verifySignature({ ...genuine, header })).toBe(false);
  });

  it("given a delivery repeated two hours or years later, still accepts, for retries keep body and time", async () => {
    const old = "1262304000000";
    const header = await signBody({ rawBody, appId, oaSecretKey, timestamp: old });
    expect(await verifySignature({ ...genuine, header, timestamp: old })).toBe(true);
  });
});
