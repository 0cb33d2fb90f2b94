import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { keptMails } from "../../src/database/schema/index.ts";
import { keptMailer } from "../../src/mail/kept-mailer.ts";
import { readKeptMails } from "../../src/mail/read-kept-mails.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { testClock } from "../support/clock.ts";
import { databaseKinds, openTestDatabase } from "../support/databases.ts";

describe.each(databaseKinds)("mails that are kept, on %s", (kind) => {
  const clock = testClock();
  const sealer = createSealer("a secret key for tests");
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  const mail = (messageId: string, text = "Sóng yếu ở Xóm 5") => ({
    to: "van-hoa@nam-hoa.example",
    subject: "[NH-26-0001]",
    text,
    html: "<p>…</p>",
    messageId,
    attachments: [{ filename: "anh-1.jpg", contentType: "image/jpeg", content: new Uint8Array(7) }],
  });
  const mailer = () => keptMailer({ db: database.db, sealer, now: clock.now });

  it("given a mail sent twice under one id, keeps it once and shows it whole", async () => {
    expect(await mailer().send(mail("a@counter.test"))).toEqual({
      outcome: "accepted",
      ref: "a@counter.test",
    });
    await mailer().send(mail("a@counter.test"));
    const kept = await readKeptMails(database.db, sealer);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      to: "van-hoa@nam-hoa.example",
      subject: "[NH-26-0001]",
      text: "Sóng yếu ở Xóm 5",
      attachments: [{ filename: "anh-1.jpg", bytes: 7 }],
    });
  });

  it("given a look into the table, shows no word of a mail", async () => {
    await mailer().send(mail("b@counter.test", "chỗ gần nhà bà Lan"));
    const rows = await database.db.select().from(keptMails);
    expect(JSON.stringify(rows)).not.toContain("bà Lan");
    expect(JSON.stringify(rows)).not.toContain("NH-26");
  });

  it("given several mails, shows the newest first", async () => {
    await mailer().send(mail("c@counter.test", "mới nhất"));
    expect((await readKeptMails(database.db, sealer))[0]?.text).toBe("mới nhất");
  });
});
