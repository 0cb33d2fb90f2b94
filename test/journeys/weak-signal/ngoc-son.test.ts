import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Resident } from "../resident.ts";
import { linkIn, press } from "./links.ts";
import { expectEachStepOnce, expectNothingPersonal } from "./once.ts";
import { openWard, type Ward } from "./open-ward.ts";
import { fileBy, heard } from "./tell.ts";

describe("Ngọc Sơn: a student with i-Speed figures, and a carrier that has to answer", () => {
  let ward: Ward;
  let nam: Resident;
  let lan: Resident;
  let code = "";
  beforeAll(async () => {
    ward = await openWard("ngoc-son");
    nam = ward.person(3);
    lan = ward.person(1);
    await ward.giveMail("culture", "economy", "steering-committee", "committee");
  });
  afterAll(() => ward.close());

  it("tells in one message with figures, asks something in between, and files", async () => {
    await ward.linkOfficer(lan, "culture", "Chị Lan");
    const [first = ""] = await nam.say(
      "4G Mobi ở TDP Hải Hòa đo i-speed tải xuống 3,2 tải lên 1 ping 80, tối nào cũng vậy",
    );
    expect(first).toContain("Tổ dân phố Hải Hòa; MobiFone; mạng 4G/5G; buổi tối");
    expect(first).toContain("tải xuống 3,2 Mbit/s, tải lên 1 Mbit/s, ping 80 ms");
    const between = heard(await nam.say("à mà làm vneid mức 2 ở đâu vậy?"));
    expect(between).toMatch(/Công an/);
    expect(between).toContain("Tiếp phản ánh sóng yếu");
    const told = await fileBy(nam, "cả trong lẫn ngoài");
    ({ code } = told);
    expect(code).toBe("NGS-26-0001");
    expect(await ward.request(code)).toMatchObject({
      receiver: "culture",
      coordinator: "steering-committee",
      told: "committee",
      services: ["mobile-data"],
    });
    expect(await ward.voices(code)).toMatchObject([
      { down: 3.2, up: 1, ping: 80, hours: "evening", indoors: "both" },
    ]);
    const mail = ward.mailsTo("culture").at(-1);
    expect(mail?.text).toContain("tải xuống 3,2 Mbit/s, tải lên 1 Mbit/s, độ trễ 80 ms");
    expect(mail?.text).toContain("Kế hoạch giao Phòng VH-XH tiếp thu phản ánh của dân qua Zalo");
  });

  it("nobody takes it in time: reminded at half time, escalated at and after the deadline, each office once", async () => {
    const before = ward.mail.received.length;
    await ward.at("2026-11-20 15:00");
    expect(ward.mailsTo("culture").at(-1)?.subject).toContain("Nhắc việc");
    for (const moment of ["2026-11-23 09:31", "2026-11-25 08:00", "2026-11-27 08:00"]) await ward.at(moment);
    for (const office of ["steering-committee", "committee"])
      expect(ward.mailsAbout(code, office).at(-1)?.subject).toContain("Quá hạn");
    const mails = ward.mail.received.slice(before);
    expect(mails.map(({ to }) => to)).toContain(ward.mailTo("steering-committee"));
    const reminders = (await ward.story(code)).filter((step) => /^(remind|escalate) /.test(step));
    expect(reminders).toEqual([
      "remind system/clock",
      "remind system/clock",
      "escalate system/clock",
      "escalate system/clock",
    ]);
  });

  it("is forwarded by the link of the newest mail; the link of the first mail is void", async () => {
    const [first] = ward.mailsTo("culture");
    const reminder = ward.mailsTo("culture").at(-1);
    const done = await press(ward, linkIn(reminder, "forward"), {
      office: "economy",
      note: "Nhờ Phòng làm với MobiFone",
    });
    expect(done).toMatchObject({ status: 303 });
    expect(heard(await nam.newMessages())).toContain("được chuyển tới Phòng Kinh tế phường Ngọc Sơn");
    const late = await press(ward, linkIn(first, "acknowledge"));
    expect(late.status).toBe(409);
    expect(late.html).toContain("đã chuyển sang nơi khác");
    expect(ward.mailsTo("economy").at(-1)?.subject).toContain("cần tiếp nhận");
    expect(await ward.request(code)).toMatchObject({
      receiver: "economy",
      status: "submitted",
      escalation: 0,
    });
  });

  it("is done with the carrier's answer; a day to come is a promise, and he is told the day", async () => {
    const answer = {
      kind: "carrier_answer",
      operator: "mobifone",
      station: "THA0412",
      distanceM: "1350",
      cause: "trạm quá tải buổi tối",
      plan: "thêm băng tần",
      date: "2026-11-30",
    };
    const mail = ward.mailsTo("economy").at(-1);
    expect(await press(ward, linkIn(mail, "resolve"), answer)).toMatchObject({ status: 303 });
    const news = heard(await nam.newMessages());
    expect(news).toContain("nhà mạng đã trả lời, hẹn xong ngày 30/11/2026");
    expect(news).toContain(
      "trạm THA0412, cách 1,4 km; nguyên nhân: trạm quá tải buổi tối; việc làm: thêm băng tần",
    );
  });

  it("is not mended by a promise: “chưa được” reopens, and who only watched before is told", async () => {
    await ward.at("2026-12-01 08:00");
    const before = ward.mail.received.length;
    expect(heard(await nam.say("chưa được ạ, tối qua đo vẫn 4 mbps"))).toContain(
      `Đã mở lại phản ánh ${code}`,
    );
    const told = ward.mail.received.slice(before).map(({ to }) => to);
    expect(told.sort()).toEqual(["committee", "economy", "steering-committee"].map(ward.mailTo));
    expect(await ward.request(code)).toMatchObject({
      status: "submitted",
      answerBy: new Date("2026-12-08T17:00:00+07:00"),
    });
  });

  it("is measured over the ward's own target, “đỡ hơn” closes it, and four weeks later he is asked once", async () => {
    await ward.at("2026-12-01 10:00");
    const fields = { kind: "measurement", down: "46.2", up: "12", ping: "31" };
    expect(await press(ward, linkIn(ward.mailsTo("economy").at(-1), "resolve"), fields)).toMatchObject({
      status: 303,
    });
    expect(heard(await nam.newMessages())).toContain("tải xuống 46,2 Mbit/s");
    expect(heard(await nam.say("2"))).toContain("đã ghi là đỡ hơn");
    expect(await ward.request(code)).toMatchObject({ status: "closed_fixed" });
    await ward.at("2026-12-24 10:00");
    await nam.say("chào");
    await ward.at("2026-12-29 10:05");
    expect(heard(await nam.newMessages())).toContain(`Phản ánh ${code} đã xong được bốn tuần.`);
    await ward.at("2026-12-30 10:05");
    expect(await nam.newMessages()).toEqual([]);
  });

  it("“lại chậm như cũ” half a day later opens it once more, with the whole story kept", async () => {
    expect(heard(await nam.say("3"))).toContain(`Đã mở lại phản ánh ${code}`);
    const story = await ward.story(code);
    expect(story.filter((step) => step.startsWith("reopen"))).toHaveLength(2);
    expect(story).toContain("confirm citizen/chat");
    await expectEachStepOnce(ward, code);
    await expectNothingPersonal(ward, ["tối qua đo", "Nhờ Phòng làm", "Chị Lan", "vneid mức 2"]);
  });
});
