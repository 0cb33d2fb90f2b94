import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { contentPolicy, staffHeaders } from "../../../src/admin/frame/content-policy.ts";
import { frameRoutes } from "../../../src/admin/frame/routes.ts";
import { themeOf } from "../../../src/admin/frame/theme.ts";

const origin = "http://counter.test";

function post(fields: Record<string, string>, headers: Record<string, string> = { origin }) {
  const app = new Hono().route("/admin", frameRoutes());
  return app.request(`${origin}/admin/theme`, { method: "POST", headers, body: new URLSearchParams(fields) });
}

describe("switching between light and dark", () => {
  it.each(["light", "dark"])("keeps %s in a cookie and leads back", async (theme) => {
    const response = await post({ theme, back: "/admin/nam-hoa/reports?tab=new" });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/admin/nam-hoa/reports?tab=new");
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toContain(`cua_so_theme=${theme}`);
    expect(cookie).toContain("HttpOnly");
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/admin/../x\\evil",
    "/other",
    "/admin\n",
    "javascript:x",
  ])("leads nowhere else: %s", async (back) => {
    expect((await post({ theme: "dark", back })).headers.get("location")).toBe("/admin");
  });

  it("keeps nothing but the two", async () => {
    expect((await post({ theme: "pink" })).headers.get("set-cookie")).toBeNull();
  });

  it("takes no form from another site", async () => {
    expect((await post({ theme: "dark" }, { origin: "https://evil.example" })).status).toBe(403);
  });

  it("reads only the two back", async () => {
    const app = new Hono().get("/", (c) => c.text(themeOf(c) ?? "none"));
    const read = async (cookie: string) => await (await app.request("/", { headers: { cookie } })).text();
    expect(await read("cua_so_theme=dark")).toBe("dark");
    expect(await read("cua_so_theme=x")).toBe("none");
    expect(await read("")).toBe("none");
  });
});

describe("what a staff page may load", () => {
  it("is its own files alone", () => {
    const policy = contentPolicy();
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("is set on every page; a map adds its tiles and nothing else", async () => {
    const app = new Hono().use(staffHeaders);
    app.get("/", (c) => c.text(""));
    app.get("/map", (c) => {
      c.header("content-security-policy", contentPolicy(["https://tiles.example"]));
      return c.text("");
    });
    const read = async (path: string) => (await app.request(path)).headers.get("content-security-policy");
    expect(await read("/")).toBe(contentPolicy());
    expect(await read("/map")).toContain("img-src 'self' data: https://tiles.example;");
    expect((await app.request("/")).headers.get("x-content-type-options")).toBe("nosniff");
  });
});
