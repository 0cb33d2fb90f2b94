import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signInLinks, staffSessions } from "../../src/database/schema/index.ts";
import { createSignInLink, spendSignInLink } from "../../src/staff/sign-in.ts";
import { hours } from "../support/clock.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { browser, signedIn, signInTools } from "./staff-world.ts";

describe("signing in", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter("pglite", { PUBLIC_URL: "http://counter.test" });
  });
  afterAll(() => counter.close());
  beforeEach(() => counter.clock.set("2026-11-20T09:00:00+07:00"));

  const link = () => createSignInLink(signInTools(counter));

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
    expect(entered.headers.get("location")).toBe("/admin");
    expect((await person.get("/admin")).status).toBe(200);
  });

  it("given a link pressed twice, lets only the first in", async () => {
    const path = await link();
    const answers = await Promise.all([browser(counter).post(path), browser(counter).post(path)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
    const late = browser(counter);
    expect((await late.post(path)).status).toBe(410);
    expect(late.cookies.size).toBe(0);
  });

  it("given a link older than 24 hours, or one never made, lets nobody in", async () => {
    const path = await link();
    counter.clock.advance(hours(24) + 1);
    expect((await browser(counter).post(path)).status).toBe(410);
    expect((await browser(counter).post("/admin/sign-in/made-up")).status).toBe(410);
  });

  it("given a session, its cookie is out of scripts' and other sites' reach and ends after 12 hours", async () => {
    const staff = browser(counter);
    const cookie = (await staff.post(await link())).headers.getSetCookie().join();
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Lax");
    expect(cookie).toContain("Path=/");
    expect(cookie).toContain("Max-Age=43200");
    expect(cookie).not.toContain("Secure");
    counter.clock.advance(hours(12) + 1);
    const answer = await staff.get("/admin");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/admin/sign-in");
  });

  it("given a session, knows tokens only by their digests", async () => {
    const staff = await signedIn(counter);
    const kept = JSON.stringify([
      await counter.database.db.select().from(signInLinks),
      await counter.database.db.select().from(staffSessions),
    ]);
    const [session = ""] = staff.cookies.values();
    expect(session.length).toBeGreaterThan(8);
    for (const secret of [session, "token-number"]) expect(kept).not.toContain(`"${secret}`);
  });

  it.each(["/admin", "/oauth/zalo/start?locality=ngoc-lac"])(
    "given nobody signed in, %s asks to sign in",
    async (path) => {
      const answer = await browser(counter).get(path);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toBe("/admin/sign-in");
      expect(
        (await counter.app.request("/admin", { headers: { cookie: "cua_so_session=guess" } })).status,
      ).toBe(303);
    },
  );

  it("given a form sent from another site, refuses it", async () => {
    const path = await link();
    const other = await browser(counter).post(path, { origin: "https://elsewhere.example" });
    expect(other.status).toBe(403);
    expect(await spendSignInLink(signInTools(counter), path.split("/").at(-1) ?? "")).not.toBeNull();
  });

  it("given any staff page, allows no script from anywhere and no frame", async () => {
    const page = await (await signedIn(counter)).get("/admin");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(page.headers.get("x-frame-options")).toBe("SAMEORIGIN");
    expect((await counter.app.request("/admin/style.css")).headers.get("content-type")).toContain("text/css");
  });
});

describe("signing in under https", () => {
  it("given a public address with https, the cookie travels only encrypted", async () => {
    const counter = await openCounter("pglite", { PUBLIC_URL: "https://counter.test" });
    const path = await createSignInLink(signInTools(counter));
    const answer = await browser(counter).post(path, { origin: "http://counter.test" });
    expect(answer.headers.getSetCookie().join()).toContain("Secure");
    await counter.close();
  });
});
