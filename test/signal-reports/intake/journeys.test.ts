import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reportTools } from "../../../src/conversation/report-tools.ts";
import { inTransaction } from "../../../src/database/database.ts";
import {
  conversations,
  media,
  requestEvents,
  requestVoices,
  serviceRequests,
} from "../../../src/database/schema/index.ts";
import { voiceDetails } from "../../../src/signal-reports/add-voice.ts";
import type { MoveDetails } from "../../../src/signal-reports/move-details.ts";
import { moveRequest } from "../../../src/signal-reports/move-request.ts";
import type { Verb } from "../../../src/signal-reports/states.ts";
import { resident } from "../../journeys/resident.ts";
import { days, hours, minutes } from "../../support/clock.ts";
import { type Counter, openCounter } from "../../support/counter.ts";
import { databaseKinds } from "../../support/databases.ts";

const culture = { kind: "office", locality: "nam-hoa", officeId: "culture", via: "link" } as const;

describe.each(databaseKinds)("reporting weak signal through signed webhooks on %s", (kind) => {
  let counter: Counter;
  let hamlet = 10;
  beforeAll(async () => {
    counter = await openCounter(kind);
  });
  afterAll(() => counter.close());
  beforeEach(() => {
    // Only forward: what a test left for later must not wait behind a clock set back.
    if (hamlet > 10) counter.clock.advance(minutes(90));
    hamlet += 1;
  });

  /** A resident who has read all there was. */
  const meet = async (index: number) => {
    const someone = resident(counter, "nam-hoa", index);
    await someone.newMessages();
    return someone;
  };
  const reportOf = async (text: string) => {
    const code = /NH-26-\d{4}/.exec(text)?.[0] ?? "none";
    const [request] = await counter.database.db
      .select()
      .from(serviceRequests)
      .where(eq(serviceRequests.code, code));
    if (!request) throw new Error(`No report in “${text}”`);
    return request;
  };
  const voicesOf = (requestId: number) =>
    counter.database.db.select().from(requestVoices).where(eq(requestVoices.requestId, requestId));
  const stateOf = async ({ oaId, userId }: { oaId: string; userId: string }) => {
    const where = and(eq(conversations.oaId, oaId), eq(conversations.userId, userId));
    const [row] = await counter.database.db.select().from(conversations).where(where);
    return row?.state ?? {};
  };
  const move = async <V extends Verb>(verb: V, requestId: number, details: MoveDetails[V]) => {
    const tools = reportTools(counter.turnTools);
    await inTransaction(counter.database.db, (tx) =>
      moveRequest(tools, tx, { verb, requestId, actor: culture, details }),
    );
    await counter.settle();
  };
  const usual = () => `nha e o xom ${hamlet} song viettel yeu lam, goi toan rot may hom nay`;
  const report = async (someone: ReturnType<typeof resident>, text = usual()) => {
    await someone.say(text);
    await someone.say("gửi luôn");
    const [filed = ""] = await someone.say("1");
    return { filed, request: await reportOf(filed) };
  };

  it("given the usual message and three answers, files, with number, office, deadline, page and first aid", async () => {
    const someone = await meet(0);
    const [first = ""] = await someone.say(usual());
    expect(first).toContain(`Xóm ${hamlet}; Viettel; gọi điện`);
    const [extras = ""] = await someone.say("1");
    expect(extras).toContain("Gửi luôn");
    const [summary = ""] = await someone.say("Gửi luôn");
    expect(summary).toContain("Bác xem lại phản ánh");
    const [filed = ""] = await someone.say("Gửi phản ánh");
    expect(await someone.statuses(4)).toEqual([
      "report_started",
      "report_question",
      "report_question",
      "report_filed",
    ]);
    expect(filed).toMatch(/Đã ghi nhận phản ánh NH-26-\d{4}\./);
    expect(filed).toContain("Phòng Văn hóa – Xã hội xã Nam Hòa");
    expect(filed).toMatch(/tiếp nhận trước \d\d:\d\d thứ Hai 23\/11; trả lời chậm nhất thứ Sáu 27\/11/);
    expect(filed).toMatch(/http:\/\/counter\.test\/status\/NH-26-\d{4}\?k=[0-9a-f]{20}/);
    expect(filed).toContain("chế độ máy bay");
    expect(filed).toContain("Viettel 18008098 (miễn phí)");
    const request = await reportOf(filed);
    expect(request).toMatchObject({
      area: `Xóm ${hamlet}`,
      operators: ["viettel"],
      services: ["voice"],
      channel: "zalo",
      status: "submitted",
    });
    const [voice] = await voicesOf(request.id);
    const details = JSON.parse(counter.sealer.open(voice?.sealedDetails ?? "", voiceDetails));
    expect(details.words).toBe(usual());
    expect(voice).toMatchObject({ indoors: "indoor", since: "may hom nay" });
  });

  it("given a form that is open, keeps its words nowhere in the clear", async () => {
    const someone = await meet(1);
    await someone.say("báo sóng yếu");
    await someone.say("gần nhà ông Tư đầu ngõ");
    const state = await stateOf(someone);
    expect(typeof state.report).toBe("string");
    expect(JSON.stringify(state)).not.toMatch(/ông Tư|nhà/);
    await someone.say("hủy");
    expect((await stateOf(someone)).report).toBeUndefined();
  });

  it("given a draft sealed with a key that is gone, drops it and answers", async () => {
    const someone = await meet(1);
    await someone.say("báo sóng yếu");
    await counter.database.db
      .update(conversations)
      .set({ state: { report: "v1.deadbeef.AAAA" } })
      .where(eq(conversations.userId, someone.userId));
    const [greeting = ""] = await someone.say("xin chào");
    expect(greeting).toContain("trợ lý tự động");
  });

  it("given a second household, offers the first one's report and joins it", async () => {
    const first = await meet(0);
    const { request } = await report(first);
    const second = await meet(2);
    const [offer = ""] = await second.say(usual());
    expect(offer).toContain(`1 nhà quanh đây đã báo (${request.code}, Xóm ${hamlet})`);
    const [joined = ""] = await second.say("1");
    expect(joined).toContain(`Đã thêm bác vào phản ánh ${request.code}`);
    expect((await second.statuses(1))[0]).toBe("report_joined");
    expect(await voicesOf(request.id)).toHaveLength(2);
    const [state = ""] = await second.say("phản ánh của tôi tới đâu rồi");
    expect(state).toContain("2 nhà cùng báo");
  });

  it("given the offered report closed meanwhile, keeps what was told and files it alone", async () => {
    const { request } = await report(await meet(0));
    const second = await meet(3);
    await second.say(usual());
    await move("decline", request.id, { reason: "own_device" });
    const [refused = ""] = await second.say("1");
    expect(refused).toMatch(/vừa được đóng[\s\S]*Bác xem lại phản ánh/);
    const [filed = ""] = await second.say("1");
    expect((await reportOf(filed)).area).toBe(`Xóm ${hamlet}`);
  });

  it("given the same person again, tells the state instead of filing twice", async () => {
    const someone = await meet(2);
    const { request } = await report(someone);
    const [told = ""] = await someone.say(usual());
    expect(told).toContain(`bác đã báo rồi: ${request.code}`);
    await someone.say("1");
    expect((await someone.statuses(1))[0]).toBe("report_cancelled");
  });

  it("given six reports of six places in a day, files them all", async () => {
    const someone = await meet(3);
    for (let more = 0; more < 6; more += 1) {
      hamlet += 1;
      await report(someone);
    }
    const own = await counter.database.db
      .select({ id: requestVoices.id })
      .from(requestVoices)
      .innerJoin(conversations, eq(conversations.id, requestVoices.conversationId))
      .where(eq(conversations.userId, someone.userId));
    expect(own.length).toBeGreaterThanOrEqual(6);
    expect((await someone.statuses(1))[0]).toBe("report_filed");
  });

  it("given somebody else's number, knows nothing of it; its own reporter is told", async () => {
    const owner = await meet(0);
    const { request } = await report(owner);
    const stranger = await meet(3);
    const [unknown = ""] = await stranger.say(`tình trạng ${request.code}`);
    expect(unknown).toContain(`Không thấy phản ánh ${request.code}`);
    const [known = ""] = await owner.say(`tinh trang ${request.code.toLowerCase()}`);
    expect(known).toContain("chờ cơ quan tiếp nhận");
  });

  it("given the wish to take it back, withdraws it and tells the office's history", async () => {
    const someone = await meet(0);
    const { request } = await report(someone);
    const [done = ""] = await someone.say(`rút phản ánh ${request.code}`);
    expect(done).toContain(`Đã rút phản ánh ${request.code}`);
    const [after] = await counter.database.db
      .select()
      .from(serviceRequests)
      .where(eq(serviceRequests.id, request.id));
    expect(after?.status).toBe("withdrawn");
  });

  it("given “đã tốt chưa?”, “vẫn chưa được” in words reopens it, and “1” then closes it", async () => {
    const someone = await meet(1);
    const { request } = await report(someone);
    await move("resolve", request.id, { proof: { kind: "document", number: "12/UBND" } });
    expect((await someone.newMessages()).join()).toContain("đã tốt chưa");
    const [reopened = ""] = await someone.say("vẫn chưa được, tối qua mất suốt");
    expect(reopened).toContain(`Đã mở lại phản ánh ${request.code}`);
    const events = await counter.database.db
      .select()
      .from(requestEvents)
      .where(eq(requestEvents.requestId, request.id));
    expect(events.map(({ verb }) => verb)).toEqual(["file", "resolve", "reopen"]);
    expect(events.at(-1)?.sealedNote).not.toBeNull();
    counter.clock.advance(hours(2));
    await move("resolve", request.id, { proof: { kind: "document", number: "13/UBND" } });
    const [thanks = ""] = (await someone.say("1")).slice(-1);
    expect(thanks).toContain("Cảm ơn bác");
    const [closed] = await counter.database.db
      .select()
      .from(serviceRequests)
      .where(eq(serviceRequests.id, request.id));
    expect(closed?.status).toBe("closed_fixed");
  });

  it("given an office's question, passes the answer on and goes back to work", async () => {
    const someone = await meet(2);
    const { request } = await report(someone);
    await move("ask", request.id, { note: "Nhà bác gần cột điện nào?" });
    expect((await someone.newMessages()).join()).toContain("gần cột điện nào");
    const [passed = ""] = await someone.say("cột số 7, gần ao");
    expect(passed).toContain("Đã chuyển câu trả lời");
    const [after] = await counter.database.db
      .select()
      .from(serviceRequests)
      .where(eq(serviceRequests.id, request.id));
    expect(after?.status).toBe("in_progress");
  });

  it("given photos in the form, remembers them for the report, and forgets those of a cancelled one", async () => {
    const someone = await meet(3);
    const photo = { url: "https://photo-stal.zdn.vn/one.jpg" };
    await someone.say(usual());
    await someone.act("/send/image", photo);
    await someone.say("gửi luôn");
    const [filed = ""] = await someone.say("1");
    const request = await reportOf(filed);
    const kept = await counter.database.db.select().from(media).where(eq(media.requestId, request.id));
    expect(kept).toMatchObject([{ purpose: "photo", locality: "nam-hoa" }]);
    expect(kept[0]?.sealedSourceUrl ?? "").not.toContain("zdn.vn");
    await someone.act("/send/image", photo);
    expect(
      await counter.database.db.select().from(media).where(eq(media.requestId, request.id)),
    ).toHaveLength(2);
    counter.clock.advance(hours(2));
    hamlet += 1;
    await someone.say(usual());
    await someone.act("/send/image", photo);
    await someone.say("hủy");
    const left = await counter.database.db.select().from(media).where(eq(media.locality, "nam-hoa"));
    expect(left.filter(({ requestId, erasedAt }) => requestId === null && erasedAt === null)).toEqual([]);
  });

  it("given a shared location and a day's pause, goes on where it stood", async () => {
    const someone = await meet(3);
    await someone.say("sóng mobi yếu quá, gọi toàn rớt");
    const [next = ""] = await someone.act("/send/location", { latitude: 21.7031, longitude: 105.9042 });
    expect(next).toContain("Đã nhận vị trí");
    counter.clock.advance(days(1));
    const [reminded = ""] = await someone.say("trong nhà");
    expect(reminded).toContain("còn dở");
    await someone.say("gửi luôn");
    await someone.say("gửi luôn");
    const [filed = ""] = (await someone.say("1")).slice(-1);
    const request = await reportOf(`${filed} ${(await someone.thread()).map(({ text }) => text).at(-1)}`);
    expect(request).toMatchObject({ lat: 21.7031, lon: 105.9042 });
  });

  it("given a question in the middle, answers from the place's own base and goes on", async () => {
    const someone = await meet(0);
    await someone.say("báo sóng yếu");
    const answers = await someone.say("làm vneid mức 2 ở đâu?");
    expect(answers.at(-1)).toContain("Tiếp phản ánh sóng yếu");
    expect(answers.join()).toMatch(/Công an/);
    expect((await someone.statuses(1))[0]).toBe("answered");
    await someone.say("hủy");
  });

  it("given a figure of a speed test after filing, adds it to the report by the notice's button", async () => {
    const someone = await meet(1);
    const { request } = await report(someone);
    const state = await stateOf(someone);
    const speed = { down: 3.2, up: 1, ping: 80 };
    const choices = [{ title: "Đúng rồi", do: "measured", mediaId: "m", speed }];
    await counter.database.db
      .update(conversations)
      .set({ state: { ...state, choices } })
      .where(and(eq(conversations.userId, someone.userId), eq(conversations.oaId, someone.oaId)));
    const [told = ""] = await someone.say("1");
    expect(told).toContain("tải xuống 3,2 Mbit/s");
    expect((await voicesOf(request.id))[0]).toMatchObject(speed);
  });
});
