import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, bulkActs, staffGrants } from "../../../src/database/schema/index.ts";
import { sweepBulkActs } from "../../../src/signal-reports/bulk/run-bulk-act.ts";
import { signedInAs } from "../../staff/staff-world.ts";
import { databaseKinds } from "../../support/databases.ts";
import { type CaseWorld, openCaseWorld } from "./case-world.ts";

describe.each(databaseKinds)("acts on several reports on %s", (kind) => {
  let world: CaseWorld;
  let keys = 0;
  beforeAll(async () => {
    world = await openCaseWorld(kind);
  });
  afterAll(() => world.close());

  const filed = async (count: number) =>
    await Promise.all(Array.from({ length: count }, async () => (await world.file()).request));
  const ask = async (codes: string[], fields: Record<string, string>, cookie = world.cookie()) => {
    keys += 1;
    const body = new URLSearchParams({ key: `bulk-key-${keys}`, query: "?operator=viettel", ...fields });
    for (const code of codes) body.append("item", code);
    const headers = {
      cookie,
      origin: "http://counter.test",
      "content-type": "application/x-www-form-urlencoded",
    };
    return await world.go("/bulk", { method: "POST", body: body.toString() }, headers);
  };
  const idOf = (answer: Response) => Number(/bulk=(\d+)/.exec(answer.headers.get("location") ?? "")?.[1]);
  const item = ({ code, version }: { code: string; version: number }) => `${code}.${version}`;
  const runNow = async (id: number) => {
    await world.post(`/bulk/${id}/now`);
    await world.settle();
  };
  /** Past the seconds in which it can be undone. */
  const runLate = async () => {
    world.clock.advance(20_000);
    await sweepBulkActs({ db: world.db, jobs: world.counter.jobs, now: world.clock.now });
    await world.settle();
  };
  const linesOf = async (id: number) =>
    (await world.db.select().from(auditLog).where(like(auditLog.action, "report.%"))).filter(
      ({ details }) => details.bulk === id,
    );
  const actOf = async (id: number) => (await world.db.select().from(bulkActs).where(eq(bulkActs.id, id)))[0];

  it("given rows and an act, waits so that it can be undone, and does nothing before", async () => {
    const reports = await filed(2);
    const answer = await ask(reports.map(item), { verb: "acknowledge" });
    expect(answer.headers.get("location")).toMatch(/reports\?operator=viettel&bulk=\d+$/);
    const page = await world.words(`?bulk=${idOf(answer)}`);
    expect(page).toContain("Tiếp nhận 2 phản ánh: sẽ làm sau ít giây.");
    expect(page).toContain("Hoàn tác");
    await world.settle();
    expect((await world.request(reports[0]?.id ?? 0)).status).toBe("submitted");
    await world.post(`/bulk/${idOf(answer)}/undo`);
    await runNow(idOf(answer));
    expect((await world.request(reports[0]?.id ?? 0)).status).toBe("submitted");
    expect((await actOf(idOf(answer)))?.status).toBe("cancelled");
  });

  it("given the seconds gone by and a lost wake-up, the sweep finds it and does it once", async () => {
    const reports = await filed(2);
    const answer = await ask(reports.map(item), { verb: "forward", office: "economy", note: "nhờ xem" });
    world.clock.advance(20_000);
    const tools = { db: world.db, jobs: world.counter.jobs, now: world.clock.now };
    await sweepBulkActs(tools);
    await sweepBulkActs(tools);
    await world.settle();
    for (const { id } of reports) {
      expect(await world.request(id)).toMatchObject({ receiver: "economy", version: 2 });
      expect((await world.history(id)).filter(({ verb }) => verb === "forward")).toHaveLength(1);
    }
    expect(await actOf(idOf(answer))).toMatchObject({ status: "done" });
    const late = await world.post(`/bulk/${idOf(answer)}/undo`);
    expect([late.status, (await late.text()).normalize("NFC")]).toEqual([
      409,
      expect.stringContaining("không hoàn tác được nữa"),
    ]);
  });

  it("given one that changed meanwhile and one that cannot, does the others and says why", async () => {
    const [good, changed, closed] = await filed(3);
    if (!good || !changed || !closed) throw new Error("Three were filed");
    await world.move("start", changed.id);
    await world.move("withdraw", closed.id);
    const now = await world.request(closed.id);
    const answer = await ask([item(good), item(changed), item(now), "NH-26-9999.1"], { verb: "acknowledge" });
    await runNow(idOf(answer));
    expect((await actOf(idOf(answer)))?.results).toEqual([
      { code: good.code, why: null },
      { code: changed.code, why: expect.stringContaining("Người khác vừa làm trước") },
      { code: closed.code, why: expect.stringContaining("không làm bước này được") },
      { code: "NH-26-9999", why: expect.stringContaining("Không có phản ánh này") },
    ]);
    const page = await world.words(`/bulk/${idOf(answer)}`);
    expect(page).toContain("xong 1 trong 4, 3 chưa làm được");
    const lines = await world.db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.action, "report.acknowledge"), like(auditLog.subjectId, "NH-26%")));
    expect(lines.filter(({ details }) => details.bulk === idOf(answer)).map((one) => one.subjectId)).toEqual([
      good.code,
    ]);
  });

  it("given the same form sent twice, does it once", async () => {
    const [one] = await filed(1);
    const fields = { verb: "label", label: "Bão số 3", key: "the-same-key" };
    const first = await ask([item(one ?? { code: "", version: 0 })], fields);
    world.clock.advance(1_000);
    const second = await ask([item(one ?? { code: "", version: 0 })], fields);
    expect(idOf(second)).toBe(idOf(first));
    await runNow(idOf(first));
    expect(await world.request(one?.id ?? 0)).toMatchObject({ labels: ["Bão số 3"], version: 2 });
  });

  it("given a merge, each citizen in two of them hears of it once", async () => {
    const citizen = await world.newCitizen();
    const [target] = await filed(1);
    const mine = { voice: { conversationId: citizen.id } };
    const [a, b] = [(await world.file(mine)).request, (await world.file(mine)).request];
    const answer = await ask([item(a), item(b)], { verb: "merge", into: (target?.code ?? "").toLowerCase() });
    await runNow(idOf(answer));
    expect((await actOf(idOf(answer)))?.results.map(({ why }) => why)).toEqual([null, null]);
    expect(await world.request(a.id)).toMatchObject({ status: "merged", mergedInto: target?.id });
    expect((await world.heard(citizen)).filter((text) => text.includes(target?.code ?? "-"))).toHaveLength(1);
  });

  it.each([
    ["nothing chosen", [], { verb: "acknowledge" }, "Chưa chọn phản ánh nào."],
    ["no act", ["NH-26-0001.1"], {}, "Chọn việc cần làm."],
    ["no office", ["NH-26-0001.1"], { verb: "forward" }, "Chọn nơi nhận."],
    ["a label too long", ["NH-26-0001.1"], { verb: "label", label: "x".repeat(41) }, "Nhãn nhiều nhất 40"],
    ["an act there is not", ["NH-26-0001.1"], { verb: "constructor" }, "Chọn việc cần làm."],
  ])("given %s, says so and keeps what was typed", async (_name, items, fields, why) => {
    const answer = await ask(items, { note: "Lời <dở>", ...fields });
    expect(answer.status).toBe(422);
    const html = (await answer.text()).normalize("NFC");
    expect(html).toContain(why);
    expect(html).toContain("Lời &lt;dở&gt;");
  });

  it("given a colleague who loses their part before it is done, lists each report as refused and does nothing", async () => {
    const reports = await filed(2);
    const officer = await signedInAs(world.counter, { role: "officer", email: "di@counter.test" });
    const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const id = idOf(await ask(reports.map(item), { verb: "acknowledge" }, cookie));
    await world.db.delete(staffGrants).where(eq(staffGrants.userId, officer.userId));
    await runLate();
    expect(await actOf(id)).toMatchObject({
      status: "done",
      results: reports.map(({ code }) => ({ code, why: "Người giao việc không còn quyền làm việc này." })),
    });
    expect((await world.request(reports[0]?.id ?? 0)).status).toBe("submitted");
    expect(await linesOf(id)).toEqual([]);
    expect(await world.words(`/bulk/${id}`)).toContain("xong 0 trong 2, 2 chưa làm được");
  });

  it("given a colleague who only reads by then, or serves an office, does what the part of now allows", async () => {
    const [open, theirs] = await filed(2);
    if (!open || !theirs) throw new Error("Two were filed");
    await world.move("forward", theirs.id, undefined, { office: "economy" });
    const items = [item(open), item(await world.request(theirs.id))];
    const officer = await signedInAs(world.counter, { role: "officer", email: "doi@counter.test" });
    const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const mine = eq(staffGrants.userId, officer.userId);
    const asReader = idOf(await ask(items, { verb: "label", label: "Mưa" }, cookie));
    await world.db.update(staffGrants).set({ role: "auditor" }).where(mine);
    await runLate();
    expect((await actOf(asReader))?.results.map(({ why }) => why === null)).toEqual([false, false]);
    await world.db.update(staffGrants).set({ role: "officer" }).where(mine);
    const inOffice = idOf(await ask(items, { verb: "acknowledge" }, cookie));
    await world.db.update(staffGrants).set({ role: "office", officeId: "economy" }).where(mine);
    await runLate();
    expect((await actOf(inOffice))?.results).toEqual([
      { code: open.code, why: expect.stringContaining("Không có phản ánh này") },
      { code: theirs.code, why: null },
    ]);
    expect(await linesOf(inOffice)).toMatchObject([{ role: "office", subjectId: theirs.code }]);
  });

  it("given a role that only reads, refuses and does nothing; given another person, cannot undo", async () => {
    const [one] = await filed(1);
    const auditor = await signedInAs(world.counter, { role: "auditor", locality: "nam-hoa" });
    const cookie = [...auditor.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const items = [item(one ?? { code: "", version: 0 })];
    expect((await ask(items, { verb: "acknowledge" }, cookie)).status).toBe(403);
    const id = idOf(await ask(items, { verb: "acknowledge" }));
    const officer = await signedInAs(world.counter, { role: "officer", locality: "nam-hoa" });
    const other = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const undo = await world.post(`/bulk/${id}/undo`, {}, { cookie: other, origin: "http://counter.test" });
    expect(undo.status).toBe(409);
    expect((await actOf(id))?.status).toBe("waiting");
    const member = await signedInAs(world.counter, { role: "office", officeId: "economy" });
    const theirs = [...member.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    expect((await world.go(`/bulk/${id}`, {}, { cookie: theirs })).status).toBe(404);
  });
});
