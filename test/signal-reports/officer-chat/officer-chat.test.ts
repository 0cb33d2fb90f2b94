import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../../src/database/database.ts";
import { media } from "../../../src/database/schema/index.ts";
import { moveRequest } from "../../../src/signal-reports/move-request.ts";
import { resident } from "../../journeys/resident.ts";
import { reportToolsOf } from "../../office-links/report-tools-of.ts";
import { days, hours } from "../../support/clock.ts";
import { databaseKinds } from "../../support/databases.ts";

import { type OfficerWorld, openOfficers, slug } from "./officer-world.ts";

describe.each(databaseKinds)("an officer at work in Zalo, on %s", (kind) => {
  let world: OfficerWorld;
  beforeAll(async () => {
    world = await openOfficers(kind);
  });
  afterAll(() => world.counter.close());
  beforeEach(() => world.reset());

  it("given a new report, reads it with buttons and digits; 1 takes it, and the citizen is told", async () => {
    await world.link();
    const { id, code } = await world.file();
    const [notice = ""] = await world.officer.newMessages();
    expect(notice).toContain(code);
    expect(notice).toContain("Xóm 5");
    expect(notice).toContain("1. Nhận");
    expect(notice).not.toContain("lời riêng");
    expect(await world.buttons()).toEqual(
      ["Nhận", "Chuyển", "Hỏi thêm", "Xong"].map((word) => `${word} ${code}`),
    );
    await world.citizen.newMessages();
    const [done = ""] = await world.officer.say("1");
    expect(done).toContain(`Đã tiếp nhận ${code}`);
    expect((await world.now(id)).status).toBe("acknowledged");
    expect(await world.lastEvent(id)).toMatchObject({
      verb: "acknowledge",
      actorKind: "office",
      actorId: "culture",
      via: "chat",
    });
    expect((await world.citizen.newMessages()).join()).toContain("đã tiếp nhận");
  });

  it("given a button of an older message, acts on its own report and not on the newest", async () => {
    await world.link();
    const first = await world.file("Xóm 1");
    const second = await world.file("Xóm 2");
    await world.officer.say(`Nhận ${first.code}`);
    expect((await world.now(first.id)).status).toBe("acknowledged");
    expect((await world.now(second.id)).status).toBe("submitted");
  });

  it("given “chuyển” and a number, passes it on and says where; the new office's officer hears of it", async () => {
    await world.link();
    const { id, code } = await world.file();
    await world.officer.newMessages();
    const colleague = resident(world.counter, slug, 3);
    await colleague.say("xin chào");
    await world.link(colleague, "economy");
    const [which = ""] = await world.officer.say("2");
    const number = /(\d)\. Phòng Kinh tế/.exec(which)?.[1] ?? "";
    expect((await world.officer.say(number)).join()).toContain("Đã chuyển");
    expect((await world.now(id)).receiver).toBe("economy");
    expect((await colleague.newMessages()).join()).toContain(code);
    // It is not the first office's to take any more.
    expect((await world.officer.say(`nhận ${code}`)).join()).toContain("không còn trong phần việc");
    expect((await world.now(id)).status).toBe("submitted");
  });

  it("given “hỏi thêm”, sends the next words to the reporter, whose answer comes back", async () => {
    await world.link();
    const { id, code } = await world.file();
    await world.officer.newMessages();
    await world.citizen.newMessages();
    expect((await world.officer.say(`Hỏi thêm ${code}`)).join()).toContain("Gõ câu cần hỏi");
    expect((await world.officer.say("Yếu ở tầng mấy của nhà ạ?")).join()).toContain("Đã gửi câu hỏi");
    expect((await world.now(id)).status).toBe("awaiting_citizen");
    expect((await world.citizen.newMessages()).join()).toContain("Yếu ở tầng mấy");
    await inTransaction(world.counter.database.db, (tx) =>
      moveRequest(reportToolsOf(world.counter), tx, {
        verb: "answer",
        requestId: id,
        actor: { kind: "staff", localities: "*", staffId: "s", via: "admin" },
        details: { note: "Tầng một" },
      }),
    );
    await world.counter.settle();
    const [news = ""] = await world.officer.newMessages();
    expect(news).toContain("Tầng một");
    expect(news).toContain(`Xong ${code}`);
  });

  it("given “hỏi thêm” left for an hour, later words are a question to the assistant again", async () => {
    await world.link();
    const { id, code } = await world.file();
    await world.officer.say(`Hỏi thêm ${code}`);
    world.counter.clock.advance(hours(1));
    await world.officer.say("chữ ký số là gì");
    expect((await world.officer.statuses(1))[0]).toBe("answered");
    expect((await world.now(id)).status).toBe("submitted");
  });

  it.each([
    ["công văn 12/UBND ngày 20/11/2026", { kind: "document", number: "12/UBND", date: "2026-11-20" }],
    ["cv so 45/CV-VTT", { kind: "document", number: "45/CV-VTT" }],
    ["đo được 45 mbps", { kind: "measurement", down: 45 }],
    ["tải xuống 52,5 tải lên 10 ping 20", { kind: "measurement", down: 52.5, up: 10, ping: 20 }],
  ])("given “xong” and then “%s”, resolves with that proof", async (text, proof) => {
    await world.link();
    const { id } = await world.file();
    expect((await world.officer.say("4")).join()).toContain("cần một bằng chứng");
    expect((await world.officer.say(text)).join()).toContain("Đã báo xong");
    expect(await world.lastEvent(id)).toMatchObject({ verb: "resolve", details: { proof } });
    expect((await world.citizen.newMessages()).join()).toContain("đã tốt chưa");
  });

  it("given “xong” and a photo, resolves with it; the photo belongs to the report", async () => {
    await world.link();
    const { id, code } = await world.file();
    await world.officer.say(`Xong ${code}`);
    const heard = await world.officer.act("/send/image", {
      text: "đã sửa xong cột",
      url: "https://anh.zdn.vn/cot.jpg",
    });
    expect(heard.join()).toContain("Đã báo xong");
    expect((await world.now(id)).status).toBe("resolved");
    const rows = await world.counter.database.db.select().from(media).where(eq(media.requestId, id));
    expect(rows.map(({ purpose }) => purpose)).toEqual(["proof"]);
  });

  it("given everything in one line, needs no second message", async () => {
    await world.link();
    const { id, code } = await world.file();
    await world.officer.say(`hỏi ${code} yếu lúc nào ạ`);
    expect((await world.now(id)).status).toBe("awaiting_citizen");
    await world.officer.say(`xong ${code.toLowerCase().replaceAll("-", " ")} văn bản số 7/BC`);
    expect((await world.now(id)).status).toBe("resolved");
  });

  it("given “xong” without any proof, asks again and closes nothing; “thôi” leaves it", async () => {
    await world.link();
    const { id, code } = await world.file();
    await world.officer.say(`Xong ${code}`);
    expect((await world.officer.say("xong rồi nhé")).join()).toContain("Chưa đọc được bằng chứng");
    expect((await world.officer.say("thôi")).join()).toContain("Đã thôi");
    expect(await world.now(id)).toMatchObject({ status: "submitted", version: 1 });
  });

  it("given two officers of one office, the second is told that somebody was quicker", async () => {
    await world.link();
    const colleague = resident(world.counter, slug, 3);
    await colleague.say("xin chào");
    await world.link(colleague);
    const { id, code } = await world.file();
    await world.officer.say("1");
    await colleague.newMessages();
    const [late = ""] = await colleague.say("1");
    expect(late).toContain(`${code} vừa có người khác xử lý trước`);
    expect(late).toContain("đã tiếp nhận");
    expect((await world.now(id)).version).toBe(2);
    // With the report as it is now before their eyes, they may go on.
    await colleague.say(`Hỏi thêm ${code}`);
    await colleague.say("Yếu lúc nào?");
    expect((await world.now(id)).status).toBe("awaiting_citizen");
  });

  it("given “việc của tôi”, lists the open reports, the nearest deadline first", async () => {
    await world.link();
    const first = await world.file("Xóm 1");
    world.counter.clock.advance(days(1));
    const second = await world.file("Xóm 2");
    await world.officer.newMessages();
    const [list = ""] = await world.officer.say("việc của tôi");
    expect(list).toContain("Đang mở 2 phản ánh");
    expect(list.indexOf(first.code)).toBeLessThan(list.indexOf(second.code));
  });

  it("given an ordinary question, an officer is answered like anybody else", async () => {
    await world.link();
    await world.file();
    await world.officer.say("chữ ký số là gì");
    expect((await world.officer.statuses(1))[0]).toBe("answered");
  });
});
