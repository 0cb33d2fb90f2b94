import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  articleVersions,
  assistantSwitches,
  auditLog,
  conversations,
  inboxEvents,
  officialAccounts,
  outboxMessages,
  questionGaps,
  webhookApps,
} from "../../../src/database/schema/index.ts";
import { postEvent, textEvent } from "../../inbox/signed-webhooks.ts";
import { browser, type Part, signedIn, signedInAs } from "../../staff/staff-world.ts";
import { hours } from "../../support/clock.ts";
import { type Counter, openCounter, testZalo } from "../../support/counter.ts";

const home = "/admin/ngoc-lac";

describe("the staff's first page", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close());

  const read = async (path = home) => (await (await signedIn(counter)).get(path)).text();
  const say = async (text: string, index = 0, slug = "ngoc-lac") => {
    const body = { oaId: counter.oaOf(slug), userId: counter.resident(index), text };
    await counter.control("/send/text", body);
    await counter.settle();
  };
  /** The number under a label at the top. */
  const stat = (page: string, label: string) =>
    new RegExp(
      `<span class="stat-label">${label}</span><span class="stat-value">(?:<svg.*?</svg>)?([\\d.]+)<`,
    ).exec(page)?.[1];

  it("given a quiet counter, all numbers of people are zero and no list is drawn", async () => {
    const page = await read();
    for (const label of [
      "Chờ cán bộ",
      "Phản ánh quá hạn",
      "Sắp quá hạn",
      "Cần gọi điện",
      "Tin chưa tới người dân",
    ])
      expect(stat(page, label)).toBe("0");
    for (const list of [
      "waiting",
      "calls",
      "due",
      "letters",
      "failed-sends",
      "offices",
      "dead-events",
      "gaps",
    ])
      expect(page).not.toContain(`id="${list}"`);
    expect(page).not.toContain("chưa lần nào đúng");
    expect(page).not.toContain("Cần liên kết lại");
  });

  it("given nobody who waits, says so calmly, and no longer once somebody does", async () => {
    expect(await read()).toContain("Không có ai đang chờ.");
  });

  it("given somebody who asked for a person, shows that they wait, and no more than the end of their id", async () => {
    await say("gặp cán bộ");
    counter.clock.advance(hours(1));
    const page = await read();
    expect(stat(page, "Chờ cán bộ")).toBe("1");
    expect(page).not.toContain("Không có ai đang chờ.");
    expect(page).toContain(`Số cuối ${counter.resident().slice(-4)}`);
    expect(page).not.toContain(counter.resident());
    expect(page).toContain("1 giờ");
    const [row] = await counter.database.db.select().from(conversations).limit(1);
    expect(page).toContain(`href="${home}/conversations/${row?.id}"`);
  });

  it("given the same person put aside until later, they wait no longer today", async () => {
    const { db } = counter.database;
    const until = (ms: number) => new Date(counter.clock.now().getTime() + ms);
    await db.update(conversations).set({ snoozedUntil: until(hours(2)) });
    expect(stat(await read(), "Chờ cán bộ")).toBe("0");
    await db.update(conversations).set({ snoozedUntil: until(-1) });
    expect(stat(await read(), "Chờ cán bộ")).toBe("1");
  });

  it("given another place, nothing of this one is seen there", async () => {
    const page = await read("/admin/nam-hoa");
    expect(stat(page, "Chờ cán bộ")).toBe("0");
    expect(page).not.toContain(counter.resident().slice(-4));
  });

  it("given an account that must be linked again, says why and offers the way, in its own place alone", async () => {
    const where = eq(officialAccounts.oaId, counter.oaOf("nam-hoa"));
    const broken = { status: "needs_relink" as const, statusReason: "<b>spent</b>" };
    await counter.database.db.update(officialAccounts).set(broken).where(where);
    const page = await read("/admin/nam-hoa");
    expect(page).toContain("Cần liên kết lại OA");
    expect(page).toContain("&lt;b&gt;spent&lt;/b&gt;");
    expect(page).toContain("/oauth/zalo/start?locality=nam-hoa");
    expect(await read()).not.toContain("Cần liên kết lại OA");
  });

  it("given what Zalo said is left, shows it for each account with the hour, and warns when it is little", async () => {
    const oaId = counter.oaOf("phu-son");
    const page = async () =>
      (await read("/admin/phu-son"))
        .normalize("NFC")
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ");
    expect(await page()).toContain("chưa hỏi được");
    await counter.control("/quotas", { oaId, sub: { total: 2_000, remain: 1_990 }, purchased: 30 });
    await counter.handlers["ask-quotas"]({});
    const well = await page();
    expect(well).toContain("Còn 1.990 trên 2.000 tin của gói, 30 tin mua hoặc đổi thêm");
    expect(well).toMatch(/Zalo báo lúc .*\d\d:\d\d 20\/11\/26/);
    expect(well).not.toContain("sắp hết tin");
    expect(await read("/admin/phu-son")).toContain('href="/admin/phu-son/settings/oa"');
    await counter.control("/quotas", { oaId, sub: { total: 2_000, remain: 12 }, purchased: 0 });
    counter.clock.advance(hours(2));
    await counter.handlers["ask-quotas"]({});
    const few = await page();
    expect(few).toContain("sắp hết tin gửi sau 48 giờ");
    expect(few).toContain("Còn 12 trên 2.000 tin của gói");
    expect((await read("/admin/ngoc-lac")).normalize("NFC")).not.toContain("sắp hết tin");
  });

  it("given an officer, shows how the account does without a way into the settings; an office's member sees nothing of it", async () => {
    const seen = async (part: Part) => (await (await signedInAs(counter, part)).get("/admin/phu-son")).text();
    const officer = await seen({ role: "officer", locality: "phu-son" });
    expect(officer).toContain('id="accounts"');
    expect(officer).not.toContain("/settings/oa");
    expect(await seen({ role: "office", locality: "phu-son", officeId: "culture" })).not.toContain(
      'id="accounts"',
    );
  });

  it("given a place without an account, says that residents cannot write", async () => {
    await counter.database.db.delete(officialAccounts).where(eq(officialAccounts.locality, "ngoc-son"));
    expect(await read("/admin/ngoc-son")).toContain("Chưa liên kết Official Account nào");
  });

  it("given an account that Zalo sends nothing for days, says that the webhook may be off", async () => {
    const long = new Date("2026-11-10T08:00:00+07:00");
    const where = eq(officialAccounts.locality, "phu-son");
    await counter.database.db
      .update(officialAccounts)
      .set({ linkedAt: long, lastEventAt: long })
      .where(where);
    const page = await read("/admin/phu-son");
    expect(page).toMatch(/im lặng \d+ giờ làm việc/);
    expect(page).toContain("bật lại webhook");
  });

  it("given signatures that never verified, says which secret to look at", async () => {
    const { db } = counter.database;
    const never = { firstVerifiedAt: null, refusedBeforeFirst: 3 };
    await db
      .insert(webhookApps)
      .values({ appId: testZalo.appId, ...never })
      .onConflictDoUpdate({ target: webhookApps.appId, set: never });
    expect(await read()).toContain("Đã 3 lần. Kiểm tra lại OA Secret Key");
    await db.update(webhookApps).set({ firstVerifiedAt: counter.clock.now() });
    expect(await read()).not.toContain("OA Secret Key");
  });

  it("given an event that failed, its button puts it back on the road and it is answered", async () => {
    const userId = counter.resident(1);
    const oaId = counter.oaOf("ngoc-lac");
    const event = textEvent({ oaId, userId, text: "xin chào", at: counter.clock.now() });
    await postEvent(counter.app, event);
    const where = eq(inboxEvents.userId, userId);
    const dead = { status: "dead" as const, error: "RangeError", attempts: 5 };
    const [row] = await counter.database.db.update(inboxEvents).set(dead).where(where).returning();
    const staff = await signedIn(counter);
    const page = await (await staff.get(home)).text();
    expect(page).toContain("Sự kiện xử lý hỏng");
    expect(page).toContain(`action="${home}/events/${row?.id}/replay"`);

    const stranger = await browser(counter).post(`${home}/events/${row?.id}/replay`);
    expect(await stranger.text()).toContain("Đăng nhập");
    expect((await counter.database.db.select().from(inboxEvents).where(where))[0]?.status).toBe("dead");
    expect((await staff.post(`/admin/nam-hoa/events/${row?.id}/replay`)).status).toBe(303);
    expect((await counter.database.db.select().from(inboxEvents).where(where))[0]?.status).toBe("dead");
    expect((await staff.post(`${home}/events/${row?.id}/replay`)).status).toBe(303);
    await counter.settle();
    expect((await counter.thread("", userId)).map(({ turnStatus }) => turnStatus)).toEqual(["greeting"]);
    expect(await (await staff.get(home)).text()).not.toContain("Sự kiện xử lý hỏng");
    const kept = await counter.database.db.select().from(auditLog).where(eq(auditLog.action, "event.replay"));
    expect(kept.map(({ subjectId, locality }) => [subjectId, locality])).toEqual([
      [String(row?.id), "ngoc-lac"],
    ]);
  });

  it.each(["abc", "0", "-1", "1e9", "99999999999999999999", "1.5"])(
    "given “%s” for an event, changes nothing and breaks nothing",
    async (id) => {
      const answer = await (await signedIn(counter)).post(`${home}/events/${id}/replay`);
      expect([303, 404]).toContain(answer.status);
    },
  );

  it("given a send of which nothing is known, lists it beside its conversation; after two weeks no more", async () => {
    const { db } = counter.database;
    const [row] = await db.select().from(outboxMessages).limit(1);
    const where = eq(outboxMessages.id, row?.id ?? 0);
    const unknown = {
      status: "unknown" as const,
      sendingSince: counter.clock.now(),
      reason: "history_inconclusive",
    };
    await db.update(outboxMessages).set(unknown).where(where);
    const page = await read();
    expect(stat(page, "Tin chưa tới người dân")).toBe("1");
    expect(page).toContain("Chưa rõ đã tới hay chưa");
    expect(page).toContain("history_inconclusive");
    expect(page).toContain(`href="${home}/conversations/${row?.conversationId}"`);
    await db
      .update(outboxMessages)
      .set({ createdAt: new Date("2026-11-01T08:00:00+07:00") })
      .where(where);
    expect(stat(await read(), "Tin chưa tới người dân")).toBe("0");
  });

  it("given questions without an answer, lists them the most often asked first; closed ones are gone", async () => {
    const { db } = counter.database;
    const at = counter.clock.now();
    const gap = { locality: "ngoc-lac", reason: "unknown" as const, firstAt: at, lastAt: at };
    await db.insert(questionGaps).values([
      { ...gap, key: "a", question: "hộ chiếu <b>mới</b>", count: 2 },
      { ...gap, key: "b", question: "bằng lái xe", count: 9 },
      { ...gap, key: "c", question: "đã xong", count: 50, closedAt: at },
      { ...gap, key: "d", question: "của nơi khác", count: 50, locality: "nam-hoa" },
    ]);
    const page = await read();
    const list = page.slice(page.indexOf('id="gaps"'));
    expect(list.indexOf("bằng lái xe")).toBeLessThan(list.indexOf("hộ chiếu &lt;b&gt;mới&lt;/b&gt;"));
    expect(page).not.toContain("đã xong");
    expect(page).not.toContain("của nơi khác");
  });

  it("given a text that waits for a second person, shows it to who may approve", async () => {
    const writing = { articleId: "vneid-la-gi", locality: "ngoc-lac", writtenIn: "ngoc-lac", markdown: "" };
    const [version] = await counter.database.db
      .insert(articleVersions)
      .values({ ...writing, status: "submitted", writtenBy: "x", writtenAt: counter.clock.now() })
      .returning();
    const page = await read();
    expect(stat(page, "Bài chờ duyệt")).toBe("1");
    expect(page).toContain(`href="${home}/knowledge/versions/${version?.id}"`);
  });

  it("given the assistant switched off, says so with the reason", async () => {
    await counter.database.db.insert(assistantSwitches).values({
      locality: "ngoc-lac",
      articleId: "*",
      reason: "đang sửa <nội dung>",
      offBy: "x",
      offAt: counter.clock.now(),
    });
    const page = await read();
    expect(page).toContain("Trợ lý tự động đang tắt");
    expect(page).toContain("đang sửa &lt;nội dung&gt;");
    expect(await read("/admin/nam-hoa")).not.toContain("Trợ lý tự động đang tắt");
  });

  it("given articles switched off, names each by its title and leads to its page; one that is gone keeps its id", async () => {
    const off = { locality: "nam-hoa", reason: "chờ hướng dẫn mới", offBy: "x", offAt: counter.clock.now() };
    await counter.database.db.insert(assistantSwitches).values([
      { ...off, articleId: "vneid-muc-2-online" },
      { ...off, articleId: "bai-<khong>-con" },
    ]);
    const page = await read("/admin/nam-hoa");
    const title = counter.knowledge.library().articles.get("vneid-muc-2-online")?.stored.article.title;
    expect(title).toBeTruthy();
    expect(page).toContain("2 bài đang tắt");
    expect(page).toContain(
      `<a href="/admin/nam-hoa/knowledge/vneid-muc-2-online">${title}</a>: chờ hướng dẫn mới`,
    );
    expect(page).toContain("bai-&lt;khong&gt;-con: chờ hướng dẫn mới");
  });

  it("given knowledge that has to be looked at, counts as many as the list behind the number shows", async () => {
    counter.clock.advance(hours(24 * 400));
    const page = await read("/admin/nam-hoa");
    const shown = Number(stat(page, "Bài cần kiểm tra"));
    expect(shown).toBeGreaterThan(5);
    const list = await read("/admin/nam-hoa/knowledge?view=due");
    expect(list.replace(/<[^>]+>/g, " ")).toMatch(new RegExp(`\\b${shown}\\b`));
    expect(page).toContain(`Xem cả ${shown}`);
  });

  it("given mail that no Node process has taken for a while, says so; while one runs, nothing", async () => {
    const { db } = counter.database;
    await counter.jobs.add(db, "send-office-messages", [{ messageId: 987_654 }]);
    expect(await read()).not.toContain("Thư và ảnh đang nằm chờ");
    await db.execute(sql`update jobs.job set created_on = now() - interval '25 minutes',
      start_after = now() - interval '25 minutes' where name = 'send-office-messages'`);
    const page = await read();
    expect(page).toContain("Thư và ảnh đang nằm chờ");
    expect(page).toContain("chờ đã 25 phút");
    await counter.settle();
    expect(await read()).not.toContain("Thư và ảnh đang nằm chờ");
  });
});
