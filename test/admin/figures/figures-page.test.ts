import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  auditLog,
  conversations,
  outboxMessages,
  questionGaps,
  requestVoices,
  serviceRequests,
  turns,
} from "../../../src/database/schema/index.ts";
import { openReportWorld, type ReportWorld } from "../../signal-reports/report-world.ts";
import { browser, signedIn } from "../../staff/staff-world.ts";
import { minutes } from "../../support/clock.ts";
import { type DatabaseKind, databaseKinds } from "../../support/databases.ts";

const home = "/admin/nam-hoa";

describe.each(databaseKinds)("the figures of a place on %s", (kind: DatabaseKind) => {
  let world: ReportWorld;
  let staff: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    world = await openReportWorld(kind);
    await fill();
    world.clock.set("2026-11-20T16:00:00+07:00");
    staff = await signedIn(world.counter);
  });
  afterAll(() => world.close());

  let events = 0;
  const turn = (conversationId: number, status: string, at: string, articleId: string | null = null) => {
    events += 1;
    return {
      conversationId,
      locality: "nam-hoa",
      inboxEventId: 900_000 + events,
      status,
      articleId,
      createdAt: new Date(at),
    };
  };

  /** Some days of talk in two places, five reports, and what was said to “đã tốt chưa”. */
  async function fill() {
    const one = await world.newCitizen();
    const two = await world.newCitizen();
    const elsewhere = await world.newCitizen("ngoc-lac");
    const day = "2026-11-20T";
    await world.db
      .insert(turns)
      .values([
        turn(one.id, "answered", `${day}08:00:00+07:00`, "vneid-la-gi"),
        turn(one.id, "answered", `${day}08:05:00+07:00`, "vneid-la-gi"),
        turn(one.id, "unknown", "2026-11-18T08:00:00+07:00"),
        turn(one.id, "handover", `${day}08:10:00+07:00`),
        turn(one.id, "handover", `${day}08:20:00+07:00`),
        turn(two.id, "handover", `${day}15:00:00+07:00`),
        turn(two.id, "greeting", `${day}14:00:00+07:00`),
        turn(two.id, "answered", "2026-10-10T08:00:00+07:00", "vneid-la-gi"),
        { ...turn(elsewhere.id, "answered", `${day}08:00:00+07:00`, "vneid-la-gi"), locality: "ngoc-lac" },
      ]);
    const { oaId, userId } = one;
    await world.db.insert(outboxMessages).values({
      ...{ conversationId: one.id, oaId, userId, kind: "elsewhere", sealedMessage: "x", status: "sent" },
      notBefore: new Date(`${day}09:10:00+07:00`),
      createdAt: new Date(`${day}09:10:00+07:00`),
    });
    const fixed = await world.file({ trouble: { area: "Xóm 5" } });
    await world.file({ trouble: { area: "Xóm 6", operators: ["mobifone"] } });
    await world.file({ locality: "ngoc-lac" });
    await world.join(fixed.request.id);
    world.clock.set("2026-11-20T11:00:00+07:00");
    await world.move("acknowledge", fixed.request.id);
    await world.move("resolve", fixed.request.id);
    const [first] = await world.voices(fixed.request.id);
    await world.db
      .update(requestVoices)
      .set({ verdict: "good" })
      .where(eq(requestVoices.id, first?.id ?? 0));
    await world.db.update(requestVoices).set({ verdictAskedAt: world.clock.now() });
    const at = world.clock.now();
    await world.db.insert(questionGaps).values({
      ...{ locality: "nam-hoa", key: "k", question: "=1+1 <b>hộ chiếu</b>", reason: "unknown", count: 7 },
      firstAt: at,
      lastAt: at,
    });
  }

  const page = async (query = "") => (await staff.get(`${home}/figures${query}`)).text();
  const stat = (html: string, label: string) =>
    new RegExp(`stat-label">${label}</span><span class="stat-value">([^<]*)</span>`).exec(html)?.[1];
  const section = (html: string, id: string) =>
    html.split(`<section id="${id}"`)[1]?.split("</section>")[0] ?? "";

  it("counts questions of this place alone, greetings left out, beside the period before", async () => {
    const html = await page();
    expect(stat(html, "Lượt hỏi")).toBe("6");
    expect(html).toContain("kỳ trước 1");
    expect(stat(html, "Trả lời được ngay")).toBe("33 %");
    expect(section(html, "statuses")).toMatch(/Chuyển cán bộ<\/a><\/td><td[^>]*>3<\/td>/);
  });

  it("measures a person's first answer from the first of several calls for one, and counts who still waits", async () => {
    const answering = section(await page(), "answering");
    expect(answering).toContain("<dt>Được cán bộ trả lời</dt><dd>1</dd>");
    expect(answering).toContain("<dt>Chưa ai trả lời</dt><dd>1</dd>");
    expect(answering).toContain("<dt>Một nửa trong vòng</dt><dd>1 giờ</dd>");
  });

  it("counts reports of this place, what was fixed and how long it took in working hours", async () => {
    const html = await page();
    expect(stat(html, "Phản ánh mới")).toBe("2");
    expect(stat(html, "Xử lý xong, mức giữa")).toBe("2 giờ");
    expect(section(html, "times")).toMatch(/Xử lý xong, có bằng chứng<\/td><td[^>]*>1</);
    expect(section(html, "on-time")).toContain("1 trên 1");
  });

  it("counts the silent ones among those who were asked", async () => {
    const html = await page();
    const verdicts = section(html, "verdicts");
    expect(verdicts).toMatch(/Tốt rồi<\/td><td[^>]*>1<\/td><td[^>]*>33 %/);
    expect(verdicts).toMatch(/Không trả lời<\/td><td[^>]*>2<\/td><td[^>]*>67 %/);
    expect(stat(html, "Người báo hài lòng")).toBe("33 %");
  });

  it("names topics by their titles and shows residents' words as words", async () => {
    const html = await page();
    expect(section(html, "topics")).toMatch(/knowledge\/vneid-la-gi">[^<]*VNeID/);
    expect(section(html, "gaps")).toContain("=1+1 &lt;b&gt;hộ chiếu&lt;/b&gt;");
  });

  it("groups reports by carrier and by area", async () => {
    const html = await page();
    expect(section(html, "operators")).toContain("MobiFone");
    expect(section(html, "areas")).toContain("Xóm 6");
    expect(section(html, "areas")).toContain("heat-4");
  });

  it("its numbers open the lists they count, for the same days", async () => {
    const html = (await page()).replaceAll("&amp;", "&");
    const days = "from=2026-10-22&to=2026-11-20";
    expect(html).toContain(`${home}/conversations?tab=all&status=unknown&${days}`);
    expect(html).toContain(`${home}/conversations?tab=all&article=vneid-la-gi&${days}`);
    expect(html).toContain(`${home}/reports?tab=all&operator=mobifone&${days}`);
    for (const [, path = ""] of html.matchAll(/href="(\/admin\/nam-hoa\/(?:conversations|reports)\?[^"]+)"/g))
      expect((await staff.get(path)).status, path).toBe(200);
  });

  it("counts other days when asked", async () => {
    expect(stat(await page("?from=2026-11-18&to=2026-11-18"), "Lượt hỏi")).toBe("1");
    expect(stat(await page("?from=2020-01-01&to=2020-01-31"), "Lượt hỏi")).toBe("0");
    expect(stat(await page("?days=7&by=nonsense&from=<x>"), "Lượt hỏi")).toBe("6");
  });

  it("draws its charts as pictures, with the same numbers as a table beside them", async () => {
    const html = (await page("?days=7")).replaceAll("&amp;", "&");
    const sources = [...html.matchAll(/<img src="([^"]+)" alt="([^"]+)"/g)];
    expect(sources).toHaveLength(2);
    for (const [, src = "", alt] of sources) {
      expect(alt).toContain("bảng ngay bên dưới");
      const picture = await staff.get(src);
      expect(picture.headers.get("content-type")).toContain("image/svg+xml");
      const svg = await picture.text();
      expect(svg).toMatch(/^<svg[^>]*><style>/);
      expect(svg).not.toContain("<script");
    }
    const narrow = [...html.matchAll(/<source media="\(max-width: 600px\)" srcset="([^"]+)"/g)];
    expect(narrow).toHaveLength(2);
    for (const [, src = ""] of narrow) expect(await (await staff.get(src)).text()).toContain('width="340"');
    for (const name of ["Trả lời được", "Chuyển cán bộ", "Phản ánh mới"])
      expect(html).toMatch(new RegExp(`<li><svg[^>]*>.*?</svg>${name}</li>`));
    expect(html).toMatch(/<th scope="row">20\/11<\/th><td class="number">2<\/td>/);
    expect((await staff.get(`${home}/figures/chart/other.svg`)).status).toBe(404);
  });

  it("writes the same figures as CSV, in which residents' words are no formula", async () => {
    const answer = await staff.get(`${home}/figures/table.csv`);
    expect(answer.headers.get("content-disposition")).toBe(
      'attachment; filename="so-lieu-nam-hoa-2026-10-22-2026-11-20.csv"',
    );
    const csv = await answer.text();
    expect(csv).toContain("Câu hỏi,Lượt hỏi,6,1\r\n");
    expect(csv).toContain("Phản ánh,Mới,2,0\r\n");
    expect(csv).toContain("'=1+1 <b>hộ chiếu</b>,7,");
    expect(csv).not.toMatch(/^=/m);
  });

  it("over all places counts every one, with a line for each, and remembers that it was read", async () => {
    const html = await (await staff.get("/admin/tinh/figures")).text();
    expect(stat(html, "Lượt hỏi")).toBe("7");
    expect(stat(html, "Phản ánh mới")).toBe("3");
    const places = section(html, "places");
    expect(places).toMatch(/xã Nam Hòa<\/a><\/td><td[^>]*>6</);
    expect(places).toMatch(/xã Ngọc Lặc<\/a><\/td><td[^>]*>1</);
    expect(html).not.toContain("/admin/tinh/conversations");
    const kept = await world.db.select().from(auditLog).where(eq(auditLog.action, "province.read"));
    expect(kept.map(({ subjectId }) => subjectId)).toEqual(["figures.see"]);
  });

  it("given a place where nothing happened, divides by nothing", async () => {
    const html = await (await staff.get("/admin/phu-son/figures")).text();
    expect(stat(html, "Lượt hỏi")).toBe("0");
    expect(stat(html, "Trả lời được ngay")).toBe("chưa có");
    expect(html).not.toContain("NaN");
  });

  it.each(["/figures", "/figures/table.csv", "/figures/chart/turns.svg"])(
    "given nobody signed in, %s shows nothing",
    async (path) => {
      const answer = await browser(world.counter).get(home + path);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toContain("/admin/sign-in");
    },
  );

  it("given erased people, their turns are counted no more over all places, a minute later at most", async () => {
    await world.db.delete(conversations).where(eq(conversations.locality, "ngoc-lac"));
    world.clock.advance(minutes(2));
    const html = await (await staff.get("/admin/tinh/figures")).text();
    expect(stat(html, "Lượt hỏi")).toBe("6");
    expect(await world.db.select().from(serviceRequests)).toHaveLength(3);
  });
});
