import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportTools } from "../../../src/conversation/report-tools.ts";
import { inTransaction } from "../../../src/database/database.ts";
import { completeCallTask } from "../../../src/signal-reports/call-tasks/complete-call-task.ts";
import type { Resident } from "../resident.ts";
import { linkIn, press } from "./links.ts";
import { expectEachStepOnce, expectNothingPersonal } from "./once.ts";
import { openWard, type Ward } from "./open-ward.ts";
import { fileBy, heard } from "./tell.ts";

describe("Nam Sầm Sơn: a stall on the beach, a voice message, and a call when Zalo's window is shut", () => {
  let ward: Ward;
  let baTu: Resident;
  let lam: Resident;
  let code = "";
  beforeAll(async () => {
    ward = await openWard("nam-sam-son");
    baTu = ward.person(0);
    lam = ward.person(1);
    await ward.giveMail("economy", "culture", "committee");
  });
  afterAll(() => ward.close());

  it("sends a voice message, is asked to type, then tells with a shared location", async () => {
    await ward.linkOfficer(lam, "economy", "Anh Lâm");
    const voice = heard(await baTu.act("/send/audio", { url: "https://x.zdn.vn/a.amr" }));
    expect(voice).toMatch(/thoại/);
    const [first = ""] = await baTu.say("4g viettel ko vào nổi mạng, hè đông khách là chịu, ngoài bãi biển");
    expect(first).toContain("Viettel; mạng 4G/5G");
    expect(first).toContain("gửi vị trí");
    const located = heard(await baTu.act("/send/location", { latitude: 19.7312, longitude: 105.9031 }));
    expect(located).toContain("Đã nhận vị trí");
    const told = await fileBy(baTu, "gửi luôn");
    ({ code } = told);
    expect(code).toBe("NSS-26-0001");
    expect(told.filed).toContain("Nơi nhận: Phòng Kinh tế phường Nam Sầm Sơn.");
    expect(await ward.request(code)).toMatchObject({
      receiver: "economy",
      coordinator: "culture",
      told: "committee",
      lat: 19.7312,
      lon: 105.9031,
    });
  });

  it("shows the spot to the office that acts, and only roughly to the one that is told", async () => {
    expect(ward.mailsTo("economy").at(-1)?.text).toContain("mlat=19.7312&mlon=105.9031");
    const told = ward.mailsTo("committee").at(-1)?.text ?? "";
    expect(told).toMatch(/mlat=19\.731&/);
    expect(told).not.toContain("19.7312");
    expect(ward.mailsTo("culture")).toEqual([]);
  });

  it("is taken by chat and mended by link with a document; the officer's next notice is of the reopening", async () => {
    expect(heard(await lam.newMessages())).toContain(code);
    expect(heard(await lam.say(`Nhận ${code}`))).toContain("Đã tiếp nhận");
    await ward.at("2026-11-23 10:00");
    const fields = { kind: "document", number: "45/PKT", date: "2026-11-23" };
    expect(await press(ward, linkIn(ward.mailsTo("economy").at(-1), "resolve"), fields)).toMatchObject({
      status: 303,
    });
    expect(heard(await baTu.newMessages())).toContain("văn bản số 45/PKT ngày 23/11/2026");
    expect(heard(await baTu.say("chua duoc"))).toContain("Phòng Kinh tế phường Nam Sầm Sơn nhận lời bác");
    expect(heard(await lam.newMessages())).toContain(code);
    expect(ward.mailsTo("culture").at(-1)?.subject).toContain("Có tin mới");
  });

  it("is mended when Zalo's window is shut: nothing is sent, and after two working days somebody rings up", async () => {
    // Her last word was on Monday 23/11; Tuesday 1/12 is more than seven days later.
    await ward.at("2026-12-01 09:00");
    const fields = { kind: "measurement", down: "55" };
    expect(await press(ward, linkIn(ward.mailsTo("economy").at(-1), "resolve"), fields)).toMatchObject({
      status: 303,
    });
    expect(await baTu.newMessages()).toEqual([]);
    expect((await ward.owedToCitizen(code)).at(-1)).toMatchObject({ status: "waiting", asTemplate: false });
    await ward.at("2026-12-03 16:59");
    expect(await ward.calls(code)).toEqual([]);
    await ward.at("2026-12-03 17:01");
    expect(await ward.calls(code)).toMatchObject([{ officeId: "unit-head", why: "verdict", status: "open" }]);
  });

  it("says on the telephone that it is good: closed, and the old message never comes", async () => {
    const [call] = await ward.calls(code);
    const actor = { kind: "staff", localities: ["nam-sam-son"], staffId: "s1", via: "admin" } as const;
    await inTransaction(ward.db, (tx) =>
      completeCallTask(reportTools(ward.counter.turnTools), tx, {
        taskId: call?.id ?? 0,
        actor,
        outcome: { reached: true, verdict: "good" },
      }),
    );
    await ward.counter.settle();
    expect(await ward.request(code)).toMatchObject({ status: "closed_fixed" });
    const later = heard(await baTu.say("xin chào"));
    expect(later).not.toContain("đo lại bằng i-Speed");
    expect((await ward.owedToCitizen(code)).at(-1)).toMatchObject({ reason: "told_by_phone" });
  });

  it("is asked about after four weeks, in the open window of her last word", async () => {
    await ward.at("2026-12-28 08:00");
    await baTu.say("cảm ơn");
    const due = (await ward.request(code)).dueAt;
    expect(due).not.toBeNull();
    await ward.at("2027-01-04 08:00");
    expect(heard(await baTu.newMessages())).toContain("đã xong được bốn tuần");
    await baTu.say("Tốt rồi");
    expect((await ward.voices(code))[0]).toMatchObject({ verdict: "good" });
  });

  it("keeps who rang and where everything came from, each mail once, and no words in the logs", async () => {
    expect(await ward.story(code)).toEqual([
      "file citizen/chat",
      "acknowledge office/chat",
      "resolve office/link",
      "reopen citizen/chat",
      "remind system/clock",
      "escalate system/clock",
      "escalate system/clock",
      "resolve office/link",
      "call staff/admin",
      "confirm staff/admin",
      "ask_again system/clock",
      "verdict citizen/chat",
    ]);
    await expectEachStepOnce(ward, code);
    await expectNothingPersonal(ward, ["hè đông khách", "19.7312", "Anh Lâm"]);
  });
});
