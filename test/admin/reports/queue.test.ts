import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isOverdue } from "../../../src/admin/reports/is-overdue.ts";
import { readQueueFilter } from "../../../src/admin/reports/queue/queue-filter.ts";
import { readQueue } from "../../../src/admin/reports/queue/read-queue.ts";
import { auditLog, serviceRequests } from "../../../src/database/schema/index.ts";
import { requestStatuses } from "../../../src/signal-reports/states.ts";
import { databaseKinds } from "../../support/databases.ts";
import { type CaseWorld, openCaseWorld } from "./case-world.ts";

describe.each(databaseKinds)("the queue of reports on %s", (kind) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await openCaseWorld(kind);
  });
  afterAll(() => world.close());

  const codes = async (path: string) => [
    ...new Set((await world.html(path)).match(/(?<=reports\/)NH-26-\d+(?=")/g) ?? []),
  ];

  it("given none, says so; given somebody who is not signed in, shows nothing", async () => {
    expect(await world.words("")).toContain("Không còn phản ánh nào đang mở.");
    const answer = await world.go("", {}, {});
    expect(answer.status).not.toBe(200);
  });

  it("given reports of two places, shows this place's alone, newest first, each with state, office and deadline", async () => {
    await world.file();
    await world.file({ locality: "ngoc-son" });
    await world.file({ trouble: { area: "Xóm 7 <b>", urgent: true, operators: ["mobifone"] } });
    expect(await codes("")).toEqual(["NH-26-0002", "NH-26-0001"]);
    const html = await world.html("");
    expect(html).toContain("Xóm 7 &lt;b&gt;");
    expect(html).toContain("Khẩn");
    expect(html).toContain("Phòng Văn hóa – Xã hội xã Nam Hòa");
    expect(html).toContain("09:30 23/11/26");
    expect(html).not.toContain("NGS-26");
    expect(html).not.toContain("Quá hạn</span>");
  });

  it.each([
    ["?q=xom+7", ["NH-26-0002"]],
    ["?q=x7", ["NH-26-0002"]],
    ["?q=nh-26-0001", ["NH-26-0001"]],
    ["?q=%25", []],
    ["?operator=mobifone", ["NH-26-0002"]],
    ["?service=voice&urgent=1", ["NH-26-0002"]],
    ["?office=economy", []],
    ["?assignee=-", ["NH-26-0002", "NH-26-0001"]],
    ["?from=2026-11-21", []],
    ["?from=2026-11-20&to=2026-11-20", ["NH-26-0002", "NH-26-0001"]],
    ["?status=resolved", []],
    ["?tab=done", []],
    ["?tab=nonsense&sort=nonsense&status=x&from=y", ["NH-26-0002", "NH-26-0001"]],
    ["?sort=oldest", ["NH-26-0001", "NH-26-0002"]],
    ["?sort=due", ["NH-26-0002", "NH-26-0001"]],
  ])("given the filter %s, finds %j", async (query, expected) => {
    expect(await codes(query)).toEqual(expected);
  });

  it("given a deadline gone by, the report stands under “Quá hạn” until somebody has taken it", async () => {
    world.clock.set("2026-11-24T09:00:00+07:00");
    await world.signInAgain();
    expect(await codes("?tab=late")).toEqual(["NH-26-0002", "NH-26-0001"]);
    const request = (await world.request(1)).code === "NH-26-0001" ? 1 : 2;
    await world.move("acknowledge", request);
    expect(await codes("?tab=late")).toEqual(["NH-26-0002"]);
    expect(await codes("?tab=doing")).toEqual(["NH-26-0001"]);
  });

  it("given more than a page, in every order each report stands on one page exactly", async () => {
    for (let count = 0; count < 103; count += 1) {
      const { id } = (await world.file()).request;
      if (count % 3 === 0) await world.move("ask", id);
    }
    const all = (await world.db.select().from(serviceRequests).where(eq(serviceRequests.locality, "nam-hoa")))
      .map(({ code }) => code)
      .sort();
    for (const sort of ["newest", "oldest", "due", "updated"]) {
      const seen: string[] = [];
      let path = `?tab=all&sort=${sort}`;
      for (let page = 0; page < 10 && path; page += 1) {
        seen.push(...(await codes(path)));
        const next = /href="[^"]*\/reports(\?[^"]*)" rel="next"/.exec(await world.html(path))?.[1] ?? "";
        path = next.replaceAll("&amp;", "&");
      }
      expect(seen.toSorted()).toEqual(all);
      expect(new Set(seen).size).toBe(all.length);
    }
  });

  it("given a filter kept under a name, offers it by that name to its owner until it is dropped", async () => {
    const kept = await world.post("/filters", { name: " Khẩn của Mobi ", query: "?operator=mobifone&x=1" });
    expect(kept.headers.get("location")).toBe("/admin/nam-hoa/reports?operator=mobifone");
    const html = await world.html("");
    expect(html).toContain('href="/admin/nam-hoa/reports?operator=mobifone"');
    const remove = /filters\/(\d+)\/remove/.exec(html)?.[0] ?? "";
    await world.post(`/${remove}`);
    expect(await world.html("")).not.toContain("Khẩn của Mobi");
    expect((await world.post("/filters", { name: " ", query: "?q=x" })).status).toBe(422);
    for (let count = 0; count < 20; count += 1)
      await world.post("/filters", { name: `Lọc ${count}`, query: "?q=x" });
    const full = await world.post("/filters", { name: "Thêm", query: "?q=x" });
    expect((await world.post("/filters", { name: "Lọc 1", query: "?q=moi" })).status).toBe(303);
    expect((await world.post("/filters", { name: "x".repeat(61), query: "?q=x" })).status).toBe(422);
    expect([full.status, (await full.text()).normalize("NFC")]).toEqual([
      422,
      expect.stringContaining("Đã có đủ 20 bộ lọc."),
    ]);
  });

  it("given one report told by three people and one by a single person, counts each report's own", async () => {
    const { request } = await world.file({ locality: "nam-hoa", trouble: { area: "Xóm Ba Người" } });
    await world.join(request.id);
    await world.join(request.id);
    const alone = (await world.file({ trouble: { area: "Xóm Một Người" } })).request;
    const now = world.clock.now();
    const { place } = world.counter.knowledge.forLocality("nam-hoa", now);
    const asked = { filter: readQueueFilter({ tab: "all" }), place, now };
    const { rows } = await readQueue(world.counter.database.db, asked);
    const counted = new Map(rows.map(({ request: { code }, voices }) => [code, voices]));
    expect([counted.get(request.code), counted.get(alone.code)]).toEqual([3, 1]);
  });
});

describe("the queue as a file", () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await openCaseWorld();
    await world.file({ trouble: { area: '=HYPERLINK("x";"y")' } });
    await world.file({ trouble: { area: "Xóm 5", operators: ["vinaphone"] } });
    await world.file({ locality: "ngoc-son" });
  });
  afterAll(() => world.close());

  it("given a filter, writes exactly what it finds as CSV, without a formula, and keeps who did", async () => {
    const answer = await world.post("/export", { kind: "csv", query: "?operator=viettel" });
    expect(answer.headers.get("content-type")).toContain("text/csv");
    expect(answer.headers.get("content-disposition")).toContain("phan-anh-nam-hoa-2026-11-20.csv");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).normalize("NFC").trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Mã,Tình trạng,/);
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"";""y"")"`);
    const [row] = await world.db.select().from(auditLog).where(eq(auditLog.action, "reports.export"));
    expect(row).toMatchObject({
      locality: "nam-hoa",
      subjectId: "csv",
      details: { filter: "?operator=viettel", count: 1 },
    });
  });

  it("given Excel, writes the same rows", async () => {
    const answer = await world.post("/export", { kind: "xlsx", query: "" });
    expect(answer.status).toBe(200);
    const { readSheet } = await import("read-excel-file/node");
    const rows = await readSheet(Buffer.from(await answer.arrayBuffer()));
    expect(rows).toHaveLength(3);
    expect(rows[1]?.[0]).toBe("NH-26-0002");
    expect(rows[2]?.[3]).toBe(`'=HYPERLINK("x";"y")`);
  });

  it("given paper, shows the list without any form", async () => {
    const main = (await world.html("/print?tab=all")).split("<main")[1] ?? "";
    expect(main).toContain("NH-26-0001");
    expect(main).not.toContain("<form");
    expect(main).toContain(": 2 phản ánh.");
    expect(main).not.toContain("Phần tiếp theo");
  });
});

