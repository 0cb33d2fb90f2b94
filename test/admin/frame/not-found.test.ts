import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browser, type StaffBrowser, signedIn } from "../../staff/staff-world.ts";
import { type Counter, openCounter } from "../../support/counter.ts";

describe("addresses that are not there", () => {
  let counter: Counter;
  let staff: StaffBrowser;
  beforeAll(async () => {
    counter = await openCounter();
    staff = await signedIn(counter);
  });
  afterAll(() => counter.close());

  it.each(["/admin/nam-hoa/khong-co", "/admin/khong-co", "/admin/nam-hoa/reports/NH-26-9999"])(
    "%s says so in words, with a way back, and under the same policy",
    async (path) => {
      const response = await staff.get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
      const html = await response.text();
      expect(html).toContain("<h1>Không");
      expect(html).toMatch(/href="\/admin/);
    },
  );

  it("tell a stranger nothing about what is there", async () => {
    const stranger = browser(counter);
    const [real, invented] = await Promise.all([
      stranger.get("/admin/nam-hoa"),
      stranger.get("/admin/khong-co"),
    ]);
    expect(real.status).toBe(invented.status);
    expect(real.headers.get("location")).toBe(invented.headers.get("location"));
  });
});
