import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceRequests } from "../../../src/database/schema/index.ts";
import { openReportWorld } from "../../signal-reports/report-world.ts";
import { openSettingsWorld, type SettingsWorld } from "./settings-world.ts";

const path = "/settings/routing";

describe("who gets which report", () => {
  let world: SettingsWorld;
  beforeAll(async () => {
    world = await openSettingsWorld();
  });
  afterAll(() => world.close());

  const rule = {
    areas: "Trại Gião\nĐồng Mỏ",
    kinds: ["partial"],
    receiver: "economy",
    coordinator: "committee",
    fixer: "carriers",
    told: "council-office",
    helper: "",
    why: "Hai xóm này do Phòng Kinh tế theo dõi",
    source: "plan",
  };
  const save = async (name: string, values: Record<string, string | string[]>) =>
    await world.post(`${path}/${name}`, { seen: await world.seen(`${path}/${name}`), ...values });
  const ids = async () => (await world.inForce()).profile.signal.rules.map(({ id }) => id);

  it("asked beforehand, says who would get a report, why, and by when", async () => {
    const asked = await world.words(
      `${path}?test=1&area=X%C3%B3m+5&operator=viettel&service=voice&kind=urgent`,
    );
    expect(asked).toContain("Nơi nhận Phòng Văn hóa – Xã hội xã Nam Hòa");
    expect(asked).toContain("Nơi điều phối UBND xã Nam Hòa");
    expect(asked).toContain("Theo quy tắc urgent");
    expect(asked).toContain("Tiếp nhận trước 15:00 20/11/26");
  });

  it("given a new rule, puts it before the last one, and routes by it", async () => {
    expect((await save("new", rule)).status).toBe(303);
    expect(await ids()).toEqual([
      "urgent",
      "no-carrier-reaches",
      "hai-xom-nay-do-phong-kin",
      "everything-else",
    ]);
    const asked = await world.words(`${path}?test=1&area=x%C3%B3m+%C4%90%E1%BB%93ng+M%E1%BB%8F&kind=partial`);
    expect(asked).toContain("Nơi nhận Phòng Kinh tế xã Nam Hòa");
    expect((await world.trail())[0]).toMatchObject({ action: "settings.change", subjectId: "routing" });
  });

  it("given it changed, keeps its place and its id", async () => {
    expect((await save("hai-xom-nay-do-phong-kin", { ...rule, receiver: "culture" })).status).toBe(303);
    const { rules } = (await world.inForce()).profile.signal;
    expect(rules[2]).toMatchObject({ id: "hai-xom-nay-do-phong-kin", receiver: "culture" });
    expect(rules[2]?.helper).toBeUndefined();
  });

  it("given “Lên trên”, tries it a step earlier; the last one stays last", async () => {
    const seen = await world.seen(path);
    expect((await world.post(`${path}/hai-xom-nay-do-phong-kin/raise`, { seen })).status).toBe(303);
    expect((await ids())[1]).toBe("hai-xom-nay-do-phong-kin");
    await world.post(`${path}/everything-else/raise`, { seen: await world.seen(path) });
    expect((await ids()).at(-1)).toBe("everything-else");
  });

  it.each([
    ["new", { ...rule, receiver: "mayor" }, "Chọn một cơ quan trong danh sách."],
    ["new", { ...rule, told: "" }, "Chọn một cơ quan trong danh sách."],
    ["new", { ...rule, why: "" }, "Ghi lý do trong một câu"],
    ["new", { ...rule, areas: "", kinds: [] }, "Ghi ít nhất một điều kiện"],
    ["everything-else", rule, "Quy tắc cuối nhận mọi phản ánh còn lại"],
  ])("given %s with %j, says what is wrong and changes nothing", async (name, values, words) => {
    const before = await ids();
    const answer = await save(name, values);
    expect(answer.status).toBe(422);
    expect(await world.html(answer)).toContain(words);
    expect(await ids()).toEqual(before);
  });

  it("given two who change the rules at once, the second is told and nothing is lost", async () => {
    const seen = await world.seen(path);
    expect((await world.post(`${path}/no-carrier-reaches/remove`, { seen })).status).toBe(303);
    const second = await world.post(`${path}/urgent/remove`, { seen });
    expect(second.status).toBe(409);
    expect(await world.html(second)).toContain("Người khác vừa sửa phần này");
    expect(await ids()).toContain("urgent");
  });

  it("given the last rule, lets nobody take it out", async () => {
    const answer = await world.post(`${path}/everything-else/remove`, { seen: await world.seen(path) });
    expect(answer.status).toBe(409);
    expect(await ids()).toContain("everything-else");
  });

  it("given no such rule, finds nothing", async () => {
    expect((await world.post(`${path}/nothing/remove`)).status).toBe(404);
    expect((await world.admin.get(`${world.base}${path}/nothing`)).status).toBe(404);
  });
});

describe("renaming an area", () => {
  it("renames it in the list, the rules and the open reports, and joins two into one", {
    timeout: 120_000,
  }, async () => {
    const reports = await openReportWorld();
    await reports.file({ trouble: { area: "Xóm 5" } });
    const closed = await reports.file({ trouble: { area: "Xóm 5" } });
    const world = await openSettingsWorld("pglite", reports.counter);
    const { db } = world.counter.database;
    const where = eq(serviceRequests.id, closed.request.id);
    await db.update(serviceRequests).set({ status: "closed_fixed" }).where(where);
    const areas = "/settings/areas";
    const seen = await world.seen(areas);
    await world.post(areas, { seen, hamlets: "Xóm 5\nXóm 6", formerNames: "", weakSignalAreas: "" });
    const rename = (from: string, to: string) => world.post(`${areas}/rename`, { from, to });

    expect((await rename("Xóm 5", "Xóm Đồng Tâm")).status).toBe(303);
    expect((await world.inForce()).profile.signal.hamlets).toEqual(["Xóm Đồng Tâm", "Xóm 6"]);
    const found = await db.select().from(serviceRequests).orderBy(serviceRequests.id);
    expect(found.map(({ area }) => area)).toEqual(["Xóm Đồng Tâm", "Xóm 5"]);
    expect(found[0]?.areaKey).toBe("hamlet:đồng tâm");
    expect((await world.trail())[0]).toMatchObject({
      action: "area.rename",
      details: { from: "Xóm 5", to: "Xóm Đồng Tâm", reports: 1, merged: false },
    });

    expect((await rename("Xóm 6", "Xóm Đồng Tâm")).status).toBe(303);
    expect((await world.inForce()).profile.signal.hamlets).toEqual(["Xóm Đồng Tâm"]);
    expect((await world.trail())[0]?.details).toMatchObject({ merged: true });

    const gone = await rename("Xóm 5", "Xóm 7");
    expect(gone.status).toBe(422);
    expect(await world.html(gone)).toContain("không còn trong danh sách");
    await world.close();
  });
});
