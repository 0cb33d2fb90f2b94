import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { officeChannels } from "../../../src/database/schema/index.ts";
import { signedIn } from "../../staff/staff-world.ts";
import { minutes } from "../../support/clock.ts";
import { linkIn, press } from "./links.ts";
import { expectEachStepOnce } from "./once.ts";
import { openWard, type Ward } from "./open-ward.ts";
import { fileBy, heard } from "./tell.ts";

describe.each(["pglite", "postgres"] as const)(
  "a report whose way to the office is broken, on %s",
  (kind) => {
    let ward: Ward;
    let hamlet = 10;
    beforeAll(async () => {
      ward = await openWard("nam-hoa", kind);
    });
    afterAll(() => ward.close());
    beforeEach(async () => {
      ward.mail.reset();
      await ward.db.delete(officeChannels);
      hamlet += 1;
      ward.counter.clock.set("2026-11-20T09:00:00+07:00");
    });
    const file = async () =>
      await fileBy(ward.person(0), `nha e o xom ${hamlet} song viettel yeu lam, goi toan rot may hom nay`);
    const statuses = async (code: string) =>
      (await ward.owedToOffices(code)).map(({ message: { officeId, status } }) => `${officeId} ${status}`);
    const staffPage = async () => await (await (await signedIn(ward.counter)).get("/admin/nam-hoa")).text();

    it("given no office with an address, files, tells when somebody answers, and stands on the staff's page once it is late", async () => {
      const { code, filed } = await file();
      expect(filed).toContain("Có người tiếp nhận trước");
      expect(await ward.owedToOffices(code)).toEqual([]);
      await ward.at("2026-11-23 09:31");
      expect(await staffPage()).toContain(code);
      expect((await ward.request(code)).status).toBe("submitted");
    });

    it("given a receiver without an address, the coordinator gets the task, is told why, and can take it", async () => {
      await ward.giveMail("council-office");
      const { code } = await file();
      const [mail, ...more] = ward.mailsTo("council-office");
      expect(more).toEqual([]);
      expect(mail?.text).toContain(
        "Chưa gửi được tới Phòng Văn hóa – Xã hội xã Nam Hòa, nên gửi tới Văn phòng HĐND và UBND xã Nam Hòa",
      );
      expect(mail?.text).not.toContain("Văn phòng HĐND và UBND xã Nam Hòa được giao");
      expect(await press(ward, linkIn(mail, "acknowledge"))).toMatchObject({ status: 303 });
      expect((await ward.request(code)).status).toBe("acknowledged");
    });

    it("given an address that bounces, the next office has it at once, and staff and the morning's digest name the address", async () => {
      await ward.giveMail("culture", "council-office");
      let recipients = 0;
      ward.mail.control.onStage = (stage) => {
        if (stage === "rcpt") recipients += 1;
        ward.mail.control.refuse = recipients === 1 ? { at: "rcpt", code: 550 } : null;
      };
      const { code } = await file();
      expect(await statuses(code)).toEqual(["culture dead", "council-office sent"]);
      expect(ward.mailsTo("council-office").at(-1)?.text).toContain("để không ai bị bỏ sót");
      const page = await staffPage();
      expect(page).toContain("Kênh đang hỏng");
      expect(page).toContain(ward.mailTo("culture"));
      await ward.at("2026-11-23 07:31");
      const digest = ward.mailsTo("council-office").at(-1);
      expect(digest?.subject).toContain("quá hạn");
      expect(digest?.text).toContain(ward.mailTo("culture"));
      await ward.later(minutes(5));
      expect(
        ward.mailsTo("council-office").filter(({ subject }) => subject?.includes("quá hạn,")),
      ).toHaveLength(1);
    });

    it("given a mail server that is busy, tries again later and sends one mail", async () => {
      await ward.giveMail("culture");
      ward.mail.control.refuse = { at: "rcpt", code: 451 };
      const { code } = await file();
      expect(await statuses(code)).toEqual(["culture queued"]);
      ward.mail.control.refuse = null;
      await ward.later(minutes(2));
      expect(await statuses(code)).toEqual(["culture sent"]);
      await expectEachStepOnce(ward, code);
      expect(ward.mailsTo("culture")).toHaveLength(1);
    });

    it("given a line cut after the mail was taken, never sends it again; the office hears of the case by the reminder", async () => {
      await ward.giveMail("culture");
      ward.mail.control.cutAt = "end";
      const { code } = await file();
      expect(await statuses(code)).toEqual(["culture unknown"]);
      ward.mail.control.cutAt = null;
      await ward.later(minutes(30));
      expect(ward.mailsTo("culture")).toHaveLength(1);
      expect(await staffPage()).toContain("Chưa rõ đã tới hay chưa");
      await ward.at("2026-11-20 15:30");
      expect(ward.mailsAbout(code, "culture").map(({ subject }) => subject?.includes("Nhắc việc"))).toEqual([
        false,
        true,
      ]);
      expect(new Set(ward.mailsAbout(code, "culture").map(({ messageId }) => messageId)).size).toBe(2);
    });

    it("given a process that died between filing and mail, and its job lost, the sweep sends it once", async () => {
      await ward.giveMail("culture", "committee");
      const { handlers } = ward.counter;
      const send = handlers["send-office-messages"];
      delete handlers["send-office-messages"];
      const { code } = await file();
      expect(ward.mail.received).toEqual([]);
      expect(await statuses(code)).toEqual(["culture queued", "committee queued"]);
      await ward.db.execute(sql.raw("delete from jobs.job where name = 'send-office-messages'"));
      if (send) handlers["send-office-messages"] = send;
      await ward.counter.settle();
      expect(ward.mail.received).toEqual([]);
      await ward.later(minutes(1));
      await ward.later(minutes(1));
      expect(await statuses(code)).toEqual(["culture sent", "committee sent"]);
      expect(ward.mail.received).toHaveLength(2);
      await expectEachStepOnce(ward, code);
    });

    it("given a mail server that is away all day, nobody in the chat waits for it", async () => {
      await ward.giveMail("culture");
      ward.mail.control.cutAt = "connect";
      const { code } = await file();
      expect(heard(await ward.person(0).say(`tình trạng ${code}`))).toContain("chờ cơ quan tiếp nhận");
      ward.mail.control.cutAt = null;
      await ward.at("2026-11-20 11:00");
      expect(ward.mailsTo("culture")).toHaveLength(1);
      expect(await statuses(code)).toEqual(["culture sent"]);
    });
  },
);
