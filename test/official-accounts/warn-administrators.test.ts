import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptMails, officialAccounts } from "../../src/database/schema/index.ts";
import { personWith } from "../staff/staff-world.ts";
import { type Counter, openCounter } from "../support/counter.ts";

describe("administrators of an Official Account that needs them", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter();
    await personWith(counter, { role: "admin", locality: "nam-hoa", email: "admin@nam-hoa.example" });
    await personWith(counter, { role: "operator", locality: "*", email: "tinh@tinh.example" });
    await personWith(counter, { role: "officer", locality: "nam-hoa", email: "officer@nam-hoa.example" });
    await personWith(counter, { role: "admin", locality: "phu-son", email: "admin@phu-son.example" });
  });
  afterAll(() => counter.close());

  const set = (values: Partial<typeof officialAccounts.$inferInsert>) =>
    counter.database.db.update(officialAccounts).set(values).where(eq(officialAccounts.locality, "nam-hoa"));
  const mails = async () => {
    await counter.handlers["warn-administrators"]?.({});
    const rows = await counter.database.db.select().from(keptMails).orderBy(keptMails.id);
    await counter.database.db.delete(keptMails);
    return rows.map(({ recipient, sealedMail }) => ({
      recipient,
      text: counter.sealer.open(sealedMail, "kept_mails.mail").normalize("NFC"),
    }));
  };

  it("given nothing wrong, writes to nobody", async () => {
    expect(await mails()).toEqual([]);
  });

  it("given an account that must be linked again, writes once to those who can, and to nobody else", async () => {
    await set({ status: "needs_relink", statusReason: "spent" });
    const sent = await mails();
    expect(sent.map(({ recipient }) => recipient).sort()).toEqual([
      "admin@nam-hoa.example",
      "tinh@tinh.example",
    ]);
    expect(sent[0]?.text).toContain("Cần liên kết lại");
    expect(sent[0]?.text).toContain("http://counter.test/admin/nam-hoa/settings/oa");
    expect(await mails()).toEqual([]);
  });

  it("given it was mended and breaks again, writes again", async () => {
    await set({ status: "linked", statusReason: null });
    expect(await mails()).toEqual([]);
    await set({ status: "needs_relink" });
    expect(await mails()).toHaveLength(2);
    await set({ status: "linked" });
    await mails();
  });

  it("given three working days without an event, tells that Zalo may have switched the webhook off", async () => {
    counter.clock.advance(6 * 86_400_000);
    const sent = await mails();
    const own = sent.filter(({ recipient }) => recipient === "admin@nam-hoa.example");
    expect(own).toHaveLength(1);
    expect(own[0]?.text).toContain("Zalo có thể đã tắt webhook");
    expect(await mails()).toEqual([]);
  });
});
