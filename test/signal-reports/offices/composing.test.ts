import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../../src/database/database.ts";
import { media, mediaContents, requestVoices, serviceRequests } from "../../../src/database/schema/index.ts";
import { moveRequest } from "../../../src/signal-reports/move-request.ts";
import { enqueueOfficeMessage } from "../../../src/signal-reports/offices/enqueue-office-message.ts";
import { days, minutes } from "../../support/clock.ts";
import { type OfficeWorld, openOffices } from "./office-world.ts";

describe("what an office reads", () => {
  let world: OfficeWorld;
  beforeAll(async () => {
    world = await openOffices("pglite");
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.reset();
    await world.email("culture");
    await world.email("committee");
  });
  const last = () => {
    const mail = world.mails.at(-1);
    if (!mail) throw new Error("No mail was sent");
    return mail;
  };
  const tell = async (
    requestId: number,
    what: "reminder" | "escalation" | "news" | "assigned",
    step: string,
    role: "receiver" | "told" = "receiver",
  ) => {
    const request = await world.request(requestId);
    await inTransaction(world.db, (tx) =>
      enqueueOfficeMessage(world.tools, tx, request, { role, what, step }),
    );
    await world.deliver();
    return last();
  };

  it("given a report with everything, the receiver's mail says it line by line", async () => {
    const { request } = await world.file();
    await world.deliver();
    const mail = world.mails[0];
    const lines = mail?.text.split("\n");
    for (const line of [
      `Mã phản ánh: ${request.code}`,
      "Chỗ báo: Xóm 5, xã Nam Hòa",
      "Mô tả chỗ: sau nhà văn hóa",
      "Bản đồ: https://www.openstreetmap.org/?mlat=21.654321&mlon=105.876543#map=17/21.654321/105.876543",
      "Nhà mạng: Viettel",
      "Dịch vụ: dữ liệu di động (3G/4G/5G), gọi thoại",
      "Từ khi nào: mấy hôm nay",
      "Lúc nào: buổi tối",
      "Trong hay ngoài nhà: trong nhà",
      "Số người báo: 1",
      "Số hộ bị ảnh hưởng: khoảng 12",
      "Tốc độ đo được: tải xuống 3,2 Mbit/s, tải lên 1 Mbit/s, độ trễ 80 ms",
      "Hạn: tiếp nhận trước 09:30 thứ hai 23/11/2026; trả lời trước 17:00 thứ sáu 27/11/2026",
    ])
      expect(lines).toContain(line);
    expect(mail?.subject).toBe(`[${request.code}] Sóng yếu ở Xóm 5, cần tiếp nhận`);
    for (const title of ["Đã tiếp nhận", "Chuyển nơi khác", "Hỏi thêm người báo", "Đã xong (kèm bằng chứng)"])
      expect(mail?.html).toContain(`>${title}</a>`);
    expect(`${mail?.text}${mail?.html}${mail?.subject}`).not.toMatch(/0912|nhà tôi/);
  });

  it("given an urgent report, says so first", async () => {
    await world.file({ trouble: { urgent: true } });
    await world.deliver();
    expect(world.mails[0]?.subject).toContain("KHẨN: ");
  });

  it.each([
    ["no place at all", { area: null, lat: null, lon: null }, "Chỗ báo: xã Nam Hòa", "Bản đồ"],
    ["(0, 0)", { lat: 0, lon: 0 }, "Chỗ báo: Xóm 5, xã Nam Hòa", "Bản đồ"],
    [
      "a place in another ward",
      { outside: "xã Đồng Hỷ" },
      "Xóm 5, xã Nam Hòa (thuộc xã Đồng Hỷ)",
      "ngoài địa bàn",
    ],
    ["a place somewhere outside", { outside: "?" }, "Xóm 5, xã Nam Hòa (ngoài địa bàn)", "thuộc"],
  ])("given %s, says only what is known", async (_what, trouble, said, unsaid) => {
    await world.file({ trouble });
    await world.deliver();
    expect(world.mails[0]?.text).toContain(said);
    expect(world.mails[0]?.text).not.toContain(unsaid);
  });

  it("given words that look like HTML, shows them as words", async () => {
    await world.file({ trouble: { area: '<img src=x onerror="alert(1)">' } });
    await world.deliver();
    expect(world.mails[0]?.html).not.toContain("<img src=x");
    expect(world.mails[0]?.html).toContain("&lt;img src=x");
  });

  it("given a hundred voices, counts them and stays short", async () => {
    const { request } = await world.file();
    const [voice] = await world.db.select().from(requestVoices);
    if (!voice) throw new Error("There is no voice");
    const { id: _id, ...rest } = voice;
    const more = Array.from({ length: 99 }, (_, index) => ({ ...rest, since: `lần ${index}` }));
    await world.db.insert(requestVoices).values(more);
    await world.deliver();
    expect(world.mails[0]?.text).toContain("Số người báo: 100");
    expect(world.mails[0]?.text).toContain("Số hộ bị ảnh hưởng: khoảng 1200");
    expect(world.mails[0]?.text.length).toBeLessThan(4_000);
    expect(request.code).toMatch(/^NH-26-/);
  });

  it("given photos, attaches their thumbnails for the receiver only; a photo on its way is waited for", async () => {
    const { request } = await world.file();
    const photo = {
      id: "photo-1",
      locality: "nam-hoa",
      requestId: request.id,
      purpose: "photo" as const,
      contentType: "image/jpeg",
      storage: "database" as const,
      storageKey: "photo-1",
      notBefore: world.clock.now(),
      createdAt: world.clock.now(),
    };
    await world.db.insert(media).values({ ...photo, status: "pending" });
    await world.deliver();
    expect(world.mails.map(({ to }) => to)).toEqual(["committee@nam-hoa.example"]);
    await world.db
      .insert(mediaContents)
      .values({ mediaId: "photo-1", kind: "thumbnail", data: new Uint8Array([1, 2]) });
    await world.db.update(media).set({ status: "stored" });
    world.clock.advance(minutes(1));
    await world.deliver();
    const [told, assigned] = world.mails;
    expect(told?.attachments).toEqual([]);
    expect(assigned?.attachments.map(({ filename, content }) => [filename, content.byteLength])).toEqual([
      ["anh-1.jpg", 2],
    ]);
    expect(assigned?.html).toContain('src="cid:photo-1@cua-so"');
  });

  it("given a photo that never comes, does not wait for it longer than two minutes", async () => {
    const { request } = await world.file();
    await world.db.insert(media).values({
      id: "photo-2",
      locality: "nam-hoa",
      requestId: request.id,
      purpose: "photo",
      notBefore: world.clock.now(),
      createdAt: world.clock.now(),
    });
    for (let look = 0; look < 4; look += 1) {
      await world.deliver();
      world.clock.advance(minutes(1));
    }
    expect(world.mails.map(({ to }) => to)).toContain("culture@nam-hoa.example");
    expect((await world.messages())[0]?.attempts).toBe(1);
    await world.db.execute(sql`delete from media`);
  });

  it("given a reminder before and after the deadline, says which it is", async () => {
    const { request } = await world.file();
    await world.deliver();
    expect((await tell(request.id, "reminder", "remind:1")).text).toContain("sắp đến hạn tiếp nhận");
    world.clock.advance(days(4));
    const late = await tell(request.id, "reminder", "remind:2");
    expect(late.text).toContain("đã quá hạn tiếp nhận từ 09:30 thứ hai 23/11/2026");
    await world.move(request.id, "acknowledge", {});
    world.clock.advance(days(7));
    expect((await tell(request.id, "reminder", "remind:3")).text).toContain("đã quá hạn trả lời");
    const up = await tell(request.id, "escalation", "remind:4", "told");
    expect(up.to).toBe("committee@nam-hoa.example");
    expect(up.text).toContain("để đôn đốc");
    expect(up.text).toContain("/o/");
  });

  it("given what others did, the office reads one plain sentence of each", async () => {
    const { request } = await world.file();
    await world.move(request.id, "resolve", { proof: { kind: "document", number: "12/UBND" } });
    await world.deliver();
    expect(last().to).toBe("committee@nam-hoa.example");
    expect(last().text).toContain("Đã báo xử lý xong. Bằng chứng: văn bản số 12/UBND.");
    expect(last().text).not.toContain("/o/");
  });

  it("given a report passed on with a word, the new office reads it; reopened, reads that it is not good yet", async () => {
    const { request } = await world.file();
    await world.move(request.id, "forward", {
      office: "committee",
      note: "Cần đồng chí Chủ tịch cho ý kiến",
    });
    await world.deliver();
    expect(last().to).toBe("committee@nam-hoa.example");
    expect(last().text).toContain("Lời nhắn: “Cần đồng chí Chủ tịch cho ý kiến”");
    await world.move(request.id, "decline", { reason: "own_device" }, "committee");
    await inTransaction(world.db, (tx) =>
      moveRequest(world.tools, tx, {
        verb: "reopen",
        requestId: request.id,
        details: {},
        actor: { kind: "staff", localities: "*", staffId: "s", via: "admin" },
      }),
    );
    await world.deliver();
    const again = world.mails.filter(({ subject }) => subject.includes("cần tiếp nhận")).at(-1);
    expect(again?.text).toContain("vẫn chưa được");
    expect(again?.text).not.toContain("Chủ tịch");
  });

  it("given news without its event, still says that there is some", async () => {
    const { request } = await world.file();
    expect((await tell(request.id, "news", "event:999999")).text).toContain("có tin mới");
  });

  it("given a report passed on to another office before the mail left, says nothing to the old one", async () => {
    const { request } = await world.file();
    await world.db
      .update(serviceRequests)
      .set({ receiver: "economy", coordinator: "economy" })
      .where(eq(serviceRequests.id, request.id));
    await world.deliver();
    expect(world.mails.map(({ to }) => to)).toEqual(["committee@nam-hoa.example"]);
  });

  it("given the same message composed twice, carries the same links", async () => {
    await world.file();
    world.mailServer.answers.push((mail) => {
      world.mails.push(mail);
      return { outcome: "refused", reason: "smtp 450 RCPT TO", permanent: false };
    });
    await world.deliver();
    world.clock.advance(minutes(2));
    await world.deliver();
    const links = world.mails
      .filter(({ to }) => to.startsWith("culture"))
      .map(({ text }) => text.match(/https:\/\/\S+\/o\/\S+/g));
    expect(links).toHaveLength(2);
    expect(links[0]).toHaveLength(4);
    expect(links[0]).toEqual(links[1]);
  });
});
