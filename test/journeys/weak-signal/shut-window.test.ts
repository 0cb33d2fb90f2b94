import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { localities, revisions } from "../../../src/database/schema/index.ts";
import type { Resident } from "../resident.ts";
import { linkIn, press } from "./links.ts";
import { openWard, type Ward } from "./open-ward.ts";
import { fileBy, heard } from "./tell.ts";

const templateId = "7895417";

describe("Ngọc Lặc: a fix that comes nine days after the resident's last word", () => {
  let ward: Ward;
  let someone: Resident;
  let code = "";
  let people = 0;
  beforeAll(async () => {
    ward = await openWard("ngoc-lac");
    await ward.giveMail("culture");
  });
  afterAll(() => ward.close());
  beforeEach(async () => {
    ward.counter.clock.set("2026-11-02T09:00:00+07:00");
    someone = ward.person(people);
    people += 1;
    ({ code } = await fileBy(someone, `thôn ${people} sóng viettel yếu, gọi toàn rớt mấy hôm nay`));
    await ward.at("2026-11-11 09:00");
    await someone.newMessages();
  });
  /** The office calls it done by the link of its newest mail. */
  const mend = async () => {
    const mail = ward.mailsAbout(code, "culture").at(-1);
    expect((await press(ward, linkIn(mail, "resolve"), { kind: "measurement", down: "45" })).status).toBe(
      303,
    );
  };
  const templatesSent = async () => {
    const { calls } = await ward.counter.control<{ calls: unknown[] }>("/calls");
    return calls.map((call) => JSON.stringify(call)).filter((call) => call.includes("/message/template"));
  };

  it("waits for the next contact when the place has no template, and then nobody need ring up", async () => {
    await mend();
    expect(await someone.newMessages()).toEqual([]);
    const [news = "", ...more] = await someone.say("chào cán bộ");
    expect(news).toContain("đã tốt chưa?");
    expect(more).toHaveLength(1);
    expect(heard(await someone.say("Tốt rồi"))).toContain("Cảm ơn bác");
    await ward.at("2026-11-16 09:00");
    expect(await ward.calls(code)).toEqual([]);
  });

  it("becomes a call after two working days of silence, for the head of the hamlet", async () => {
    await mend();
    await ward.at("2026-11-13 16:59");
    expect(await ward.calls(code)).toEqual([]);
    await ward.at("2026-11-13 17:01");
    expect(await ward.calls(code)).toMatchObject([{ officeId: "unit-head", why: "verdict", status: "open" }]);
    expect(await templatesSent()).toEqual([]);
  });

  it("goes as the paid template where the place has one: once, with code and state, without anybody's words", async () => {
    await payFor("reportUpdate");
    await mend();
    const sent = await templatesSent();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain(code);
    expect(sent[0]).not.toMatch(/rớt|thôn/);
    expect((await ward.owedToCitizen(code)).at(-1)).toMatchObject({ status: "sent", asTemplate: true });
    await ward.at("2026-11-16 09:00");
    expect(await ward.calls(code)).toEqual([]);
    expect(heard(await someone.say("vẫn chưa được"))).toContain(`Đã mở lại phản ánh ${code}`);
  });

  /** The ward pays for templates from now on. */
  async function payFor(use: string) {
    const oaId = ward.counter.oaOf("ngoc-lac");
    await ward.counter.control("/templates", { oaId, templateId, required: ["code", "status"] });
    await ward.counter.control("/quotas", { oaId, cloudBalance: 10_000 });
    const [row] = await ward.db.select().from(localities).where(eq(localities.slug, "ngoc-lac"));
    const profile = (row?.profile ?? "").replace(
      /^signal:\n/m,
      `signal:\n  templates: { ${use}: "${templateId}" }\n`,
    );
    await ward.db.update(localities).set({ profile }).where(eq(localities.slug, "ngoc-lac"));
    for (const { subject, revision } of await ward.db.select().from(revisions))
      await ward.db
        .update(revisions)
        .set({ revision: revision + 1 })
        .where(eq(revisions.subject, subject));
    ward.counter.clock.advance(2_000);
    await ward.tick();
  }
});
