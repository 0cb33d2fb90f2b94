import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../src/signal-reports/actor.ts";
import type { MoveDetails } from "../../src/signal-reports/move-details.ts";
import { declineReasons, type RequestStatus, type Verb, verbs } from "../../src/signal-reports/states.ts";
import { citizen, clock, enough, office, openReportWorld, type ReportWorld, staff } from "./report-world.ts";

/** Written by hand: whom each move tells, beside the office that made it. `all` and `first` are voices. */
const told: Record<Verb, { citizens: "all" | "first" | "nobody"; offices: string[] }> = {
  acknowledge: { citizens: "all", offices: [] },
  start: { citizens: "nobody", offices: [] },
  forward: { citizens: "all", offices: ["assigned economy"] },
  ask: { citizens: "first", offices: [] },
  answer: { citizens: "nobody", offices: ["news culture"] },
  continue_unanswered: { citizens: "nobody", offices: ["news culture"] },
  send_to_carrier: { citizens: "all", offices: [] },
  resolve: { citizens: "all", offices: ["news committee"] },
  reject_proof: { citizens: "all", offices: ["assigned culture"] },
  decline: { citizens: "all", offices: ["news committee"] },
  confirm: { citizens: "nobody", offices: ["news culture"] },
  close_unanswered: { citizens: "nobody", offices: [] },
  reopen: { citizens: "all", offices: ["assigned culture", "news council-office", "news committee"] },
  withdraw: { citizens: "nobody", offices: ["news culture"] },
  merge: { citizens: "all", offices: [] },
  unmerge: { citizens: "all", offices: ["assigned culture"] },
};

/** The shortest way to a state from which a verb may go. */
const way: Record<Verb, Verb[]> = {
  acknowledge: [],
  start: [],
  forward: [],
  ask: [],
  answer: ["ask"],
  continue_unanswered: ["ask"],
  send_to_carrier: [],
  resolve: [],
  reject_proof: ["resolve"],
  decline: [],
  confirm: ["resolve"],
  close_unanswered: ["resolve"],
  reopen: ["resolve"],
  withdraw: [],
  merge: [],
  unmerge: ["merge"],
};