describe("a queue longer than a sheet", () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await openCaseWorld();
    await world.file();
    await addCopies(1_002);
  });
  afterAll(() => world.close());

  let copies = 0;
  /** The same report under other codes, without anybody's voice. */
  async function addCopies(count: number) {
    await world.db.execute(sql`insert into service_requests (code, locality, channel, receiver, coordinator, fixer,
      told, rule_id, routing_why, filed_at, clock_started_at, acknowledge_by, answer_by, updated_at)
      select 'NH-26-' || (10000 + ${copies}::int + n), locality, channel, receiver, coordinator, fixer, told, rule_id,
        routing_why, filed_at, clock_started_at, acknowledge_by, answer_by, updated_at
      from service_requests, generate_series(1, ${count}::int) n where code = 'NH-26-0001'`);
    copies += count;
  }

  const printed = async (path: string) => {
    const main = ((await world.html(path)).split("<main")[1] ?? "").replaceAll("&amp;", "&");
    return {
      main,
      codes: main.match(/(?<=reports\/)NH-26-\d+(?=")/g) ?? [],
      next: /href="[^"]*\/reports(\/print[^"]*)" rel="next"/.exec(main)?.[1],
    };
  };

  it.each(["newest", "due", "updated"])(
    "printed by %s, each report stands in one part exactly, and each part says which it holds and what is missing",
    async (sort) => {
      const parts: Awaited<ReturnType<typeof printed>>[] = [];
      let path: string | undefined = `/print?tab=all&sort=${sort}`;
      while (path && parts.length < 5) {
        const part = await printed(path);
        parts.push(part);
        path = part.next;
      }
      expect(parts.map(({ codes }) => codes.length)).toEqual([500, 500, 3]);
      expect(new Set(parts.flatMap(({ codes }) => codes)).size).toBe(1_003);
      expect(parts[0]?.main).toContain("phản ánh 1–500 trong 1.003 phản ánh.");
      expect(parts[0]?.main).toContain("còn 503 phản ánh ở các phần sau");
      expect(parts[1]?.main).toContain("phản ánh 501–1.000 trong 1.003 phản ánh.");
      expect(parts[2]?.main).toContain("phản ánh 1.001–1.003 trong 1.003 phản ánh.");
      expect(parts[2]?.main).not.toContain("ở các phần sau");
    },
  );

  it("printed with a part that makes no sense, begins at the first", async () => {
    for (const part of ["7", "-1", "x"])
      expect((await printed(`/print?tab=all&part=${part}`)).main).toContain("phản ánh 1–500 trong 1.003");
  });

  it("given more than a sheet of Excel holds, leaves nothing out: CSV has all, Excel says why not", async () => {
    await addCopies(9_000);
    const csv = await world.post("/export", { kind: "csv", query: "?tab=all" });
    expect((await csv.text()).trim().split("\r\n")).toHaveLength(1 + 10_003);
    const excel = await world.post("/export", { kind: "xlsx", query: "?tab=all" });
    expect(excel.status).toBe(422);
    expect((await excel.text()).normalize("NFC")).toContain("Bộ lọc này có 10.003 phản ánh");
    const kept = await world.db.select().from(auditLog).where(eq(auditLog.action, "reports.export"));
    expect(kept.map(({ subjectId, details }) => [subjectId, details.count])).toEqual([["csv", 10_003]]);
  });
});

it("given each state past both deadlines, is overdue only where the office itself owes something", () => {
  const past = new Date("2026-11-20T09:00:00+07:00");
  const now = new Date("2026-11-21T09:00:00+07:00");
  const overdue = requestStatuses.filter((status) =>
    isOverdue({ status, acknowledgeBy: past, answerBy: past }, now),
  );
  expect(overdue).toEqual(["submitted", "acknowledged", "in_progress"]);
});
