import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Resident } from "../resident.ts";
import { linkIn, openLink, press } from "./links.ts";
import { expectEachStepOnce, expectNothingPersonal } from "./once.ts";
import { openWard, type Ward } from "./open-ward.ts";
import { asFile, fileBy, heard, photo } from "./tell.ts";

describe("Nam Hòa: Bà Tư of Xóm 5 and an office that works from its mail", () => {
  let ward: Ward;
  let baTu: Resident;
  let chiHanh: Resident;
  let hoa: Resident;
  let code = "";
  let statusPath = "";
  beforeAll(async () => {
    ward = await openWard("nam-hoa");
    baTu = ward.person(0);
    hoa = ward.person(1);
    chiHanh = ward.person(2);
    await ward.giveMail("culture", "council-office", "committee");
  });
  afterAll(() => ward.close());

  const page = async () => (await openLink(ward, statusPath)).html;
  const newest = (office: string) => ward.mailsTo(office).at(-1);

  it("tells without diacritics, sends a picture, and has a number from Phòng VH-XH in four messages", async () => {
    expect(await ward.linkOfficer(hoa, "culture", "Chị Hoa")).toContain("Phòng Văn hóa – Xã hội xã Nam Hòa");
    const [first = ""] = await baTu.say("nha e o xom 5 song viettel yeu lam, goi toan rot may hom nay");
    expect(first).toMatch(/^Đã ghi: Xóm 5; Viettel; gọi điện; “may hom nay”\./);
    expect(first).toContain("Đừng gửi số căn cước, mật khẩu");
    const url = ward.putPicture("cot-song.jpg", await photo());
    expect(heard(await baTu.act("/send/image", { url }))).toContain("Đã nhận 1 ảnh");
    const told = await fileBy(baTu, "trong nhà");
    ({ code } = told);
    expect(code).toBe("NH-26-0001");
    expect(told.filed).toContain("Nơi nhận: Phòng Văn hóa – Xã hội xã Nam Hòa.");
    expect(told.filed).toMatch(/tiếp nhận trước 09:30 thứ Hai 23\/11; trả lời chậm nhất thứ Sáu 27\/11/);
    statusPath = /http:\/\/counter\.test(\/status\/\S+)/.exec(told.filed)?.[1] ?? "";
    expect(await ward.request(code)).toMatchObject({
      status: "submitted",
      receiver: "culture",
      coordinator: "council-office",
      fixer: "carriers",
      told: "committee",
      helper: "unit-head",
      area: "Xóm 5",
      operators: ["viettel"],
      services: ["voice"],
    });
    expect(await ward.pictures(code)).toMatchObject([{ purpose: "photo", status: "stored" }]);
  });

  it("reaches the office by mail, with the picture, four links and the plan's own reason", async () => {
    const mail = newest("culture");
    expect(mail?.subject).toBe(`[${code}] Sóng yếu ở Xóm 5, cần tiếp nhận`);
    expect(mail?.text).toContain("Kế hoạch giao Phòng VH-XH đo bằng i-Speed");
    expect(mail?.text).toContain("tiếp nhận trước 09:30 thứ hai 23/11/2026");
    expect(mail?.attachments).toMatchObject([{ mimeType: "image/jpeg" }]);
    for (const name of ["acknowledge", "forward", "ask", "resolve"] as const)
      expect(linkIn(mail, name)).toMatch(/^\/o\/[0-9a-f]{24}\.[0-9a-f]{32}$/);
    expect(JSON.stringify(mail)).not.toContain(baTu.userId);
  });

  it("tells the commune's committee without links and without asking anything of it", async () => {
    const mail = newest("committee");
    expect(mail?.subject).toContain("Để biết");
    expect(mail?.text).not.toContain("/o/");
    expect(mail?.text).not.toContain("Mỗi đường dẫn");
    expect(mail?.attachments).toEqual([]);
    expect(ward.mailsTo("council-office")).toEqual([]);
  });

  it("reaches the officer in Zalo as well, with buttons that name the report", async () => {
    const [notice = ""] = await hoa.newMessages();
    expect(notice).toContain(`phản ánh sóng yếu ${code} (Xóm 5, xã Nam Hòa)`);
    const buttons = (await hoa.thread()).at(-1)?.buttons.map(({ title }) => title);
    expect(buttons).toEqual([`Nhận ${code}`, `Chuyển ${code}`, `Hỏi thêm ${code}`, `Xong ${code}`]);
  });

  it("is taken by the link; Bà Tư reads it in her chat, on the page, and by asking", async () => {
    expect(await press(ward, linkIn(newest("culture"), "acknowledge"))).toMatchObject({ status: 303 });
    expect(await baTu.newMessages()).toEqual([
      `Phản ánh ${code}: Phòng Văn hóa – Xã hội xã Nam Hòa đã tiếp nhận và đang xem.`,
    ]);
    expect(await page()).toContain("Tình trạng: cơ quan đã tiếp nhận.");
    expect(heard(await baTu.say(`tinh trang ${code.toLowerCase()}`))).toContain("cơ quan đã tiếp nhận");
    expect(await baTu.statuses(1)).toEqual(["report_status"]);
  });

  it("is joined by Chị Hạnh of the same hamlet instead of being told twice", async () => {
    const [offer = ""] = await chiHanh.say("Sóng Viettel ở xóm 5 chập chờn, gọi điện cứ bị ngắt");
    expect(offer).toContain(`1 nhà quanh đây đã báo (${code}, Xóm 5)`);
    expect(offer).toContain("thêm bác nữa nhé?");
    expect(heard(await chiHanh.say("1"))).toContain(`Đã thêm bác vào phản ánh ${code}`);
    expect(await chiHanh.statuses(1)).toEqual(["report_joined"]);
    expect(await ward.voices(code)).toHaveLength(2);
    expect(heard(await baTu.say("phản ánh của tôi tới đâu rồi"))).toContain("2 nhà cùng báo");
  });

  it("is asked about by the link; only Bà Tư is asked, and her answer is in the office's next mail", async () => {
    const question = "Nhà bác ở đầu hay cuối xóm?";
    expect(await press(ward, linkIn(newest("culture"), "ask"), { note: question })).toMatchObject({
      status: 303,
    });
    expect(heard(await baTu.newMessages())).toContain(`“${question}”`);
    expect(await chiHanh.newMessages()).toEqual([]);
    expect(await page()).toContain("Tình trạng: cơ quan đang hỏi thêm người báo.");
    expect(heard(await baTu.say("cuoi xom, gan ao ca"))).toContain("Đã chuyển câu trả lời của bác tới Phòng");
    expect(await ward.request(code)).toMatchObject({ status: "in_progress" });
    expect(newest("culture")?.text).toContain("Trả lời: “cuoi xom, gan ao ca”");
    expect(heard(await hoa.newMessages())).toContain("cuoi xom, gan ao ca");
  });

  it("is called done with a measurement; both are told the figure and asked whether it is good", async () => {
    await ward.at("2026-11-23 08:30");
    const proof = { kind: "measurement", down: "42,5", up: "11" };
    expect(await press(ward, linkIn(newest("culture"), "resolve"), proof)).toMatchObject({ status: 303 });
    for (const someone of [baTu, chiHanh]) {
      const news = heard(await someone.newMessages());
      expect(news).toContain("đo lại bằng i-Speed: tải xuống 42,5 Mbit/s, tải lên 11 Mbit/s");
      expect(news).toContain("1 Tốt rồi, 2 Đỡ hơn, 3 Chưa được");
    }
    expect(newest("committee")?.subject).toContain("Có tin mới");
    expect(await ward.request(code)).toMatchObject({ status: "resolved" });
  });

  it("is not good in Bà Tư's house: reopened with a new clock, and three offices and an officer hear of it", async () => {
    await ward.at("2026-11-24 08:00");
    const before = ward.mail.received.length;
    expect(heard(await baTu.say("van chua duoc chu oi, hom qua lai rot"))).toContain(
      `Đã mở lại phản ánh ${code}`,
    );
    const request = await ward.request(code);
    expect(request).toMatchObject({ status: "submitted", escalation: 0, resolvedAt: null });
    expect(request.clockStartedAt).toEqual(ward.counter.clock.now());
    expect(request.acknowledgeBy).toEqual(new Date("2026-11-25T08:30:00+07:00"));
    const told = ward.mail.received.slice(before).map(({ to }) => to);
    expect(told.sort()).toEqual(["committee", "council-office", "culture"].map(ward.mailTo));
    expect(heard(await hoa.newMessages())).toContain(code);
    expect(heard(await chiHanh.newMessages())).toContain("được mở lại vì vẫn chưa tốt");
  });

  it("is done with a photograph, which the page shows; “tốt rồi” closes it and the office is thanked", async () => {
    await ward.at("2026-11-24 11:00");
    const fields = { kind: "photo", photo: asFile(await photo("#335577")), note: "Đã chỉnh ăng ten." };
    expect(await press(ward, linkIn(newest("culture"), "resolve"), fields)).toMatchObject({ status: 303 });
    expect(heard(await baTu.newMessages())).toContain("ảnh chụp tại chỗ, xem ở trang tình trạng");
    const picture =
      /src="(\/status\/[^"]+photo[^"]+)"/.exec(await page())?.[1]?.replaceAll("&amp;", "&") ?? "none";
    const shown = await ward.counter.app.request(picture);
    expect(shown.status).toBe(200);
    expect(shown.headers.get("content-type")).toMatch(/^image\//);
    expect(heard(await baTu.say("tốt rồi"))).toContain("Cảm ơn bác");
    expect(await ward.request(code)).toMatchObject({ status: "closed_fixed" });
    expect(newest("culture")?.subject).toContain("Có tin mới");
    expect(await page()).toContain("Tình trạng: đã xong.");
  });

  it("is asked about after four weeks; the window is shut, so the question waits for her next word", async () => {
    await ward.at("2026-12-21 11:00");
    expect((await ward.owedToCitizen(code)).at(-1)?.status).toBe("sent");
    await ward.at("2026-12-22 11:00");
    expect(await baTu.newMessages()).toEqual([]);
    expect((await ward.owedToCitizen(code)).at(-1)?.status).toBe("waiting");
    const greeted = heard(await baTu.say("chào cán bộ"));
    expect(greeted).toContain(`Phản ánh ${code} đã xong được bốn tuần.`);
    expect(heard(await baTu.say("1"))).toContain("Cảm ơn bác");
    expect(await ward.request(code)).toMatchObject({ status: "closed_fixed", dueAt: null });
  });

  it("leaves a history of who did what from where, each mail once, and nobody's words in logs or jobs", async () => {
    expect(await ward.story(code)).toEqual([
      "file citizen/chat",
      "acknowledge office/link",
      "join citizen/chat",
      "ask office/link",
      "answer citizen/chat",
      "resolve office/link",
      "reopen citizen/chat",
      "resolve office/link",
      "confirm citizen/chat",
      "ask_again system/clock",
      "verdict citizen/chat",
    ]);
    await expectEachStepOnce(ward, code);
    await expectNothingPersonal(ward, ["toan rot", "ao ca", "cuoi xom", "Đã chỉnh ăng ten", "Chị Hoa"]);
  });
});
