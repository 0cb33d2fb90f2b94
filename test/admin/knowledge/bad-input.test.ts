import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerCorrections, auditLog, questionGaps } from "../../../src/database/schema/index.ts";
import { createSignInLink } from "../../../src/staff/create-sign-in-link.ts";
import { browser, staffTools } from "../../staff/staff-world.ts";
import { hours } from "../../support/clock.ts";
import { hidden } from "../conversations/desk-world.ts";
import { type KnowledgeWorld, openKnowledgeWorld, typed } from "./knowledge-world.ts";

type Staff = Awaited<ReturnType<KnowledgeWorld["as"]>>;

const ways = ["giá", "ở đâu", "mấy giờ", "ai cho", "gọi ai", "được mấy buổi", "có mất tiền không", "làm sao"];
/** Wordings of its own for each article: two of the same are a mistake. */
const about = (what: string) => ways.map((way) => `${what} ${way}`).join("\n");

describe("what goes wrong while somebody writes and decides", () => {
  let world: KnowledgeWorld;
  let officer: Staff;
  let approver: Staff;
  beforeAll(async () => {
    world = await openKnowledgeWorld();
    officer = await world.as({ role: "officer" });
    approver = await world.as({ role: "approver" });
  });
  afterAll(() => world.close());

  const signInAgain = async (staff: Staff) => {
    const tools = staffTools(world.counter);
    await staff.post(await createSignInLink(tools, tools.db, staff.userId));
  };

  it("given nothing yet, every list says so instead of an empty table", async () => {
    for (const path of ["/gaps", "/versions", "/switches", "/corrections", "?view=off", "?view=staff"]) {
      const answer = await officer.open(path);
      const html = await answer.text();
      expect([answer.status, html.includes('class="empty"')], path).toEqual([200, true]);
    }
    for (const path of ["?q=zzzz+qqqq", "?page=999", "?view=all&area=X", "/gaps?page=999", "/gaps?page=1.5"])
      expect((await officer.open(path)).status, path).toBe(200);
  });

  it("given a session that ends over a long article, keeps every word and saves it once afterwards", async () => {
    const before = (await world.versions()).length;
    const body = `Mượn máy cày hết [90.000 đồng]{S01}.\n\n${"Một câu dài về máy cày. ".repeat(900)}`;
    const fields = typed({ title: "Mượn máy cày <ở đâu>?", body, questions: about("mượn máy cày") });
    world.counter.clock.advance(hours(13));
    const late = await officer.press("/editor", fields);
    const page = await late.text();
    expect([late.status, page.includes("máy cày hết")]).toEqual([401, false]);
    expect(await world.versions()).toHaveLength(before);
    await signInAgain(officer);
    await signInAgain(approver);
    const resumed = await officer.send("/admin/sign-in/resume", { kept: hidden(page, "kept") });
    expect([resumed.status, resumed.headers.get("location")]).toEqual([
      303,
      expect.stringContaining("/versions/"),
    ]);
    const kept = (await world.versions()).slice(before);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.markdown).toContain("Một câu dài về máy cày. ".repeat(900).trim());
  });

  it("given approval pressed twice at once, or after the back button, publishes once, on record once", async () => {
    const id = await officer.write({ title: "Thuê loa", questions: about("thuê loa kéo") });
    await officer.press(`/versions/${id}/submit`);
    const pressed = await Promise.all([
      approver.press(`/versions/${id}/approve`),
      approver.press(`/versions/${id}/approve`),
    ]);
    expect(pressed.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await approver.press(`/versions/${id}/approve`)).status).toBe(409);
    for (const verb of ["reject", "withdraw", "submit"])
      expect(
        (await approver.press(`/versions/${id}/${verb}`, { reason: "thôi" })).status,
        verb,
      ).toBeGreaterThan(399);
    expect(await world.version(id)).toMatchObject({ status: "approved" });
    const { articleId } = await world.version(id);
    const lines = (await world.counter.database.db.select().from(auditLog)).filter(
      ({ subjectId, action }) => subjectId === articleId && action === "article.approve",
    );
    expect(lines).toHaveLength(1);
  });

  it("given one window that sends back and one that approves, only the first decides", async () => {
    const id = await officer.write({ title: "Thuê rạp", questions: about("thuê rạp cưới") });
    await officer.press(`/versions/${id}/submit`);
    const decided = await Promise.all([
      approver.press(`/versions/${id}/reject`, { reason: "Thiếu giá <mới>" }),
      approver.press(`/versions/${id}/approve`),
    ]);
    expect(decided.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(["rejected", "approved"]).toContain((await world.version(id)).status);
    const page = await officer.html(`/versions/${id}`);
    expect(page).not.toContain("<mới>");
  });

  it.each([
    ["markup", "<img src=x onerror=alert(1)> bán vé", "<img src=x"],
    ["a formula", '=HYPERLINK("http://x") bán vé', '<a href="http://x'],
    ["a link that runs", "[bán vé](javascript:alert(1))", 'href="javascript:'],
  ])("given %s in an article, no page and no preview runs it", async (_what, words, never) => {
    const fields = typed({
      title: `Bán vé ${words.length}`,
      body: `${words} [1.000 đồng]{S01}.`,
      questions: about(`bán vé ${words.length}`),
    });
    const preview = await (await officer.press("/editor", { ...fields, do: "preview" })).text();
    expect(preview).not.toContain(never);
    const id = await officer.write(fields);
    for (const path of [`/versions/${id}`, `/versions/${id}/edit`, "/versions"])
      expect(await officer.html(path), path).not.toContain(never);
  });

  it("given a resident's question with markup, a formula and marks that turn, shows and exports words alone", async () => {
    const { db } = world.counter.database;
    const at = world.counter.clock.now();
    const question = '=1+1|<script>alert("x")</script>\u202E hỏi gì';
    await db.insert(questionGaps).values({
      ...{ locality: "ngoc-lac", key: "xấu", question, reason: "unknown", count: 3, firstAt: at, lastAt: at },
    });
    await db
      .insert(answerCorrections)
      .values({ locality: "ngoc-lac", question, staffId: officer.userId, at });
    expect(await officer.html("/gaps")).not.toContain("<script>alert");
    expect(await officer.html("/corrections")).not.toContain("<script>alert");
    const table = await (await approver.press("/corrections/export")).text();
    expect(table).toContain("=1+1");
    expect(table).not.toMatch(/(^|,|;|\t)"?=1\+1/m);
  });

  it("given another place's gap or switch, closes and turns on nothing", async () => {
    const { db } = world.counter.database;
    const at = world.counter.clock.now();
    const gap = { locality: "nam-hoa", key: "xa", question: "của nơi khác", reason: "unknown" as const };
    const [row] = await db
      .insert(questionGaps)
      .values({ ...gap, count: 9, firstAt: at, lastAt: at })
      .returning();
    const far = await world.as({ role: "admin", locality: "nam-hoa" });
    await far.press("/switches/off", { articleId: "*", reason: "nghỉ lễ" });
    const before = await db.select().from(questionGaps);
    const closed = await officer.press("/gaps/close", {
      gap: String(row?.id),
      reason: "không thuộc việc của xã",
    });
    expect(closed.status).toBeGreaterThan(399);
    const worded = await officer.press("/gaps/word", { gap: String(row?.id), articleId: "vneid-la-gi" });
    expect(worded.status).toBe(404);
    expect(await officer.html(`/gaps/word?gap=${row?.id}`)).not.toContain("của nơi khác");
    for (const id of ["1", "2", "999999", "1e0"])
      expect((await approver.press(`/switches/${id}/on`)).status, id).toBe(404);
    expect(await db.select().from(questionGaps)).toEqual(before);
    expect(await far.words("/switches")).toContain("nghỉ lễ");
  });

  it.each([
    ["no reason", { articleId: "", reason: "  " }],
    ["a reason of five hundred letters", { articleId: "vneid-la-gi", reason: "Đ".repeat(500) }],
    ["an article nobody wrote", { articleId: "khong-co-bai", reason: "chờ <hướng dẫn>" }],
  ])("given %s, switches nothing off and gives back what was typed", async (_what, fields) => {
    const refused = await approver.press("/switches/off", fields);
    expect(refused.status).toBeGreaterThan(399);
    const html = await refused.text();
    expect(html).toContain(fields.reason.trim().replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
    expect(await approver.words("/switches")).not.toContain("Cả trợ lý");
  });

  it("given nobody's browser or a form of another site, writes nothing", async () => {
    const before = await world.versions();
    const answer = await browser(world.counter).send("/admin/ngoc-lac/knowledge/editor", typed());
    expect(answer.status).toBe(401);
    const foreign = await officer.send("/admin/ngoc-lac/knowledge/editor", typed(), {
      origin: "https://evil.example",
    });
    expect(foreign.status).toBe(403);
    expect(await world.versions()).toEqual(before);
  });
});
