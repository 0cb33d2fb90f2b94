import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Resident } from "../resident.ts";
import { expectEachStepOnce, expectNothingPersonal } from "./once.ts";
import { openWard, type Ward } from "./open-ward.ts";
import { codeIn, fileBy, heard, photo } from "./tell.ts";

describe("Ngọc Lặc: Chị Hạnh of Làng Vìn and two officers who live in Zalo", () => {
  let ward: Ward;
  let chiHanh: Resident;
  let hoa: Resident;
  let minh: Resident;
  let code = "";
  beforeAll(async () => {
    ward = await openWard("ngoc-lac", "postgres");
    chiHanh = ward.person(2);
    hoa = ward.person(1);
    minh = ward.person(3);
    await ward.giveMail("culture", "committee");
  });
  afterAll(() => ward.close());
  const titles = async (who: Resident) =>
    (await who.thread()).at(-1)?.buttons.map(({ title }) => title) ?? [];

  it("tells in the dialect, in three pieces out of order, and her report goes to Phòng VH-XH", async () => {
    await ward.linkOfficer(hoa, "culture", "Anh Hòa");
    await ward.linkOfficer(minh, "economy", "Chị Minh");
    const [first = ""] = await chiHanh.say(
      "bác ơi, nhà miềng mạng vina chập chờn lắm, cứ đến tối là chả gọi được mô",
    );
    expect(first).toContain("VinaPhone; gọi điện");
    expect(first).toMatch(/Bác bị ở .*thôn/);
    const [second = ""] = await chiHanh.say("khoảng 20 nhà bị, mấy tháng ni rồi");
    expect(second).toMatch(/thôn|làng/);
    const told = await fileBy(chiHanh, "làng Vìn");
    ({ code } = told);
    expect(code).toBe("NL-26-0001");
    expect(told.filed).toContain("Nơi nhận: Phòng Văn hóa – Xã hội xã Ngọc Lặc.");
    expect(await ward.request(code)).toMatchObject({
      area: "Làng Vìn",
      operators: ["vinaphone"],
      receiver: "culture",
      coordinator: "council-office",
      told: "committee",
    });
    expect(await ward.voices(code)).toMatchObject([{ hours: "evening", households: 20 }]);
    expect(ward.mailsTo("culture").at(-1)?.text).toContain("Thôn phản ánh kịp thời để xã giải quyết");
    expect(ward.mailsTo("culture").at(-1)?.text).toContain("Số hộ bị ảnh hưởng: khoảng 20");
  });

  it("is taken with the digit 1 by the officer who got it in Zalo; she reads that it was", async () => {
    expect(heard(await hoa.newMessages())).toContain(code);
    expect(await titles(hoa)).toContain(`Nhận ${code}`);
    expect(heard(await hoa.say("1"))).toContain(`Đã tiếp nhận ${code}, người báo được báo tin.`);
    expect(heard(await chiHanh.newMessages())).toContain("đã tiếp nhận và đang xem");
    expect(await ward.request(code)).toMatchObject({ status: "acknowledged" });
  });

  it("is passed on to Phòng Kinh tế by its name; she hears it, the officer there has it with buttons", async () => {
    expect(heard(await hoa.say(`chuyển ${code}`))).toContain(`Chuyển ${code} tới nơi nào?`);
    expect(heard(await hoa.say("Phòng Kinh tế"))).toContain(
      `Đã chuyển ${code} tới Phòng Kinh tế xã Ngọc Lặc.`,
    );
    expect(heard(await chiHanh.newMessages())).toBe(
      `Phản ánh ${code} được chuyển tới Phòng Kinh tế xã Ngọc Lặc để xử lý. Bác không phải báo lại.`,
    );
    expect(await ward.request(code)).toMatchObject({ status: "submitted", receiver: "economy" });
    const passedOn = heard(await minh.newMessages());
    expect(passedOn).toContain(`Phòng Kinh tế xã Ngọc Lặc được giao phản ánh sóng yếu ${code}`);
    expect(passedOn).toContain("Vì sao chuyển tới nơi này: Phòng Văn hóa – Xã hội xã Ngọc Lặc chuyển sang");
    expect(heard(await hoa.say(`nhận ${code}`))).not.toContain("Đã tiếp nhận");
  });

  it("asks her back in chat; “Tôi không biết” is an answer too and sets the work going again", async () => {
    await minh.say(`nhận ${code}`);
    await minh.say(`hỏi ${code}`);
    expect(heard(await minh.say("Bác đứng cạnh nhà văn hóa có gọi được không?"))).toContain("Đã gửi câu hỏi");
    expect(heard(await chiHanh.newMessages())).toContain("“Bác đứng cạnh nhà văn hóa có gọi được không?”");
    expect(heard(await chiHanh.say("1"))).toContain("Đã chuyển câu trả lời");
    expect(heard(await minh.newMessages())).toContain("Người báo không biết.");
    expect(await ward.request(code)).toMatchObject({
      status: "in_progress",
      answerBy: new Date("2026-11-27T17:00:00+07:00"),
    });
  });

  it("cannot be called done with words; a letter's number is proof, and she is asked", async () => {
    await ward.at("2026-11-24 09:00");
    await minh.say(`xong ${code}`);
    expect(heard(await minh.say("xử lý rồi nhé"))).toContain("Chưa đọc được bằng chứng");
    expect(await ward.request(code)).toMatchObject({ status: "in_progress" });
    expect(heard(await minh.say("công văn 12/UBND ngày 24/11/2026"))).toContain(`Đã báo xong ${code}`);
    const news = heard(await chiHanh.newMessages());
    expect(news).toContain("Bằng chứng: văn bản số 12/UBND ngày 24/11/2026.");
    expect(news).toContain("đã tốt chưa?");
  });

  it("is reopened by the digit 3 and comes back to the officer who had it", async () => {
    expect(heard(await chiHanh.say("3"))).toContain(`Đã mở lại phản ánh ${code}`);
    expect(await ward.request(code)).toMatchObject({ status: "submitted", receiver: "economy" });
    expect(heard(await minh.newMessages())).toContain(code);
    expect(ward.mailsTo("committee").at(-1)?.text).toContain(code);
  });

  it("is done with a photograph sent in chat; she says “dạ tốt rồi ạ” and it is closed", async () => {
    await ward.at("2026-11-26 10:00");
    await minh.newMessages();
    await minh.say(`xong ${code}`);
    const url = ward.putPicture("tram-moi.jpg", await photo("#884422"));
    expect(heard(await minh.act("/send/image", { url }))).toContain(`Đã báo xong ${code}`);
    expect(await ward.pictures(code)).toMatchObject([{ purpose: "proof", status: "stored" }]);
    expect(heard(await chiHanh.newMessages())).toContain("ảnh chụp tại chỗ");
    expect(heard(await chiHanh.say("dạ tốt rồi ạ"))).toContain("Cảm ơn bác");
    expect(await ward.request(code)).toMatchObject({ status: "closed_fixed" });
  });

  it("is asked about after four weeks; whoever leaves the office's Zalo acts on nothing any more", async () => {
    await ward.at("2026-12-24 10:01");
    expect(await ward.story(code)).toContain("ask_again system/clock");
    expect(heard(await minh.say("thôi làm cán bộ"))).toContain("Đã thôi nhận việc");
    const again = await fileBy(chiHanh, "làng Vìn lại mất sóng vina, không gọi được");
    expect(again.code).toBe("NL-26-0002");
    expect(await minh.newMessages()).toEqual([]);
    expect(codeIn(heard(await minh.say(`nhận ${again.code}`)))).not.toBe("NL-26-0001");
    expect(await ward.request(again.code)).toMatchObject({ status: "submitted" });
  });

  it("leaves every act in the history as the officers' chat, each mail once, and no words in the logs", async () => {
    const story = await ward.story(code);
    expect(story.filter((step) => step.endsWith("office/chat"))).toEqual([
      "acknowledge office/chat",
      "forward office/chat",
      "acknowledge office/chat",
      "ask office/chat",
      "resolve office/chat",
      "resolve office/chat",
    ]);
    await expectEachStepOnce(ward, code);
    await expectNothingPersonal(ward, ["miềng", "nhà văn hóa", "xử lý rồi nhé", "Chị Minh"]);
  });
});
