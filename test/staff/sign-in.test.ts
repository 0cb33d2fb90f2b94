import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { staffSessions, staffSignInLinks } from "../../src/database/schema/index.ts";
import { spendSignInLink } from "../../src/staff/spend-sign-in-link.ts";
import { hours } from "../support/clock.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { browser, signedIn, signInLink, staffTools } from "./staff-world.ts";

describe("signing in by a link", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter("pglite", { PUBLIC_URL: "http://counter.test" });
  });
  afterAll(() => counter.close());
  beforeEach(() => counter.clock.set("2026-11-20T09:00:00+07:00"));

  const link = () => signInLink(counter);

  it("given a link opened many times by previews, is still good for the person who presses the button", async () => {
    const [path, preview, person] = [await link(), browser(counter), browser(counter)];
    for (let times = 0; times < 3; times += 1) {
      const page = await preview.get(path);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('method="post"');
    }
    expect(preview.cookies.size).toBe(0);
    const entered = await person.post(path);
    expect(entered.status).toBe(303);
    expect(entered.headers.get("location")).toBe("/admin/tinh/account?first=1");
    expect((await person.get("/admin/nam-hoa")).status).toBe(200);
  });

  it("given a link pressed twice, lets only the first in", async () => {
    const path = await link();
    const answers = await Promise.all([browser(counter).post(path), browser(counter).post(path)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
    const late = browser(counter);
    const answer = await late.post(path);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain("Nhờ quản trị viên");
    expect(late.cookies.size).toBe(0);
  });

  it("given a link older than 24 hours, or one never made, lets nobody in", async () => {
    const path = await link();
    counter.clock.advance(hours(24) + 1);
    expect((await browser(counter).post(path)).status).toBe(410);
    expect((await browser(counter).post("/admin/sign-in/made-up")).status).toBe(410);
  });

  it("given a session, its cookie is out of scripts' and other sites' reach", async () => {
    const cookie = (await browser(counter).post(await link())).headers.getSetCookie().join("\n");
    const session = cookie.split("\n").find((line) => line.startsWith("cua_so_session=")) ?? "";
    expect(session).toContain("HttpOnly");
    expect(session).toContain("SameSite=Lax");
    expect(session).toContain("Path=/");
    expect(session).toContain("Max-Age=604800");
    expect(session).not.toContain("Secure");
  });

  it("given a session and a link, knows their tokens only signed or digested", async () => {
    const path = await link();
    const staff = await signedIn(counter);
    const links = JSON.stringify(await counter.database.db.select().from(staffSignInLinks));
    expect(links).not.toContain(path.split("/").at(-1));
    const [kept] = await counter.database.db.select().from(staffSessions);
    const [cookie = ""] = staff.cookies.values();
    expect(cookie.length).toBeGreaterThan(40);
    const stolen = browser(counter);
    stolen.cookies.set("cua_so_session", kept?.token ?? "");
    expect((await stolen.get("/admin/nam-hoa")).status).toBe(303);
  });

  it.each(["/admin", "/admin/nam-hoa/reports", "/oauth/zalo/start?locality=ngoc-lac"])(
    "given nobody signed in, %s asks to sign in",
    async (path) => {
      const answer = await browser(counter).get(path);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toBe("/admin/sign-in");
      const guess = { headers: { cookie: "cua_so_session=guess" } };
      expect((await counter.app.request(path, guess)).status).toBe(303);
    },
  );

  it("given a page wanted before signing in, leads there afterwards", async () => {
    const person = browser(counter);
    await person.get("/admin/nam-hoa/reports?status=late");
    const entered = await person.post(await link());
    expect(entered.headers.get("location")).toBe("/admin/nam-hoa/reports?status=late");
  });

  it.each(["//elsewhere.example/x", "https://elsewhere.example", "/admin/sign-in/out", "/admin/..//x"])(
    "given a wish to go to %s, goes to the first page instead",
    async (wish) => {
      const person = browser(counter);
      person.cookies.set("cua_so_next", encodeURIComponent(wish));
      const entered = await person.post(await link());
      expect(entered.headers.get("location")).toBe("/admin/tinh/account?first=1");
    },
  );

  it("given a form sent from another site, refuses it and the link stays good", async () => {
    const path = await link();
    const other = await browser(counter).post(path, { origin: "https://elsewhere.example" });
    expect(other.status).toBe(403);
    expect(await spendSignInLink(staffTools(counter), path.split("/").at(-1) ?? "")).not.toBeNull();
  });

  it("given any staff page, allows no script from anywhere and no frame", async () => {
    const page = await (await signedIn(counter)).get("/admin/nam-hoa");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(page.headers.get("cache-control")).toBe("no-store");
  });
});

describe("signing in under https", () => {
  it("given a public address with https, the cookie travels only encrypted and is known again", async () => {
    const counter = await openCounter("pglite", { PUBLIC_URL: "https://counter.test" });
    const person = browser(counter);
    const answer = await person.post(await signInLink(counter), { origin: "http://counter.test" });
    expect(answer.headers.getSetCookie().join()).toContain("Secure");
    expect([...person.cookies.keys()]).toContain("__Secure-cua_so_session");
    expect((await person.get("/admin/nam-hoa")).status).toBe(200);
    await counter.close();
  });
});