describe("who hears of a move", () => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld();
    for (const id of ["culture", "council-office", "committee", "economy"]) await world.channel(id);
    await world.file();
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.advance(60_000));

  /** The last line heard, or `null` when nothing new was. */
  async function hearing(act: () => Promise<unknown>, people: { oaId: string; userId: string }[]) {
    const before = await Promise.all(people.map((person) => world.heard(person)));
    await act();
    const after = await Promise.all(people.map((person) => world.heard(person)));
    return after.map((texts, index) => texts.slice(before[index]?.length ?? 0));
  }

  describe.each(verbs)("%s", (verb) => {
    it("tells the citizens and offices of the table, and nobody else", async () => {
      const { request, conversation } = await world.file();
      const second = await world.join(request.id);
      const byClock = ["continue_unanswered", "close_unanswered", "reject_proof"].includes(verb);
      const actor: Actor = byClock ? clock : staff;
      for (const step of way[verb]) await world.move(step, request.id);
      const owed = await world.owed(request.id);
      const heard = await hearing(
        () => world.move(verb, request.id, actor),
        [conversation, second.conversation],
      );
      const counts = { all: [1, 1], first: [1, 0], nobody: [0, 0] }[told[verb].citizens];
      expect(heard.map((texts) => texts.length)).toEqual(counts);
      for (const text of heard.flat()) expect(text).toContain(request.code);
      const offices = (await world.owed(request.id))
        .slice(owed.length)
        .map(({ what, officeId }) => `${what} ${officeId}`);
      expect(offices).toEqual(told[verb].offices);
    });
  });

  it("does not tell a citizen of what they did themselves, but the neighbours who spoke too", async () => {
    const { request, conversation, voiceId } = await world.file();
    const second = await world.join(request.id);
    await world.move("resolve", request.id);
    const reopening = () => world.move("reopen", request.id, citizen(voiceId));
    const [own, neighbour] = await hearing(reopening, [conversation, second.conversation]);
    expect(own).toEqual([]);
    expect(neighbour?.[0]).toContain("được mở lại");
  });

  it("does not tell an office of what it did itself", async () => {
    const { request } = await world.file();
    const before = await world.owed(request.id);
    await world.move("resolve", request.id, office("committee"));
    expect(await world.owed(request.id)).toEqual(before);
  });

  it("given an office forwarded to, gives it the report as if it were new", async () => {
    const { request } = await world.file();
    const { request: moved } = await world.move("forward", request.id, office("culture"));
    expect(moved).toMatchObject({
      receiver: "economy",
      ruleId: "forwarded",
      routingWhy: "Phòng Văn hóa – Xã hội xã Nam Hòa chuyển sang",
    });
    expect((await world.owed(request.id)).at(-1)).toMatchObject({ officeId: "economy", what: "assigned" });
  });

  const answer = {
    operator: "viettel",
    station: "TNN0123",
    distanceM: 1_850,
    cause: "Trạm quá tải",
    plan: "Thêm trạm mới ở đầu xóm",
    date: "2026-11-19",
  } as const;
  it.each<[string, MoveDetails["resolve"], string[]]>([
    [
      "a document",
      { proof: { kind: "document", number: "12/UBND", date: "2026-11-18" } },
      ["văn bản số 12/UBND ngày 18/11/2026"],
    ],
    [
      "a measurement",
      { proof: { kind: "measurement", down: 45.25, up: 10 } },
      ["tải xuống 45,3 Mbit/s", "tải lên 10 Mbit/s"],
    ],
    [
      "a carrier's answer",
      { proof: { kind: "carrier_answer", answer } },
      ["trạm TNN0123", "cách 1,9 km", "Trạm quá tải", "đã xử lý xong"],
    ],
    [
      "a carrier's promise",
      { proof: { kind: "carrier_answer", answer: { ...answer, date: "2026-12-30" } } },
      ["hẹn xong ngày 30/12/2026"],
    ],
    [
      "a note",
      { proof: { kind: "document", number: "1/UBND" }, note: "Đã chỉnh anten" },
      ["Ghi chú: Đã chỉnh anten"],
    ],
  ])("given %s as proof, says it in plain words and asks how it is now", async (_what, details, words) => {
    const { request, conversation } = await world.file();
    const [heard] = await hearing(() => world.move("resolve", request.id, staff, details), [conversation]);
    for (const word of words) expect(heard?.[0]).toContain(word);
    expect(heard?.[0]).toContain(
      "Chỗ bác đã tốt chưa? Bấm nút hoặc gõ số: 1 Tốt rồi, 2 Đỡ hơn, 3 Chưa được.",
    );
    if (words[0]?.startsWith("hẹn")) expect(heard?.[0]).not.toContain("đã xử lý xong");
  });

  it.each(Object.keys(declineReasons) as (keyof typeof declineReasons)[])(
    "given the reason %s, says it and how to object",
    async (reason) => {
      const { request, conversation } = await world.file();
      const details = reason === "carrier_cannot_yet" ? { reason, plan: "Quý II năm 2027" } : { reason };
      const [heard] = await hearing(() => world.move("decline", request.id, staff, details), [conversation]);
      expect(heard?.[0]?.toLowerCase()).toContain(declineReasons[reason].toLowerCase());
      expect(heard?.[0]).toContain("gõ 1: phản ánh sẽ mở lại");
      if (reason === "carrier_cannot_yet") expect(heard?.[0]).toContain("Kế hoạch: Quý II năm 2027");
    },
  );

  it("never writes “em”, a bureaucrat's word or more than 2,000 characters at once", async () => {
    const { request, conversation } = await world.file();
    const long = "Khảo sát lại toàn tuyến. ".repeat(80).trim();
    const proof = { kind: "carrier_answer" as const, answer: { ...answer, cause: long, plan: long } };
    const path: [Verb, unknown?][] = [
      ["acknowledge"],
      ["ask"],
      ["answer"],
      ["send_to_carrier"],
      ["resolve", { proof, note: long }],
      ["reopen"],
      ["decline"],
    ];
    for (const [verb, details] of path)
      await world.move(verb, request.id, staff, (details ?? enough[verb]) as never);
    const texts = await world.heard(conversation);
    expect(texts.length).toBeGreaterThanOrEqual(6);
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(2_000);
      expect(text).not.toMatch(/(?<!\p{L})(?:em|quý công dân|đương sự)(?!\p{L})/iu);
    }
  });

  it("gives every state words an elder understands", async () => {
    const { statusWords, requestStatuses } = await import("../../src/signal-reports/states.ts");
    for (const status of requestStatuses) {
      const words: string = statusWords[status as RequestStatus];
      expect(words).toMatch(/^[\p{Ll}, ]+$/u);
      expect(words).not.toContain("_");
    }
  });
});
