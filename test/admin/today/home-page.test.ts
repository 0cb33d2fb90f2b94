import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inboxEvents, officialAccounts, outboxMessages } from "../../../src/database/schema/index.ts";
import { postEvent, textEvent } from "../../inbox/signed-webhooks.ts";
import { browser, signedIn } from "../../staff/staff-world.ts";
import { type Counter, openCounter } from "../../support/counter.ts";

describe("the staff's first page", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close());

  const read = async () => (await (await signedIn(counter)).get("/admin")).text();
  const say = async (text: string, index = 0) => {
    await counter.control("/send/text", {
      oaId: counter.oaOf("ngoc-lac"),
      userId: counter.resident(index),
      text,
    });
    await counter.settle();
  };

  it("given a quiet counter, lists the five accounts as working and nothing that waits", async () => {
    const page = await read();
    expect(page.match(/Đang hoạt động/g)).toHaveLength(5);
    expect(page).toContain("Không có ai chờ.");
    expect(page).not.toContain("chưa lần nào đúng");
  });

  it("given somebody who asked for a person, shows that they wait, and no more than the end of their id", async () => {
    await say("gặp cán bộ");
    const page = await read();
    expect(page).toContain("Đang chờ cán bộ (1)");
    expect(page).toContain(`…${counter.resident().slice(-4)}`);
    expect(page).not.toContain(counter.resident());
  });

  it("given an account that must be linked again, says why and offers the way", async () => {
    const where = eq(officialAccounts.oaId, counter.oaOf("nam-hoa"));
    const broken = { status: "needs_relink" as const, statusReason: "<b>spent</b>" };
    await counter.database.db.update(officialAccounts).set(broken).where(where);
    const page = await read();
    expect(page).toContain("Cần liên kết lại: &lt;b&gt;spent&lt;/b&gt;");
    expect(page).toContain("/oauth/zalo/start?locality=nam-hoa");
  });

  it("given an event that failed, its button puts it back on the road and it is answered", async () => {
    const userId = counter.resident(1);
    const event = textEvent({
      oaId: counter.oaOf("ngoc-lac"),
      userId,
      text: "xin chào",
      at: counter.clock.now(),
    });
    await postEvent(counter.app, event);
    const where = eq(inboxEvents.userId, userId);
    const dead = { status: "dead" as const, error: "RangeError", attempts: 5 };
    const [row] = await counter.database.db.update(inboxEvents).set(dead).where(where).returning();
    const staff = await signedIn(counter);
    const page = await (await staff.get("/admin")).text();
    expect(page).toContain("Sự kiện xử lý hỏng (1)");
    expect(page).toContain(`action="/admin/events/${row?.id}/replay"`);

    expect((await browser(counter).post(`/admin/events/${row?.id}/replay`)).headers.get("location")).toBe(
      "/admin/sign-in",
    );
    expect((await staff.post(`/admin/events/${row?.id}/replay`)).status).toBe(303);
    await counter.settle();
    expect((await counter.thread("", userId)).map(({ turnStatus }) => turnStatus)).toEqual(["greeting"]);
    expect(await (await staff.get("/admin")).text()).toContain("Sự kiện xử lý hỏng (0)");
  });

  it.each(["abc", "0", "-1", "1e9", "99999999999999999999", "1.5"])(
    "given “%s” for an event, changes nothing and breaks nothing",
    async (id) => {
      const answer = await (await signedIn(counter)).post(`/admin/events/${id}/replay`);
      expect([303, 404]).toContain(answer.status);
    },
  );

  it("given a send of which nothing is known, lists it", async () => {
    const [row] = await counter.database.db.select().from(outboxMessages).limit(1);
    const change = {
      status: "unknown" as const,
      sendingSince: counter.clock.now(),
      reason: "history_inconclusive",
    };
    await counter.database.db
      .update(outboxMessages)
      .set(change)
      .where(eq(outboxMessages.id, row?.id ?? 0));
    const page = await read();
    expect(page).toContain("Tin chưa rõ đã đến hay chưa (1)");
    expect(page).toContain("history_inconclusive");
  });

  it("given turns, counts them by how they ended", async () => {
    expect(await read()).toMatch(/<td>Chuyển cán bộ<\/td><td>1<\/td>/);
  });
});
