import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dossiers, officeMessages, serviceRequests } from "../../../src/database/schema/index.ts";
import { dossierData } from "../../../src/signal-reports/dossier/dossier-data.ts";
import { listDossiers } from "../../../src/signal-reports/dossier/list-dossiers.ts";
import {
  answerOfForm,
  recordCarrierAnswer,
} from "../../../src/signal-reports/dossier/record-carrier-answer.ts";
import { sendDossier } from "../../../src/signal-reports/dossier/send-dossier.ts";
import { dossierInput } from "../../../src/signal-reports/dossier/snapshot.ts";
import type { Operator } from "../../../src/signal-reports/filing.ts";
import type { CarrierAnswer } from "../../../src/signal-reports/move-details.ts";
import { databaseKinds } from "../../support/databases.ts";
import { office, openReportWorld, type ReportWorld, staff } from "../report-world.ts";

const answer: CarrierAnswer = {
  operator: "viettel",
  station: "TNN0123",
  distanceM: 1_800,
  cause: "Trạm quá tải vào buổi tối",
  plan: "Đã mở rộng dung lượng trạm",
  date: "2026-11-19",
};

describe.each(databaseKinds)("letters to carriers on %s", (kind) => {
  let world: ReportWorld;
  let hamlets = 0;
  beforeAll(async () => {
    world = await openReportWorld(kind);
    for (const id of ["culture", "council-office", "committee"]) await world.channel(id);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.db.update(serviceRequests).set({ dueAt: null });
    world.clock.set("2026-11-20T09:00:00+07:00");
  });

  const newArea = () => {
    hamlets += 1;
    return `Xóm ${hamlets + 20}`;
  };
  const lettersOf = async (requestId: number) => {
    const { incidentId } = await world.request(requestId);
    return await world.db
      .select()
      .from(dossiers)
      .where(eq(dossiers.incidentId, incidentId ?? 0))
      .orderBy(dossiers.id);
  };
  /** An incident with as many voices as a letter takes: one report with four neighbours beside it. */
  async function grown(operators: Operator[] = ["viettel"], area = newArea()) {
    const filed = await world.file({ trouble: { area, operators } });
    const neighbours = [];
    for (let more = 0; more < 4; more += 1)
      neighbours.push(await world.join(filed.request.id, { operators }));
    const letters = await lettersOf(filed.request.id);
    return { ...filed, id: filed.request.id, area, neighbours, letters, letter: letters[0]?.id ?? 0 };
  }
  const send = (dossierId: number, more: { by?: "mail" | "hand"; number?: string } = {}) =>
    world.run((tx) => sendDossier(world.tools, tx, { dossierId, actor: staff, by: "hand", ...more }));
  const record = (dossierId: number, said: CarrierAnswer = answer) =>
    world.run((tx) => recordCarrierAnswer(world.tools, tx, { dossierId, actor: staff, answer: said }));

  it("opens one draft for each carrier with the fifth voice, and keeps it as the reports are", async () => {
    const { request } = await world.file({
      trouble: { area: newArea(), operators: ["viettel", "vinaphone"] },
    });
    for (let more = 0; more < 3; more += 1) await world.join(request.id, { operators: ["viettel"] });
    expect(await lettersOf(request.id)).toEqual([]);
    await world.join(request.id, { operators: ["viettel"], households: 12 });
    const [viettel, vinaphone, ...rest] = await lettersOf(request.id);
    expect(rest).toEqual([]);
    expect(viettel).toMatchObject({ operator: "viettel", status: "draft" });
    expect(viettel?.number).toMatch(/^\d\d\/YC-NH-26$/);
    expect(vinaphone?.number).not.toBe(viettel?.number);
    await world.join(request.id, { operators: ["viettel"] });
    const letters = await lettersOf(request.id);
    expect(letters.map(({ id }) => id)).toEqual([viettel?.id, vinaphone?.id]);
    const voices = letters.map(({ data }) => dossierInput(data).rows.map((row) => row.voices));
    expect(voices).toEqual([[6], [1]]);
  });

  it("given voices that come at the same moment, opens one letter", async () => {
    const { request } = await world.file({ trouble: { area: newArea() } });
    await Promise.all(Array.from({ length: 6 }, () => world.join(request.id)));
    const letters = await lettersOf(request.id);
    expect(letters).toHaveLength(1);
    expect(dossierInput(letters[0]?.data ?? {}).rows[0]?.voices).toBe(7);
  });

  it("writes down what the carrier needs, coarse, and nobody's words or person", async () => {
    const area = newArea();
    const { request } = await world.file({
      trouble: { area, lat: 21.634567, lon: 105.912345, services: ["mobile-data"] },
      voice: {
        speed: { down: 3.2, up: 1, ping: 80 },
        hours: "evening",
        households: 12,
        details: { words: "nhà ông Bảy mất sóng", landmark: "nhà ông Bảy", contact: "0912 345 678" },
      },
    });
    for (let more = 0; more < 4; more += 1)
      await world.join(request.id, { speed: { down: 1.5, up: null, ping: null } });
    const [letter] = await lettersOf(request.id);
    const input = dossierInput(letter?.data ?? {});
    expect(input).toMatchObject({
      locality: { name: "Nam Hòa", committee: "Ủy ban nhân dân xã Nam Hòa", hamletWord: "xóm" },
      operator: "viettel",
      incident: { place: area, kind: "partial" },
      deadline: { answerBy: "2026-12-04" },
      signer: { title: "TRƯỞNG PHÒNG" },
    });
    expect(input.locality.office).toContain("Phòng Văn hóa – Xã hội");
    expect(input.rows).toMatchObject([
      {
        code: request.code,
        lat: 21.635,
        lon: 105.912,
        services: ["mobile-data"],
        indoors: "indoors",
        when: "buổi tối",
        households: 12,
        speed: { down: 1.5 },
        voices: 5,
      },
    ]);
    expect(() => dossierData.parse(input)).not.toThrow();
    const stored = JSON.stringify(letter);
    for (const secret of ["ông Bảy", "0912", "21.634567"]) expect(stored).not.toContain(secret);
  });

  it("counts the voices of reports merged into one", async () => {
    const area = newArea();
    const one = await world.file({ trouble: { area } });
    const two = await world.file({ trouble: { area } });
    await world.move("merge", two.request.id, staff, { into: one.request.code });
    for (let more = 0; more < 3; more += 1) await world.join(one.request.id);
    const [letter] = await lettersOf(one.request.id);
    expect(dossierInput(letter?.data ?? {}).rows).toMatchObject([{ code: one.request.code, voices: 5 }]);
  });

  it("given a letter marked as sent under the office's number, lets its reports wait for the carrier", async () => {
    const { id, letter, conversation, neighbours } = await grown();
    const sent = await send(letter, { number: "45/VHXH" });
    expect(sent).toMatchObject({ status: "sent", number: "45/VHXH", sentAt: world.clock.now() });
    expect(sent.answerBy).toEqual(new Date("2026-12-04T17:00:00+07:00"));
    expect(dossierInput(sent.data).number).toBe("45/VHXH");
    expect(await world.request(id)).toMatchObject({ status: "awaiting_carrier", dueWhat: "carrier" });
    for (const person of [conversation, ...neighbours.map((one) => one.conversation)])
      expect((await world.heard(person)).filter((text) => text.includes("đã gửi nhà mạng"))).toHaveLength(1);
    expect((await world.history(id)).at(-1)).toMatchObject({
      verb: "send_to_carrier",
      details: { dossier: "45/VHXH" },
    });
    await expect(send(letter)).rejects.toMatchObject({ code: "changed_meanwhile" });
  });

  it("given two people who send it at once, sends it once", async () => {
    const { letter, conversation } = await grown();
    const results = await Promise.allSettled([send(letter), send(letter)]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await world.heard(conversation)).filter((text) => text.includes("nhà mạng"))).toHaveLength(1);
  });

  it("given a number another letter has, refuses", async () => {
    const [one, two] = [await grown(), await grown()];
    await send(one.letter, { number: "77/VHXH" });
    await expect(send(two.letter, { number: "77/VHXH" })).rejects.toMatchObject({ code: "invalid" });
    expect((await world.request(two.id)).status).toBe("submitted");
  });

  it("given a carrier without an address, does not pretend to mail it; with one, owes it once", async () => {
    const { id, letter } = await grown(["mobifone"]);
    await expect(send(letter, { by: "mail" })).rejects.toMatchObject({ code: "unknown_office" });
    expect((await world.request(id)).status).toBe("submitted");
    await world.channel("carriers-mobifone");
    await send(letter, { by: "mail" });
    const owed = await world.db.select().from(officeMessages).where(eq(officeMessages.dossierId, letter));
    expect(owed).toMatchObject([
      { officeId: "carriers-mobifone", what: "dossier", step: `dossier:${letter}` },
    ]);
  });

  it("given reports that came after the letter, does not write a second while the first is unanswered", async () => {
    const { area, id, letter } = await grown();
    await send(letter);
    await world.file({ trouble: { area } });
    expect(await lettersOf(id)).toHaveLength(1);
    await record(letter);
    for (let more = 0; more < 5; more += 1) await world.file({ trouble: { area } });
    expect((await lettersOf(id)).map(({ status }) => status)).toEqual(["answered", "draft"]);
  });

  it("given an incident that ends before its letter was sent, drops the draft", async () => {
    const { id } = await grown();
    await world.move("decline", id);
    expect(await lettersOf(id)).toEqual([]);
  });

  it("chases an answer after ten working days and every five, until there is one", async () => {
    const { id, letter } = await grown();
    await send(letter);
    const reminders = async () =>
      (await world.owed(id))
        .filter(({ what }) => what === "reminder" || what === "escalation")
        .map(({ officeId, what }) => `${what} ${officeId}`);
    const at = async (moment: string) => {
      world.clock.set(`${moment}+07:00`);
      await world.chase();
    };
    await at("2026-12-04T16:59:00");
    expect(await reminders()).toEqual([]);
    await at("2026-12-07T07:30:00");
    await at("2026-12-07T07:31:00");
    expect(await reminders()).toEqual(["reminder culture"]);
    await at("2026-12-15T07:30:00");
    expect(await reminders()).toEqual(["reminder culture", "reminder culture", "escalation council-office"]);
    await record(letter);
    await at("2027-01-20T09:00:00");
    expect(await reminders()).toHaveLength(3);
  });

  it("given the answer, resolves all reports at once with it as proof, and tells each citizen once", async () => {
    const { id, area, letter, conversation, neighbours } = await grown();
    const second = await world.file({
      trouble: { area },
      voice: { conversationId: conversation.id },
    });
    await send(letter);
    const { resolved, waiting, dossier } = await record(letter);
    expect(resolved).toHaveLength(2);
    expect(waiting).toEqual([]);
    expect(dossier).toMatchObject({ status: "answered", answer, answerBy: null });
    for (const requestId of [id, second.request.id]) {
      expect((await world.request(requestId)).status).toBe("resolved");
      expect((await world.history(requestId)).at(-1)).toMatchObject({
        verb: "resolve",
        details: { proof: { kind: "carrier_answer", answer } },
      });
    }
    for (const person of [conversation, ...neighbours.map((one) => one.conversation)]) {
      const told = (await world.heard(person)).filter((text) => text.includes("TNN0123"));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain("cách 1,8 km");
    }
    await expect(record(letter)).rejects.toMatchObject({ code: "not_allowed_now" });
  });

  it("given a report of two carriers, waits for both", async () => {
    const { id, letters } = await grown(["viettel", "vinaphone"]);
    for (const { id: each } of letters) await send(each);
    const first = await record(letters[0]?.id ?? 0);
    expect(first).toMatchObject({ resolved: [], waiting: [expect.stringMatching(/^NH-/)] });
    expect(await world.request(id)).toMatchObject({ status: "awaiting_carrier" });
    expect((await world.history(id)).at(-1)).toMatchObject({ verb: "carrier_answer" });
    const second = await record(letters[1]?.id ?? 0, { ...answer, operator: "vinaphone" });
    expect(second.resolved).toHaveLength(1);
    expect(await world.request(id)).toMatchObject({ status: "resolved" });
  });

  it.each<[string, Partial<Record<keyof CarrierAnswer, unknown>>]>([
    ["no station", { station: " " }],
    ["no cause", { cause: "" }],
    ["a date that is none", { date: "2026-02-30" }],
    ["a distance below zero", { distanceM: -1 }],
    ["another carrier's name", { operator: "mobifone" }],
  ])("given an answer with %s, refuses it in words", async (_what, change) => {
    const { letter, id } = await grown();
    await send(letter);
    const said = { ...answer, ...change } as CarrierAnswer;
    await expect(record(letter, said)).rejects.toMatchObject({ name: "RequestRefused", code: "invalid" });
    expect((await world.request(id)).status).toBe("awaiting_carrier");
  });

  it("given an answer before the letter was sent, or staff of another place, refuses", async () => {
    const { letter } = await grown();
    await expect(record(letter)).rejects.toMatchObject({ code: "not_allowed_now" });
    const elsewhere = { ...staff, localities: ["ngoc-lac"] };
    const sending = world.run((tx) =>
      sendDossier(world.tools, tx, { dossierId: letter, actor: elsewhere, by: "hand" }),
    );
    await expect(sending).rejects.toMatchObject({ code: "not_found" });
  });

  it("given a letter whose reports have ended otherwise, chases no more", async () => {
    const { id, letter } = await grown();
    await send(letter);
    await world.move("resolve", id, office("culture"));
    world.clock.set("2026-12-07T08:00:00+07:00");
    await world.chase();
    const [row] = await world.db.select().from(dossiers).where(eq(dossiers.id, letter));
    expect(row).toMatchObject({ status: "sent", answerBy: null, chased: 0 });
  });

  it("lists drafts and unanswered letters with what they hold, by place", async () => {
    const { letter, area } = await grown();
    const listed = await listDossiers(world.db, "nam-hoa");
    expect(listed.find(({ id }) => id === letter)).toMatchObject({
      operator: "viettel",
      status: "draft",
      kind: "partial",
      place: area,
      reports: 1,
      voices: 5,
    });
    expect(await listDossiers(world.db, "ngoc-lac")).toEqual([]);
  });
});

describe("answerOfForm", () => {
  const form = {
    operator: "viettel",
    station: "TNN0123",
    distanceKm: 1.85,
    cause: "Trạm quá tải",
    plan: "Mở rộng trạm",
    date: "2026-12-30",
  };
  it("turns the form's kilometres into metres", () => {
    expect(answerOfForm(form)).toMatchObject({ distanceM: 1_850, station: "TNN0123" });
  });
  it("refuses what is no answer", () => {
    expect(() => answerOfForm({ ...form, operator: "Viettel Thái Nguyên" })).toThrow();
  });
});
