import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personWith, signedIn, signedInAs } from "../staff/staff-world.ts";
import { type Counter, openCounter } from "../support/counter.ts";

const both = { role: "officer", email: "hai.noi@counter.test" } as const;

describe("the places of one person", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter("pglite");
  });
  afterAll(() => counter.close());
  const first = async (staff: { get(path: string): Promise<Response> }) => {
    const answer = await staff.get("/admin");
    return answer.headers.get("location") ?? (await answer.text());
  };

  it("given one place, goes there; no other exists", async () => {
    const staff = await signedInAs(counter, { role: "officer" });
    expect(await first(staff)).toBe("/admin/nam-hoa");
    for (const path of ["/admin/ngoc-lac", "/admin/tinh", "/admin/no-such-place"])
      expect((await staff.get(path)).status).toBe(404);
    const list = await (await staff.get("/admin/places")).text();
    expect([list.includes("/admin/nam-hoa"), list.includes("/admin/ngoc-lac")]).toEqual([true, false]);
  });

  it("given several, shows the list once, then goes where the person worked last; one press switches", async () => {
    await personWith(counter, { ...both, locality: "ngoc-lac", role: "auditor" });
    const staff = await signedInAs(counter, both);
    const list = await first(staff);
    for (const place of ["nam-hoa", "ngoc-lac"]) expect(list).toContain(`href="/admin/${place}"`);
    await staff.get("/admin/ngoc-lac");
    expect(await first(staff)).toBe("/admin/ngoc-lac");
    await staff.get("/admin/nam-hoa/reports");
    expect(await first(staff)).toBe("/admin/nam-hoa");
  });

  it("given another role in each place, may do in each what the role there says", async () => {
    await personWith(counter, { ...both, locality: "ngoc-lac", role: "auditor" });
    const staff = await signedInAs(counter, both);
    expect((await staff.get("/admin/ngoc-lac/audit")).status).toBe(200);
    expect((await staff.get("/admin/nam-hoa/audit")).status).toBe(403);
  });

  it("given a hint of a place that is not theirs, pays no heed to it", async () => {
    const staff = await signedInAs(counter, { role: "officer" });
    for (const hint of ["ngoc-lac", "tinh", "../../elsewhere"]) {
      staff.cookies.set("cua_so_place", encodeURIComponent(hint));
      expect(await first(staff)).toBe("/admin/nam-hoa");
    }
  });

  it("given an operator, lists every place and the view over all", async () => {
    const list = await (await (await signedIn(counter)).get("/admin/places")).text();
    for (const place of ["tinh", "nam-hoa", "ngoc-lac", "phu-son", "ngoc-son", "nam-sam-son"])
      expect(list).toContain(`/admin/${place}`);
  });
});
