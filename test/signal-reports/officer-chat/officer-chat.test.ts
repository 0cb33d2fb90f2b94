import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../../src/database/database.ts";
import {
  conversations,
  media,
  officeChannels,
  officeMessages,
  outboxMessages,
  requestEvents,
  serviceRequests,
} from "../../../src/database/schema/index.ts";
import type { Actor } from "../../../src/signal-reports/actor.ts";
import { fileRequest } from "../../../src/signal-reports/file-request.ts";
import { moveRequest } from "../../../src/signal-reports/move-request.ts";
import { issueLinkCode } from "../../../src/signal-reports/officer-chat/issue-link-code.ts";
import { addChannel } from "../../../src/signal-reports/offices/add-channel.ts";
import { switchChannelOff } from "../../../src/signal-reports/offices/switch-channel-off.ts";
import { resident } from "../../journeys/resident.ts";
import { reportToolsOf } from "../../office-links/report-tools-of.ts";
import { days, hours, minutes } from "../../support/clock.ts";
import { type Counter, openCounter } from "../../support/counter.ts";
import { databaseKinds } from "../../support/databases.ts";
import { seededRandom } from "../../support/randomness.ts";

const slug = "nam-hoa";
type Resident = ReturnType<typeof resident>;

describe.each(databaseKinds)("an officer at work in Zalo, on %s", (kind) => {
  let counter: Counter;
  let citizen: Resident;
  let officer: Resident;
  const random = seededRandom(7);

  beforeAll(async () => {
    counter = await openCounter(kind);
    await counter.knowledge.refresh(counter.database.db, counter.clock.now());
    citizen = resident(counter, slug, 0);
    officer = resident(counter, slug, 1);
    await citizen.say("xin chào");
  });
  afterAll(() => counter.close());
  beforeEach(async () => {
    const { db } = counter.database;
    await db.delete(serviceRequests);
    await db.delete(officeChannels);
    await db.update(conversations).set({ state: {}, mode: "bot" });
    await db.delete(outboxMessages);
    counter.clock.advance(minutes(1));
    await officer.newMessages();
  });

  const newCode = async (officeId = "culture") => {
    const { database, sealer, clock } = counter;
    const who = { locality: slug, officeId, name: "Chị Hoa" };
    return (await issueLinkCode({ db: database.db, sealer, random, now: clock.now() }, who)).code;
  };
  const link = async (who = officer, officeId = "culture") => {
    const heard = await who.say(`cán bộ ${await newCode(officeId)}`);
    expect(heard.join()).toContain("Đã liên kết");
  };
  const conversationOf = async ({ oaId, userId }: Resident) => {
    const [row] = await counter.database.db
      .select()
      .from(conversations)
      .where(and(eq(conversations.oaId, oaId), eq(conversations.userId, userId)));
    if (!row) throw new Error("There is no such conversation");
    return row;
  };
  async function file(area = "Xóm 5") {
    const { id: conversationId } = await conversationOf(citizen);
    const { request } = await inTransaction(counter.database.db, (tx) =>
      fileRequest(
        reportToolsOf(counter),
        tx,
        {
          locality: slug,
          channel: "zalo",
          trouble: {
            area,
            lat: 21.65,
            lon: 105.87,
            outside: null,
            urgent: false,
            services: ["voice"],
            operators: ["viettel"],
          },
          voice: {
            conversationId,
            operators: ["viettel"],
            indoors: null,
            hours: null,
            since: null,
            households: null,
            speed: null,
            details: { words: "lời riêng của người báo", landmark: null, contact: null },
            mediaIds: [],
          },
        },
        (voiceId): Actor => ({ kind: "citizen", voiceId, via: "chat" }),
      ),
    );
    await counter.settle();
    return request;
  }
  const now = async (id: number) => {
    const [row] = await counter.database.db.select().from(serviceRequests).where(eq(serviceRequests.id, id));
    if (!row) throw new Error("There is no such report");
    return row;
  };
  const lastEvent = async (id: number) =>
    (
      await counter.database.db
        .select()
        .from(requestEvents)
        .where(eq(requestEvents.requestId, id))
        .orderBy(asc(requestEvents.id))
    ).at(-1);
  const buttons = async (who = officer) => (await who.thread()).at(-1)?.buttons.map(({ title }) => title);

  it("given a code, links once; a wrong, used or old one does not; guessing ends after five", async () => {
    const code = await newCode();
    await officer.say(`Cán bộ ${code}`);
    const [channel] = await counter.database.db.select().from(officeChannels);
    expect(channel).toMatchObject({ kind: "zalo", officeId: "culture", locality: slug, status: "ok" });
    expect(JSON.stringify(channel)).not.toContain("Hoa");
    const thief = resident(counter, slug, 2);
    await thief.newMessages();
    expect((await thief.say(`can bo ${code}`)).join()).toContain("không đúng hoặc đã hết hạn");
    const old = await newCode();
    counter.clock.advance(hours(25));
    expect((await thief.say(`mã liên kết cán bộ ${old}`)).join()).toContain("không đúng hoặc đã hết hạn");
    for (let guess = 0; guess < 4; guess += 1) await thief.say(`cán bộ 00000${guess}`);
    const fresh = await newCode();
    expect((await thief.say(`cán bộ ${fresh}`)).join()).toContain("quá nhiều lần");
    expect(await counter.database.db.select().from(officeChannels)).toHaveLength(1);
  });

  it("given a code of another place, does not link", async () => {
    const elsewhere = resident(counter, "ngoc-lac", 1);
    expect((await elsewhere.say(`cán bộ ${await newCode()}`)).join()).toContain("không đúng");
  });

  it("given a new report, reads it with buttons and digits; 1 takes it, and the citizen is told", async () => {
    await link();
    const { id, code } = await file();
    const [notice = ""] = await officer.newMessages();
    expect(notice).toContain(code);
    expect(notice).toContain("Xóm 5");
    expect(notice).toContain("1. Nhận");
    expect(notice).not.toContain("lời riêng");
    expect(await buttons()).toEqual(["Nhận", "Chuyển", "Hỏi thêm", "Xong"].map((word) => `${word} ${code}`));
    await citizen.newMessages();
    const [done = ""] = await officer.say("1");
    expect(done).toContain(`Đã tiếp nhận ${code}`);
    expect((await now(id)).status).toBe("acknowledged");
    expect(await lastEvent(id)).toMatchObject({
      verb: "acknowledge",
      actorKind: "office",
      actorId: "culture",
      via: "chat",
    });
    expect((await citizen.newMessages()).join()).toContain("đã tiếp nhận");
  });

  it("given a button of an older message, acts on its own report and not on the newest", async () => {
    await link();
    const first = await file("Xóm 1");
    const second = await file("Xóm 2");
    await officer.say(`Nhận ${first.code}`);
    expect((await now(first.id)).status).toBe("acknowledged");
    expect((await now(second.id)).status).toBe("submitted");
  });

  it("given “chuyển” and a number, passes it on and says where; the new office's officer hears of it", async () => {
    await link();
    const { id, code } = await file();
    await officer.newMessages();
    const colleague = resident(counter, slug, 3);
    await colleague.say("xin chào");
    await link(colleague, "economy");
    const [which = ""] = await officer.say("2");
    const number = /(\d)\. Phòng Kinh tế/.exec(which)?.[1] ?? "";
    expect((await officer.say(number)).join()).toContain("Đã chuyển");
    expect((await now(id)).receiver).toBe("economy");
    expect((await colleague.newMessages()).join()).toContain(code);
    // It is not the first office's to take any more.
    expect((await officer.say(`nhận ${code}`)).join()).toContain("không còn trong phần việc");
    expect((await now(id)).status).toBe("submitted");
  });

  it("given “hỏi thêm”, sends the next words to the reporter, whose answer comes back", async () => {
    await link();
    const { id, code } = await file();
    await officer.newMessages();
    await citizen.newMessages();
    expect((await officer.say(`Hỏi thêm ${code}`)).join()).toContain("Gõ câu cần hỏi");
    expect((await officer.say("Yếu ở tầng mấy của nhà ạ?")).join()).toContain("Đã gửi câu hỏi");
    expect((await now(id)).status).toBe("awaiting_citizen");
    expect((await citizen.newMessages()).join()).toContain("Yếu ở tầng mấy");
    await inTransaction(counter.database.db, (tx) =>
      moveRequest(reportToolsOf(counter), tx, {
        verb: "answer",
        requestId: id,
        actor: { kind: "staff", localities: "*", staffId: "s", via: "admin" },
        details: { note: "Tầng một" },
      }),
    );
    await counter.settle();
    const [news = ""] = await officer.newMessages();
    expect(news).toContain("Tầng một");
    expect(news).toContain(`Xong ${code}`);
  });

  it("given “hỏi thêm” left for an hour, later words are a question to the assistant again", async () => {
    await link();
    const { id, code } = await file();
    await officer.say(`Hỏi thêm ${code}`);
    counter.clock.advance(hours(1));
    await officer.say("chữ ký số là gì");
    expect((await officer.statuses(1))[0]).toBe("answered");
    expect((await now(id)).status).toBe("submitted");
  });

  it.each([
    ["công văn 12/UBND ngày 20/11/2026", { kind: "document", number: "12/UBND", date: "2026-11-20" }],
    ["cv so 45/CV-VTT", { kind: "document", number: "45/CV-VTT" }],
    ["đo được 45 mbps", { kind: "measurement", down: 45 }],
    ["tải xuống 52,5 tải lên 10 ping 20", { kind: "measurement", down: 52.5, up: 10, ping: 20 }],
  ])("given “xong” and then “%s”, resolves with that proof", async (text, proof) => {
    await link();
    const { id } = await file();
    expect((await officer.say("4")).join()).toContain("cần một bằng chứng");
    expect((await officer.say(text)).join()).toContain("Đã báo xong");
    expect(await lastEvent(id)).toMatchObject({ verb: "resolve", details: { proof } });
    expect((await citizen.newMessages()).join()).toContain("đã tốt chưa");
  });

  it("given “xong” and a photo, resolves with it; the photo belongs to the report", async () => {
    await link();
    const { id, code } = await file();
    await officer.say(`Xong ${code}`);
    const heard = await officer.act("/send/image", {
      text: "đã sửa xong cột",
      url: "https://anh.zdn.vn/cot.jpg",
    });
    expect(heard.join()).toContain("Đã báo xong");
    expect((await now(id)).status).toBe("resolved");
    const rows = await counter.database.db.select().from(media).where(eq(media.requestId, id));
    expect(rows.map(({ purpose }) => purpose)).toEqual(["proof"]);
  });

  it("given everything in one line, needs no second message", async () => {
    await link();
    const { id, code } = await file();
    await officer.say(`hỏi ${code} yếu lúc nào ạ`);
    expect((await now(id)).status).toBe("awaiting_citizen");
    await officer.say(`xong ${code.toLowerCase().replaceAll("-", " ")} văn bản số 7/BC`);
    expect((await now(id)).status).toBe("resolved");
  });

  it("given “xong” without any proof, asks again and closes nothing; “thôi” leaves it", async () => {
    await link();
    const { id, code } = await file();
    await officer.say(`Xong ${code}`);
    expect((await officer.say("xong rồi nhé")).join()).toContain("Chưa đọc được bằng chứng");
    expect((await officer.say("thôi")).join()).toContain("Đã thôi");
    expect(await now(id)).toMatchObject({ status: "submitted", version: 1 });
  });

  it("given two officers of one office, the second is told that somebody was quicker", async () => {
    await link();
    const colleague = resident(counter, slug, 3);
    await colleague.say("xin chào");
    await link(colleague);
    const { id, code } = await file();
    await officer.say("1");
    await colleague.newMessages();
    const [late = ""] = await colleague.say("1");
    expect(late).toContain(`${code} vừa có người khác xử lý trước`);
    expect(late).toContain("đã tiếp nhận");
    expect((await now(id)).version).toBe(2);
    // With the report as it is now before their eyes, they may go on.
    await colleague.say(`Hỏi thêm ${code}`);
    await colleague.say("Yếu lúc nào?");
    expect((await now(id)).status).toBe("awaiting_citizen");
  });

  it("given “việc của tôi”, lists the open reports, the nearest deadline first", async () => {
    await link();
    const first = await file("Xóm 1");
    counter.clock.advance(days(1));
    const second = await file("Xóm 2");
    await officer.newMessages();
    const [list = ""] = await officer.say("việc của tôi");
    expect(list).toContain("Đang mở 2 phản ánh");
    expect(list.indexOf(first.code)).toBeLessThan(list.indexOf(second.code));
  });

  it("given an ordinary question, an officer is answered like anybody else", async () => {
    await link();
    await file();
    await officer.say("chữ ký số là gì");
    expect((await officer.statuses(1))[0]).toBe("answered");
  });

  it("given “thôi làm cán bộ”, loses access at once, and hears of nothing more", async () => {
    await link();
    const { id, code } = await file();
    await officer.newMessages();
    expect((await officer.say("thôi làm cán bộ")).join()).toContain("Đã thôi nhận việc");
    await officer.say(`Nhận ${code}`);
    await officer.say("1");
    expect((await now(id)).status).toBe("submitted");
    await officer.newMessages();
    await file("Xóm 7");
    expect(await officer.newMessages()).toEqual([]);
  });

  it("given a channel switched off under a message just read, its button does nothing", async () => {
    await link();
    const { id, code } = await file();
    const [channel] = await counter.database.db.select().from(officeChannels);
    await switchChannelOff(counter.database.db, channel?.id ?? 0);
    expect((await officer.say(`Nhận ${code}`)).join()).toContain("không còn được liên kết");
    expect((await now(id)).status).toBe("submitted");
  });

  it("given a resident who types an officer's words, changes nothing", async () => {
    const { id, code } = await file();
    for (const words of [`nhận ${code}`, `xong ${code} công văn 1/UBND`, "thôi làm cán bộ"])
      await citizen.say(words);
    expect(await now(id)).toMatchObject({ status: "submitted", version: 1 });
  });

  it("given Zalo's window shut, the notice waits and the next office has the task; leaving drops what waits", async () => {
    await link();
    await counter.database.db.update(conversations).set({ lastInteractionAt: counter.clock.now() });
    await addChannel(
      { db: counter.database.db, sealer: counter.sealer, now: counter.clock.now() },
      {
        locality: slug,
        officeId: "council-office",
        kind: "email",
        address: "van-phong@nam-hoa.example",
        secret: null,
        mayBePrivate: false,
      },
    );
    counter.clock.advance(days(8));
    const { id } = await file();
    const told = await counter.database.db
      .select()
      .from(officeMessages)
      .where(eq(officeMessages.requestId, id))
      .orderBy(asc(officeMessages.id));
    expect(told.map(({ officeId, reason }) => [officeId, reason])).toEqual([
      ["culture", "window_closed"],
      ["council-office", null],
    ]);
    const { id: conversationId } = await conversationOf(officer);
    const waiting = await counter.database.db
      .select()
      .from(outboxMessages)
      .where(and(eq(outboxMessages.conversationId, conversationId), eq(outboxMessages.kind, "notice")));
    expect(waiting.map(({ status }) => status)).toEqual(["waiting"]);
    const [channel] = await counter.database.db
      .select()
      .from(officeChannels)
      .where(eq(officeChannels.kind, "zalo"));
    await switchChannelOff(counter.database.db, channel?.id ?? 0);
    await officer.newMessages();
    expect((await officer.say("xin chào")).join()).not.toContain("Xóm 5");
  });
});
