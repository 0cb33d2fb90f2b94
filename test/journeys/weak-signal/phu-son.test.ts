import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Resident } from "../resident.ts";
import { linkIn, openLink, press } from "./links.ts";
import { expectEachStepOnce, expectNothingPersonal } from "./once.ts";
import { openWard, type Ward } from "./open-ward.ts";
import { fileBy, heard } from "./tell.ts";

describe("Quang Trung (Phú Sơn cũ): the plan is void, so the committee answers by law", () => {
  let ward: Ward;
  let lam: Resident;
  let chiHanh: Resident;
  let officer: Resident;
  let code = "";
  beforeAll(async () => {
    ward = await openWard("phu-son");
    lam = ward.person(1);
    chiHanh = ward.person(2);
    officer = ward.person(3);
    await ward.giveMail("committee", "one-stop");
  });
  afterAll(() => ward.close());

  it("begins by the button, goes back, changes his mind, and files: a ward of the new name answers", async () => {
    await ward.linkOfficer(officer, "committee", "Anh Tú");
    const [question = ""] = await lam.say("báo sóng yếu");
    expect(question).toContain("khu phố nào");
    await lam.say("khu phố 3");
    await lam.say("vnpt");
    await lam.say("quay lại");
    const [service = ""] = await lam.say("vina");
    expect(service).toContain("Bị ở việc gì?");
    await lam.say("mạng cáp quang ở nhà, mất từ hôm kia");
    const told = await fileBy(lam, "12 nhà");
    ({ code } = told);
    expect(code).toBe("PHS-26-0001");
    expect(told.filed).toContain("Nơi nhận: UBND phường Quang Trung.");
    expect(told.filed).toContain("Rút điện bộ phát wifi");
    expect(await ward.request(code)).toMatchObject({
      area: "Khu phố 3",
      operators: ["vinaphone"],
      services: ["fixed-broadband"],
      receiver: "committee",
      told: "one-stop",
    });
    expect(ward.mailsTo("committee").at(-1)?.text).toContain("Kế hoạch của phường cũ không còn hiệu lực");
  });

  it("is declined in chat's stead by nobody: the officer asks, he answers with a picture of the modem", async () => {
    await officer.newMessages();
    await officer.say(`hỏi ${code} Đèn đỏ trên modem có nháy không?`);
    expect(heard(await lam.newMessages())).toContain("“Đèn đỏ trên modem có nháy không?”");
    const url = "https://photos.zalo.test/cdn/gone.jpg";
    expect(heard(await lam.act("/send/image", { url }))).toContain("Đã chuyển câu trả lời");
    expect(await ward.request(code)).toMatchObject({ status: "in_progress" });
    expect((await ward.pictures(code)).at(-1)).toMatchObject({ status: "refused", reason: "expired" });
  });

  it("is joined by Chị Hạnh through her own words, and each hears what the other's office does", async () => {
    const [offer = ""] = await chiHanh.say(
      "KP3 mất internet cáp quang VNPT mấy hôm nay, không vào được mạng",
    );
    expect(offer).toContain("thêm bác nữa nhé?");
    expect(heard(await chiHanh.say("ừ thêm nhé"))).toContain(`Đã thêm bác vào phản ánh ${code}`);
    expect(await ward.voices(code)).toHaveLength(2);
  });

  it("is done by the link with a measurement; one says good, the other says not: open again", async () => {
    await ward.at("2026-11-23 14:00");
    const fields = { kind: "measurement", down: "80", up: "75" };
    const mail = ward.mailsTo("committee").at(-1);
    expect(await press(ward, linkIn(mail, "resolve"), fields)).toMatchObject({ status: 303 });
    expect(heard(await lam.newMessages())).toContain("tải xuống 80 Mbit/s");
    expect(heard(await lam.say("1"))).toContain("Cảm ơn bác");
    expect(await ward.request(code)).toMatchObject({ status: "closed_fixed" });
    await chiHanh.newMessages();
    expect(heard(await chiHanh.say("3"))).toContain(`Đã mở lại phản ánh ${code}`);
    expect(await ward.request(code)).toMatchObject({ status: "submitted" });
    expect(heard(await lam.newMessages())).toContain("được mở lại vì vẫn chưa tốt");
    const page = await openLink(ward, linkIn(ward.mailsTo("committee").at(-1), "acknowledge"));
    expect(page.html).toContain("Đã tiếp nhận");
  });

  it("is done with the carrier's own answer of today, both say good, and both are asked after four weeks", async () => {
    await ward.at("2026-11-24 09:00");
    const answer = {
      kind: "carrier_answer",
      operator: "vinaphone",
      station: "tủ cáp KP3",
      distanceM: "300",
      cause: "đứt cáp nhánh",
      plan: "đã hàn lại",
      date: "2026-11-24",
    };
    const mail = ward.mailsTo("committee").at(-1);
    expect(await press(ward, linkIn(mail, "resolve"), answer)).toMatchObject({ status: 303 });
    for (const someone of [lam, chiHanh]) {
      const news = heard(await someone.newMessages());
      expect(news).toContain("cơ quan báo đã xử lý xong");
      expect(news).toContain("đứt cáp nhánh");
    }
    await lam.say("tốt rồi");
    await chiHanh.say("ngon rồi cảm ơn");
    expect(await ward.request(code)).toMatchObject({ status: "closed_fixed" });
    await ward.at("2026-12-18 09:00");
    await lam.say("chào");
    await chiHanh.say("chào");
    await ward.at("2026-12-22 09:05");
    for (const someone of [lam, chiHanh])
      expect(heard(await someone.newMessages())).toContain(`Phản ánh ${code} đã xong được bốn tuần.`);
  });

  it("goes through the whole story once, without anybody's words in logs or jobs", async () => {
    const story = await ward.story(code);
    expect(story.slice(0, 4)).toEqual([
      "file citizen/chat",
      "ask office/chat",
      "answer citizen/chat",
      "join citizen/chat",
    ]);
    expect(story.filter((step) => step.startsWith("resolve"))).toHaveLength(2);
    await expectEachStepOnce(ward, code);
    await expectNothingPersonal(ward, ["hôm kia", "Đèn đỏ", "ngon rồi", "Anh Tú"]);
  });
});
