import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportTools } from "../../src/conversation/report-tools.ts";
import { requestEvents, serviceRequests } from "../../src/database/schema/index.ts";
import { issueLinkCode } from "../../src/signal-reports/officer-chat/issue-link-code.ts";
import { addChannel } from "../../src/signal-reports/offices/add-channel.ts";
import { type MailServer, startMailServer } from "../mail/mail-server.ts";
import { minutes } from "../support/clock.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { databaseKinds } from "../support/databases.ts";
import { seededRandom } from "../support/randomness.ts";
import { resident } from "./resident.ts";

const places = ["nam-sam-son", "ngoc-lac", "ngoc-son", "phu-son", "nam-hoa"];

describe.each(databaseKinds)(
  "a report's whole life, through signed webhooks and real mail, on %s",
  (kind) => {
    let counter: Counter;
    let mail: MailServer;
    beforeAll(async () => {
      mail = await startMailServer();
      counter = await openCounter(kind, { SMTP_URL: mail.url, MAIL_FROM: "cua-so@counter.test" });
      await counter.knowledge.refresh(counter.database.db, counter.clock.now());
    });
    afterAll(async () => {
      await counter.close();
      await mail.close();
    });

    const byId = async (code: string) => {
      const { db } = counter.database;
      const [request] = await db.select().from(serviceRequests).where(eq(serviceRequests.code, code));
      if (!request) throw new Error(`There is no report “${code}”`);
      const events = await db
        .select()
        .from(requestEvents)
        .where(eq(requestEvents.requestId, request.id))
        .orderBy(asc(requestEvents.id));
      return { request, events: events.map(({ verb, actorKind, via }) => `${verb} ${actorKind} ${via}`) };
    };
    /** A link of the newest mail that has links. */
    const pathTo = (address: string, title: string) => {
      const mails = mail.received.filter(({ to, email }) => to === address && email.text?.includes("/o/"));
      const text = mails.at(-1)?.email.text ?? "";
      return (
        new RegExp(`${title}[^\\n]*:\\s*\\n\\s*http://counter\\.test(/o/\\S+)`).exec(text)?.[1] ?? "no link"
      );
    };
    const press = async (path: string, fields: Record<string, string>) => {
      const page = await (await counter.app.request(path)).text();
      const form = new FormData();
      form.set("version", /name="version" value="(\d+)"/.exec(page)?.[1] ?? "");
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const response = await counter.app.request(path, { method: "POST", body: form });
      await counter.settle();
      return response.status;
    };
    const at = async (moment: string) => {
      counter.clock.set(moment);
      await counter.handlers["refresh-tokens"]({});
      await counter.handlers.sweep({});
      await counter.handlers["chase-reports"]({});
      await counter.settle();
    };

    it.each(places)(
      "%s: told, mailed, taken by link, mended, “chưa được”, mended by chat, “tốt rồi”, asked after four weeks",
      async (slug) => {
        counter.clock.set("2026-11-20T09:00:00+07:00");
        const { db } = counter.database;
        const { profile } = reportTools(counter.turnTools).placeOf(slug);
        const someone = resident(counter, slug, 0);
        const officer = resident(counter, slug, 1);

        const [question = ""] = await someone.say(
          `nhà tôi ở ${profile.unit.word} 5 sóng viettel yếu lắm, gọi toàn rớt mấy hôm nay`,
        );
        expect(question).not.toBe("");
        const receiver = profile.signal.rules.at(-1)?.receiver ?? "";
        const address = `${receiver}@${slug}.example`;
        const office = { locality: slug, officeId: receiver };
        await addChannel(
          { db, sealer: counter.sealer, now: counter.clock.now() },
          { ...office, kind: "email", address, secret: null, mayBePrivate: false },
        );
        const random = seededRandom(slug.length * 31 + profile.name.length);
        const invited = { db, sealer: counter.sealer, random, now: counter.clock.now() };
        const { code: linkCode } = await issueLinkCode(invited, { ...office, name: "Chị Hoa" });
        expect((await officer.say(`cán bộ ${linkCode}`)).join()).toContain("Đã liên kết");

        await someone.say("gửi luôn");
        const filed = (await someone.say("1")).join("\n");
        const code = /[A-Z]{2,4}-26-\d{4}/.exec(filed)?.[0] ?? "none";
        expect(code).toContain(profile.signal.codePrefix);
        expect((await someone.statuses(3)).at(-1)).toBe("report_filed");
        expect((await byId(code)).request).toMatchObject({ receiver, status: "submitted", locality: slug });

        const mails = mail.received.filter(
          ({ to, email }) => to === address && email.subject?.includes(code),
        );
        expect(mails).toHaveLength(1);
        expect(mails[0]?.email.text).not.toContain(counter.resident(0));
        const [notice = ""] = await officer.newMessages();
        expect(notice).toContain(code);

        expect(await press(pathTo(address, "Đã tiếp nhận"), {})).toBe(303);
        expect((await someone.newMessages()).join()).toContain("đã tiếp nhận");
        const proof = { kind: "document", number: "12/UBND", date: "2026-11-20" };
        expect(await press(pathTo(address, "Đã xong"), proof)).toBe(303);
        const [fixed = ""] = await someone.newMessages();
        expect(fixed).toContain("văn bản số 12/UBND");
        expect(fixed).toContain("đã tốt chưa?");

        await officer.newMessages();
        counter.clock.advance(minutes(10));
        const [reopened = ""] = await someone.say("chưa được");
        expect(reopened).toContain(`Đã mở lại phản ánh ${code}`);
        expect((await byId(code)).request).toMatchObject({
          status: "submitted",
          clockStartedAt: counter.clock.now(),
        });
        expect((await officer.newMessages()).join()).toContain(code);

        expect((await officer.say(`Xong ${code}`)).join()).toContain("bằng chứng");
        expect((await officer.say("đo được 45 mbps")).join()).toContain("Đã báo xong");
        expect((await someone.newMessages()).join()).toContain("45 Mbit/s");
        expect((await someone.say("1")).join()).toContain("Cảm ơn bác");
        expect((await byId(code)).request.status).toBe("closed_fixed");

        // Four weeks later the window is long shut: the question waits for the next contact.
        await at("2026-12-18T09:20:00+07:00");
        expect(await someone.newMessages()).toEqual([]);
        const heard = (await someone.say("xin chào")).join("\n");
        expect(heard).toContain(`Phản ánh ${code} đã xong được bốn tuần.`);
        await someone.say("Chưa được");
        expect((await byId(code)).request.status).toBe("submitted");

        expect((await byId(code)).events).toEqual([
          "file citizen chat",
          "acknowledge office link",
          "resolve office link",
          "reopen citizen chat",
          "resolve office chat",
          "confirm citizen chat",
          "ask_again system clock",
          "reopen citizen chat",
        ]);
      },
    );
  },
);
