import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { conversations, turns } from "../../src/database/schema/index.ts";
import { readPeriod, stepStart } from "../../src/figures/period.ts";
import { readTurns } from "../../src/figures/read-turns.ts";
import { vietnamDay } from "../../src/localities/vietnam-time.ts";
import { type DatabaseKind, databaseKinds, openTestDatabase } from "../support/databases.ts";
import { seededRandom } from "../support/randomness.ts";

const now = new Date("2026-11-20T09:00:00+07:00");
const places = ["nam-hoa", "ngoc-lac", "phu-son"];
const statuses = ["answered", "handover", "greeting", "unknown"];
const articles = Array.from({ length: 14 }, (_, index) => `bai-${index}`);
const day = 24 * 3_600_000;

describe.each(databaseKinds)("counting turns on %s", (kind: DatabaseKind) => {
  let database: Database;
  const kept: { locality: string; status: string; articleId: string | null; createdAt: Date }[] = [];

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    const random = seededRandom(11);
    const one = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
    const talks = await database.db
      .insert(conversations)
      .values(
        places.map((locality, index) => ({ oaId: "oa", userId: `u${index}`, locality, createdAt: now })),
      )
      .returning({ id: conversations.id, locality: conversations.locality });
    for (let index = 0; index < 1_500; index += 1) {
      const { locality } = one(talks);
      const status = one(statuses);
      // Every fourth on a midnight of Vietnam, where days, weeks and months change.
      const ago = index % 4 === 0 ? Math.floor(random() * 760) * day + 9 * 3_600_000 : random() * 760 * day;
      const createdAt = new Date(now.getTime() - Math.floor(ago));
      const articleId = status === "answered" || random() < 0.1 ? one(articles) : null;
      kept.push({ locality, status, articleId, createdAt });
    }
    await database.db.insert(turns).values(
      kept.map((turn, index) => ({
        ...turn,
        inboxEventId: index + 1,
        conversationId: talks.find(({ locality }) => locality === turn.locality)?.id ?? 0,
      })),
    );
  });
  afterAll(() => database.close());

  const count = <Turn>(found: readonly Turn[], keyOf: (turn: Turn) => string) =>
    Object.fromEntries([...Map.groupBy(found, keyOf)].map(([key, { length }]) => [key, length]));

  it.each([
    ["nam-hoa", { days: "30" }],
    ["nam-hoa", { days: "90" }],
    ["ngoc-lac", { days: "365" }],
    ["phu-son", { days: "365", by: "week" }],
    ["phu-son", { from: "2026-02-27", to: "2026-03-02", by: "month" }],
    [null, { days: "7" }],
    [null, { days: "365" }],
    [null, { from: "2026-10-01", to: "2026-10-01" }],
  ])("of %s in %o, counts what one finds by hand", async (locality, query: Record<string, string>) => {
    const period = readPeriod(query, now);
    const { byStatus, byStep, topics, byPlace } = await readTurns(database.db, locality, period);
    const here = kept.filter((turn) => locality === null || turn.locality === locality);
    const within = (from: Date, until: Date) =>
      here.filter(({ createdAt }) => createdAt >= from && createdAt < until);
    const current = within(period.from, period.until);
    const flat = (which: "now" | "before") =>
      Object.fromEntries(
        [...byStatus].map(([status, sums]) => [status, sums[which]]).filter(([, sum]) => sum !== 0),
      );
    expect(flat("now")).toEqual(count(current, ({ status }) => status));
    expect(flat("before")).toEqual(
      count(within(period.before.from, period.before.until), ({ status }) => status),
    );
    expect(
      Object.fromEntries(
        [...byStep].flatMap(([step, sums]) => [...sums].map(([status, sum]) => [`${step} ${status}`, sum])),
      ),
    ).toEqual(
      count(current, ({ createdAt, status }) => `${stepStart(vietnamDay(createdAt), period.step)} ${status}`),
    );
    const answered = current.filter(({ status }) => status === "answered");
    const byArticle = Object.entries(count(answered, ({ articleId }) => articleId ?? ""));
    byArticle.sort(([a, first], [b, second]) => second - first || a.localeCompare(b));
    expect(topics).toEqual(byArticle.slice(0, 10).map(([articleId, sum]) => ({ articleId, count: sum })));
    expect(
      Object.fromEntries(
        [...byPlace].flatMap(([slug, sums]) =>
          [...sums].map(([status, { now: sum }]) => [`${slug} ${status}`, sum]),
        ),
      ),
    ).toEqual(locality === null ? count(current, (turn) => `${turn.locality} ${turn.status}`) : {});
  });

  it("given no turns, counts none", async () => {
    await database.db.execute(sql`delete from turns`);
    const counts = await readTurns(database.db, "nam-hoa", readPeriod({}, now));
    expect([counts.byStatus.size, counts.byStep.size, counts.topics, counts.byPlace.size]).toEqual([
      0,
      0,
      [],
      0,
    ]);
  });
});
