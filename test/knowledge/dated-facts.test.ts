import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles, revisions } from "../../src/database/schema/index.ts";
import { factsDue } from "../../src/knowledge/facts-due.ts";
import { simulatedResidents } from "../../src/simulated-people.ts";
import { signedIn } from "../staff/staff-world.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { frontMatter } from "./articles/sample.ts";

const machine = JSON.stringify(
  ["mượn máy xay lúa", "thuê máy xay lúa", "giá máy xay lúa", "máy xay lúa ở đâu"].flatMap((text) => [
    text,
    `${text} của hợp tác xã`,
  ]),
);

function aboutMachine(id: string, title: string, fee: string, dates: Record<string, string>): string {
  const head = frontMatter({
    id,
    topic: undefined,
    title,
    questions: machine,
    law: `["Nghị quyết 7/2026"]`,
    ...dates,
  });
  return `${head}Mượn máy xay lúa hết [${fee} đồng]{S87} một buổi.\n`;
}

const question = "mượn máy xay lúa của hợp tác xã giá bao nhiêu";

describe("facts with dates, under a clock that moves", () => {
  let counter: Counter;
  let citizens = 0;
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close());

  async function publish(...texts: { id: string; markdown: string; confirmedAt?: Date }[]) {
    const { db } = counter.database;
    await db.delete(articles).where(eq(articles.origin, "staff"));
    for (const text of texts)
      await db.insert(articles).values({ ...text, origin: "staff", updatedAt: counter.clock.now() });
    await db.update(revisions).set({ revision: sql`${revisions.revision} + 1` });
    counter.clock.set(new Date(counter.clock.now().getTime() + 2_000));
  }

  /** Each question comes from the next resident. */
  async function ask(on: string): Promise<string> {
    counter.clock.set(`${on}T09:00:00+07:00`);
    const userId = counter.resident(citizens++ % simulatedResidents.length);
    const before = (await counter.thread("", userId)).length;
    await counter.control("/send/text", { oaId: counter.oaOf("ngoc-lac"), userId, text: question });
    await counter.settle();
    const thread = await counter.thread("", userId);
    return thread
      .slice(before)
      .map(({ text }) => text)
      .join("\n");
  }

  /** As the staff's pages list them; `null`: of all places. */
  async function dueIn(slug: string | null, at: Date) {
    await counter.knowledge.refresh(counter.database.db, counter.clock.now());
    const place = slug === null ? null : counter.knowledge.forLocality(slug, at).place;
    return factsDue(counter.knowledge.library(), place, at);
  }

  const dueOn = async (day: string) =>
    (await dueIn(null, new Date(`${day}T09:00:00+07:00`))).filter(({ articleId }) =>
      articleId.startsWith("may-xay"),
    );

  it("given a last day, answers on it, and on the next says that it is over and lists it for staff", async () => {
    const markdown = aboutMachine("may-xay-lua", "Mượn máy xay lúa", "20.000", { validUntil: "2026-12-31" });
    await publish({ id: "may-xay-lua", markdown });
    expect(await ask("2026-12-31")).toContain("20.000 đồng");
    expect(await dueOn("2026-12-31")).toEqual([]);

    const after = await ask("2027-01-01");
    expect(after).not.toContain("20.000");
    expect(after).toContain("đã hết hiệu lực từ sau ngày 31/12/2026");
    expect(await dueOn("2027-01-01")).toEqual([
      {
        articleId: "may-xay-lua",
        title: "Mượn máy xay lúa",
        why: "expired",
        since: "2026-12-31",
        detail: null,
      },
    ]);
  });

  it("given a successor, answers by the old rule until its first day, then by the new with the date", async () => {
    const old = aboutMachine("may-xay-lua", "Mượn máy xay lúa", "20.000", {
      supersededBy: "may-xay-lua-moi",
    });
    const next = aboutMachine("may-xay-lua-moi", "Giá điện trạm bơm", "30.000", {
      validFrom: "2027-02-01",
      reviewBy: "2028-01-01",
      questions: machine.replaceAll("máy xay lúa", "trạm bơm nước"),
    });
    await publish({ id: "may-xay-lua", markdown: old }, { id: "may-xay-lua-moi", markdown: next });
    const before = await ask("2027-01-30");
    expect(before).toContain("20.000 đồng");
    expect(before).not.toContain("30.000");

    const after = await ask("2027-02-01");
    expect(after).toContain("“Mượn máy xay lúa”: quy định cũ không còn áp dụng. Từ 01/02/2027");
    expect(after).toContain("30.000 đồng");
    expect(after).not.toContain("20.000");
    const successor = { why: "superseded", since: "2027-02-01", detail: "Giá điện trạm bơm" };
    expect(await dueOn("2027-02-01")).toMatchObject([successor]);
  });

  it("given a successor that nobody wrote, does not serve the old rule and says so to staff", async () => {
    const markdown = aboutMachine("may-xay-lua", "Mượn máy xay lúa", "20.000", { supersededBy: "may-xay-x" });
    await publish({ id: "may-xay-lua", markdown });
    expect(await ask("2026-12-01")).not.toContain("20.000");
    expect(await dueOn("2026-12-01")).toMatchObject([
      { why: "expired", detail: expect.stringContaining("may-xay-x") },
    ]);
  });

  it("given two rules that each name the other as successor, serves neither and does not hang", async () => {
    const one = aboutMachine("may-xay-a", "Mượn máy xay lúa", "20.000", { supersededBy: "may-xay-b" });
    const two = aboutMachine("may-xay-b", "Thuê máy xay lúa", "30.000", { supersededBy: "may-xay-a" });
    await publish({ id: "may-xay-a", markdown: one }, { id: "may-xay-b", markdown: two });
    expect(await ask("2026-12-02")).not.toMatch(/20\.000|30\.000/);
    expect(await dueOn("2026-12-02")).toHaveLength(2);
  });

  it("given a day of review that is past, still answers, with the line, and lists it until somebody confirms", async () => {
    const markdown = aboutMachine("may-xay-lua", "Mượn máy xay lúa", "20.000", { reviewBy: "2026-12-31" });
    await publish({ id: "may-xay-lua", markdown });
    expect(await ask("2026-12-31")).not.toContain("cần kiểm tra lại");
    const late = await ask("2027-01-01");
    expect(late).toContain("20.000 đồng");
    expect(late).toContain("Nội dung này cần kiểm tra lại từ 31/12/2026");
    expect(await dueOn("2027-01-01")).toMatchObject([{ why: "review", since: "2026-12-31" }]);

    await publish({ id: "may-xay-lua", markdown, confirmedAt: new Date("2027-01-02T08:00:00+07:00") });
    const confirmed = await ask("2027-01-03");
    expect(confirmed).not.toContain("cần kiểm tra lại");
    expect(confirmed).toContain("cán bộ xác nhận ngày 02/01/2027");
    expect(await dueOn("2027-01-03")).toEqual([]);
    expect(await dueOn("2027-07-05")).toMatchObject([{ why: "review", since: "2027-07-04" }]);
  });

  it("given a confirmation from before the day of review, asks again when the day has passed", async () => {
    const markdown = aboutMachine("may-xay-lua", "Mượn máy xay lúa", "20.000", { reviewBy: "2026-12-31" });
    await publish({ id: "may-xay-lua", markdown, confirmedAt: new Date("2026-11-02T08:00:00+07:00") });
    expect(await dueOn("2027-01-01")).toMatchObject([{ why: "review", since: "2026-12-31" }]);
  });

  it("given an article that contradicts itself or cannot be read, lists it before what is merely late", async () => {
    const fee = aboutMachine("may-xay-lua", "Mượn máy xay lúa", "20.000", {});
    const torn = `${fee}\n## Lệ phí\n- Mượn máy xay lúa hết [25.000 đồng]{S87} một buổi.\n`;
    const late = aboutMachine("may-xay-cu", "Thuê máy xay lúa", "9.000", { reviewBy: "2026-01-01" });
    await publish(
      { id: "may-xay-lua", markdown: torn },
      { id: "may-xay-hong", markdown: "no front matter" },
      { id: "may-xay-cu", markdown: late },
    );
    const due = await dueOn("2026-12-01");
    expect(due.map(({ why }) => why)).toEqual(["unreadable", "conflicting", "review"]);
    expect(due[1]?.detail).toMatch(/20\.000.+ ≠ .+25\.000/);
  });

  it("given one place, leaves out what holds only elsewhere, and a place that is not there is an error", async () => {
    const here = aboutMachine("may-xay-lua", "Mượn máy xay lúa", "20.000", {
      validUntil: "2026-11-01",
      localities: "[ngoc-lac]",
    });
    await publish({ id: "may-xay-lua", markdown: here });
    const idsIn = async (slug: string) =>
      (await dueIn(slug, counter.clock.now())).map(({ articleId }) => articleId);
    expect(await idsIn("ngoc-lac")).toContain("may-xay-lua");
    expect(await idsIn("nam-hoa")).not.toContain("may-xay-lua");
    await expect(idsIn("nowhere")).rejects.toThrow("nowhere");
  });

  it("shows the list on the staff's first page: the title, the reason, the day, and how many more", async () => {
    const title = "Mượn <máy> xay lúa";
    const markdown = aboutMachine("may-xay-lua", title, "20.000", { validUntil: "2026-11-01" });
    await publish({ id: "may-xay-lua", markdown });
    counter.clock.set("2026-12-01T09:00:00+07:00");
    const page = await (await (await signedIn(counter)).get("/admin/ngoc-lac")).text();
    const due = await dueIn("ngoc-lac", counter.clock.now());
    expect(page.replace(/<[^>]+>/g, "")).toContain(`Nội dung cần kiểm tra (${due.length})`);
    expect(page).toContain("Mượn &lt;máy&gt; xay lúa");
    expect(page).toContain("Đã hết hiệu lực, trợ lý không trả lời nữa");
    expect(page).toContain("01/11/2026");
    expect(due.length).toBeGreaterThan(20);
    expect(page).toContain(`Xem cả ${due.length}`);
  });
});
