import { eq } from "drizzle-orm";
import exceljs, { type CellValue } from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, callTasks, dossiers } from "../../../src/database/schema/index.ts";
import { type CaseWorld, openCaseWorld } from "./case-world.ts";

const good: Record<string, CellValue> = {
  B7: "TNN0123 Nam Hòa 2",
  B8: 2.4,
  B9: "Xóm 5 ở sau đồi, trạm chưa phủ tới",
  B10: "Dựng thêm trạm tại nhà văn hóa Xóm 5",
  B11: new Date("2027-01-15T00:00:00Z"),
};
const typed = {
  station: "TNN0123",
  distanceM: "1800",
  cause: "Trạm quá tải",
  plan: "Mở rộng",
  date: "2026-11-19",
};

describe("letters, incidents, calls and the map", () => {
  let world: CaseWorld;
  let hamlets = 20;
  beforeAll(async () => {
    world = await openCaseWorld();
  });
  afterAll(() => world.close());

  /** An incident with as many voices as a letter takes. */
  const grown = async () => {
    hamlets += 1;
    const trouble = { area: `Xóm ${hamlets}`, lat: 21.653219 + (hamlets - 21) * 0.05, lon: 105.876543 };
    const { request } = await world.file({ trouble });
    for (let more = 0; more < 4; more += 1) await world.join(request.id);
    const { incidentId } = await world.request(request.id);
    const [letter] = await world.db
      .select()
      .from(dossiers)
      .where(eq(dossiers.incidentId, incidentId ?? 0));
    if (!letter) throw new Error("No letter was opened");
    return { request, incidentId, letter };
  };
  const letterOf = async (id: number) =>
    (await world.db.select().from(dossiers).where(eq(dossiers.id, id)))[0] as typeof dossiers.$inferSelect;
  const filled = async (id: number, cells: Record<string, CellValue>) => {
    const sent = await world.app.fetch(
      new Request(`http://counter.test/admin/nam-hoa/letters/${id}/workbook`, {
        headers: { cookie: world.cookie() },
      }),
    );
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(await sent.arrayBuffer());
    const sheet = workbook.getWorksheet("Phiếu trả lời");
    for (const [cell, value] of Object.entries(cells)) if (sheet) sheet.getCell(cell).value = value;
    return new Blob([new Uint8Array(await workbook.xlsx.writeBuffer())]);
  };

  it("given an incident, shows its reports, who can mend it and its letter; given one of another place, nothing", async () => {
    const { request, incidentId, letter } = await grown();
    expect(await world.html("/incidents")).toContain(`/reports/incidents/${incidentId}"`);
    const page = await world.html(`/incidents/${incidentId}`);
    expect(page).toContain(request.code);
    expect(page).toContain("Chỉ Viettel yếu");
    expect(await world.words(`/incidents/${incidentId}`)).toContain("Người báo 5 ");
    expect(page).toContain(`/reports/letters/${letter.id}"`);
    expect((await world.go("/incidents/999999")).status).toBe(404);
    const foreign = (await world.file({ locality: "ngoc-son" })).request;
    expect((await world.go(`/incidents/${foreign.incidentId}`)).status).toBe(404);
  });

  it("given a draft, sends it; given the carrier's filled form, records it as the proof of all its reports", async () => {
    const { request, letter } = await grown();
    expect(await world.words("/letters")).toContain(letter.number);
    expect((await world.post(`/letters/${letter.id}/send`, {})).status).toBe(422);
    const sent = await world.post(`/letters/${letter.id}/send`, { by: "hand", number: "45/UBND-VHXH" });
    expect([sent.status, (await world.request(request.id)).status]).toEqual([303, "awaiting_carrier"]);
    const file = await filled(letter.id, good);
    const answer = await world.post(`/letters/${letter.id}/upload`, { file });
    expect(answer.status).toBe(303);
    expect(await letterOf(letter.id)).toMatchObject({
      status: "answered",
      answer: { operator: "viettel", distanceM: 2_400, date: "2027-01-15" },
    });
    expect((await world.request(request.id)).status).toBe("resolved");
    expect(await world.words(`/letters/${letter.id}`)).toContain("2.400 m");
    const lines = await world.db.select().from(auditLog).where(eq(auditLog.subject, "letter"));
    expect(lines.map(({ action }) => action)).toEqual(["letter.send", "letter.upload"]);
  });

  it("given a form with mistakes, names each cell and records nothing", async () => {
    const { letter } = await grown();
    await world.post(`/letters/${letter.id}/send`, { by: "hand" });
    const file = await filled(letter.id, { ...good, B8: "xa lắm", B11: "31/02/2027" });
    const answer = await world.post(`/letters/${letter.id}/upload`, { file });
    expect(answer.status).toBe(422);
    const html = (await answer.text()).normalize("NFC");
    expect(html).toContain("Ô B8 (");
    expect(html).toContain("Ô B11 (");
    const none = await world.post(`/letters/${letter.id}/upload`, { file: new Blob(["not a workbook"]) });
    expect(none.status).toBe(422);
    expect((await letterOf(letter.id)).status).toBe("sent");
  });

  it("given an answer typed by hand with a field missing, keeps the rest; whole, records it", async () => {
    const { letter } = await grown();
    await world.post(`/letters/${letter.id}/send`, { by: "hand" });
    const wrong = await world.post(`/letters/${letter.id}/answer`, { ...typed, cause: "" });
    expect([wrong.status, (await wrong.text()).includes("TNN0123")]).toEqual([422, true]);
    expect((await world.post(`/letters/${letter.id}/answer`, typed)).status).toBe(303);
    expect((await world.post(`/letters/${letter.id}/answer`, typed)).status).toBe(409);
  });

  it("given a letter of another place, finds nothing", async () => {
    const { request } = await world.file({ locality: "ngoc-son" });
    for (let more = 0; more < 4; more += 1) await world.join(request.id);
    const { incidentId } = await world.request(request.id);
    const [foreign] = await world.db
      .select()
      .from(dossiers)
      .where(eq(dossiers.incidentId, incidentId ?? 0));
    expect(foreign).toBeDefined();
    expect((await world.go(`/letters/${foreign?.id}`)).status).toBe(404);
    expect((await world.post(`/letters/${foreign?.id}/send`, { by: "hand" })).status).toBe(404);
    expect((await letterOf(foreign?.id ?? 0)).status).toBe("draft");
  });

  it("given the map, names points of about 100 m and the list that says the same", async () => {
    const html = await world.html("/map?tab=all");
    expect(html).toContain("data-map");
    expect(html).toContain("NH-26-0001");
    const points = await world.go("/map/points?tab=all");
    const text = await points.text();
    expect(text).toContain('"lat":21.653,"lon":105.877');
    expect(text).not.toContain("21.6532");
    const { points: found } = JSON.parse(text) as { points: { title: string }[] };
    expect(found.some(({ title }) => title.startsWith("NGS"))).toBe(false);
    expect((await world.go("/map")).headers.get("content-security-policy")).not.toContain("http");
  });

  it("given people to ring up, lists them oldest first without how to reach them", async () => {
    const { request, voiceId } = await world.file({
      voice: { details: { words: "rớt", landmark: "sau nhà bà Lý", contact: "0912 345 678" } },
    });
    const task = { requestId: request.id, voiceId, officeId: "culture", createdAt: world.clock.now() };
    await world.db.insert(callTasks).values({ ...task, locality: "nam-hoa", why: "verdict" });
    const html = await world.html("/calls");
    expect(html).toContain(request.code);
    expect(html).not.toContain("0912");
    expect(html).not.toContain("bà Lý");
    expect(html).toMatch(/\/calls\/\d+\/open"/);
  });
});
