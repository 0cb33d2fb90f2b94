import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keptMails, staffAttempts, staffSignInLinks } from "../../../src/database/schema/index.ts";
import type { Mail, MailOutcome } from "../../../src/mail/mail.ts";
import { readKeptMails } from "../../../src/mail/read-kept-mails.ts";
import { mailSignInLink } from "../../../src/staff/mail-sign-in-link.ts";
import { browser, personWith, staffTools } from "../../staff/staff-world.ts";
import { hours } from "../../support/clock.ts";
import { type Counter, openCounter } from "../../support/counter.ts";

const hoa = { role: "officer", email: "hoa@counter.test", name: 'Lê "Hoa" <b>' } as const;

describe("a sign-in link by mail", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter("pglite");
    await personWith(counter, hoa);
  });
  afterAll(() => counter.close());
  beforeEach(async () => {
    for (const table of [keptMails, staffAttempts, staffSignInLinks]) await counter.database.db.delete(table);
  });

  const mails = () => readKeptMails(counter.database.db, counter.sealer);
  const ask = (email: string) => browser(counter).send("/admin/sign-in/mail", { email });

  it("given an address somebody has, mails one link that signs them in once", async () => {
    expect((await ask(" HOA@counter.test ")).status).toBe(200);
    await counter.settle();
    const [mail, ...more] = await mails();
    expect([mail?.to, more]).toEqual([hoa.email, []]);
    const path = mail?.text.match(/http:\/\/counter\.test(\S+)/)?.[1] ?? "";
    const person = browser(counter);
    expect((await person.get(path)).status).toBe(200);
    expect((await person.post(path)).status).toBe(303);
    expect((await person.get("/admin/nam-hoa")).status).toBe(200);
    expect((await browser(counter).post(path)).status).toBe(410);
  });

  it("given an address nobody has, or somebody without a part, answers the same and mails nothing", async () => {
    const [known, unknown] = [await ask(hoa.email), await ask("ai@counter.test")];
    expect(unknown.status).toBe(known.status);
    expect(await unknown.text()).toBe(await known.text());
    await counter.settle();
    expect((await mails()).map(({ to }) => to)).toEqual([hoa.email]);
  });

  it("given three in an hour, answers the same and mails no fourth", async () => {
    const pages = new Set<string>();
    for (let times = 0; times < 5; times += 1) pages.add(await (await ask(hoa.email)).text());
    await counter.settle();
    expect([pages.size, (await mails()).length]).toEqual([1, 3]);
    counter.clock.advance(hours(1));
    await ask(hoa.email);
    await counter.settle();
    expect(await mails()).toHaveLength(4);
  });

  it("given twenty from one address in an hour, says that it is too often", async () => {
    for (let times = 0; times < 20; times += 1) await ask(`ai.${times}@counter.test`);
    expect((await ask(hoa.email)).status).toBe(429);
    await counter.settle();
    expect(await mails()).toEqual([]);
  });

  it("given a mail that has left, keeps no token of it; one that did not leave is tried again", async () => {
    await ask(hoa.email);
    const { db } = counter.database;
    const [owed] = await db.select().from(staffSignInLinks);
    const sent: Mail[] = [];
    const mailer = (outcome: MailOutcome) => ({
      send: async (mail: Mail) => {
        sent.push(mail);
        return outcome;
      },
    });
    const send = (outcome: MailOutcome) =>
      mailSignInLink({ ...staffTools(counter), mailer: mailer(outcome) }, owed?.tokenDigest ?? "");
    await expect(send({ outcome: "refused", reason: "421", permanent: false })).rejects.toThrow("421");
    await send({ outcome: "accepted", ref: "1" });
    await send({ outcome: "accepted", ref: "2" });
    expect(sent).toHaveLength(2);
    expect(sent[0]?.messageId).toBe(sent[1]?.messageId);
    expect(sent[0]?.html).not.toContain("<b>");
    expect((await db.select().from(staffSignInLinks))[0]?.sealedToken).toBeNull();
  });
});
