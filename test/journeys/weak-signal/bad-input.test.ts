import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../../src/database/database.ts";
import { conversations, officeChannels, serviceRequests } from "../../../src/database/schema/index.ts";
import { eraseMedia } from "../../../src/media/erase-media.ts";
import { linkIn, openLink, press } from "./links.ts";
import { expectNothingPersonal } from "./once.ts";
import { openWard, type Ward } from "./open-ward.ts";
import { asFile, fileBy, heard, photo } from "./tell.ts";

describe("what residents send that no form is made for", () => {
  let ward: Ward;
  let hamlet = 50;
  beforeAll(async () => {
    ward = await openWard("nam-hoa");
    await ward.giveMail("culture", "committee");
  });
  afterAll(() => ward.close());
  beforeEach(() => {
    ward.counter.clock.set("2026-11-20T09:00:00+07:00");
    hamlet += 1;
  });
  const begin = () => `nha e o xom ${hamlet} song viettel yeu lam, goi toan rot may hom nay`;

  it("given twenty-five photos, keeps twenty, says so, and mails no more than an office wants to see", async () => {
    const someone = ward.person(0);
    await someone.say(begin());
    const url = ward.putPicture("mot.jpg", await photo());
    let last = "";
    for (let sent = 0; sent < 25; sent += 1) last = heard(await someone.act("/send/image", { url }));
    expect(last).toContain("nhiều nhất 20 ảnh");
    const { code } = await fileBy(someone, "trong nhà");
    expect(await ward.pictures(code)).toHaveLength(20);
    const mail = ward.mailsTo("culture").at(-1);
    expect(mail?.attachments).toHaveLength(6);
    expect(mail?.text).toContain("Ảnh kèm theo: 20 ảnh");
  });

  it("given a picture that expired, one that is no picture and one of another host, files, and says it of each", async () => {
    const someone = ward.person(1);
    await someone.say(begin());
    const broken = ward.putPicture("khong-phai.jpg", new TextEncoder().encode("<html>"));
    const said: string[] = [];
    for (const url of ["https://photos.zalo.test/cdn/het-han.jpg", broken, "https://evil.example/a.jpg"])
      said.push(heard(await someone.act("/send/image", { url })));
    const { code } = await fileBy(someone, "trong nhà");
    const kept = await ward.pictures(code);
    expect(kept.map(({ reason }) => reason).sort()).toEqual(["expired", "not-an-image", "wrong-host"]);
    const all = heard([...said, ...(await someone.thread()).map(({ text }) => text)]);
    expect(all).toMatch(/hết hạn|không còn|gửi lại/);
    expect(ward.mailsTo("culture").at(-1)?.attachments).toEqual([]);
  });

  it("given (0,0) and a place in another country, refuses in words and asks again; a real place is taken", async () => {
    const someone = ward.person(2);
    await someone.say("sóng mobi yếu quá, gọi toàn rớt");
    for (const [latitude, longitude] of [
      [0, 0],
      [48.85, 2.35],
    ]) {
      const refused = heard(await someone.act("/send/location", { latitude, longitude }));
      expect(refused).not.toContain("Đã nhận vị trí");
      expect(refused).toContain("vị trí");
    }
    expect(heard(await someone.act("/send/location", { latitude: 21.65, longitude: 105.86 }))).toContain(
      "Đã nhận vị trí",
    );
    const { code } = await fileBy(someone, "trong nhà");
    expect(await ward.request(code)).toMatchObject({ lat: 21.65, lon: 105.86 });
  });

  it("given the same person thirty times: thirty places are thirty reports, one place is one", async () => {
    const someone = ward.person(3);
    // Sixty mails would prove nothing more.
    await ward.db.update(officeChannels).set({ status: "off" });
    const codes = new Set<string>();
    for (let place = 0; place < 30; place += 1) {
      hamlet += 1;
      codes.add((await fileBy(someone, begin())).code);
    }
    expect(codes.size).toBe(30);
    const before = await ward.db.$count(serviceRequests);
    for (let again = 0; again < 3; again += 1) {
      expect(heard(await someone.say(begin()))).toContain("bác đã báo rồi");
      await someone.say("hủy");
    }
    expect(await ward.db.$count(serviceRequests)).toBe(before);
    await ward.db.update(officeChannels).set({ status: "ok" });
  });

  it("given a page of 40 MB instead of a photo of proof, refuses before reading it and keeps the link usable", async () => {
    const someone = ward.person(0);
    const { code } = await fileBy(someone, begin());
    const path = linkIn(ward.mailsTo("culture").at(-1), "resolve");
    const big = await press(ward, path, { kind: "photo", photo: asFile(new Uint8Array(40 * 1024 * 1024)) });
    expect(big.status).toBe(413);
    expect(big.html).toContain("10 MB");
    expect(await ward.request(code)).toMatchObject({ status: "submitted" });
    const good = await press(ward, path, { kind: "photo", photo: asFile(await photo()) });
    expect(good.status).toBe(303);
  });

  it("given a reporter who is erased in the middle, the case goes on for the others without a word to or of them", async () => {
    const first = ward.person(0);
    const second = ward.person(1);
    const url = ward.putPicture("nha-toi.jpg", await photo());
    await first.say(begin());
    await first.act("/send/image", { url });
    const { code, filed } = await fileBy(first, "trong nhà, gần nhà ông Đoài");
    await second.say(begin());
    expect(heard(await second.say("1"))).toContain("Đã thêm bác");
    const path = linkIn(ward.mailsTo("culture").at(-1), "resolve");
    const { id } = await ward.conversation(first);
    await inTransaction(ward.db, async (tx) => {
      await eraseMedia(tx, { conversationId: id }, ward.counter.clock.now());
      await tx.delete(conversations).where(eq(conversations.id, id));
    });
    await ward.tick();
    await first.newMessages();
    await second.newMessages();
    expect(await press(ward, path, { kind: "document", number: "3/UBND" })).toMatchObject({ status: 303 });
    expect(await first.newMessages()).toEqual([]);
    expect(heard(await second.newMessages())).toContain("đã tốt chưa?");
    expect((await openLink(ward, path)).html).not.toContain("/photo/");
    const statusPath = /counter\.test(\/status\/\S+)/.exec(filed)?.[1] ?? "";
    expect((await openLink(ward, statusPath)).status).toBe(200);
    expect(heard(await first.say(`tình trạng ${code}`))).toContain(`Không thấy phản ánh ${code}`);
    expect(heard(await second.say("tốt rồi"))).toContain("Cảm ơn bác");
    expect(await ward.request(code)).toMatchObject({ status: "closed_fixed" });
    expect(await ward.voices(code)).toMatchObject([{ conversationId: null }, { verdict: "good" }]);
  });

  it("keeps nobody's words in logs or jobs through all of it", async () => {
    await expectNothingPersonal(ward, ["toan rot", "ông Đoài", "21.65", "het-han.jpg"]);
  });
});
