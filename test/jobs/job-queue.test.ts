import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, inTransaction } from "../../src/database/database.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { rowsOf } from "../../src/database/rows.ts";
import { type JobHandlers, type JobQueue, openJobQueue } from "../../src/jobs/job-queue.ts";
import { createPostgresDatabase, databaseKinds, openTestDatabase } from "../support/databases.ts";

const logs: { event: string; fields: unknown }[] = [];
const log = (event: string, fields?: unknown) => void logs.push({ event, fields });
const logger = { debug: log, info: log, warn: log, error: log };
const citizen = { citizens: [{ oaId: "oa", userId: "user" }] };
const another = { citizens: [{ oaId: "oa", userId: "two" }] };

/** Handlers that remember what they were given. */
function remembering(more: Partial<JobHandlers> = {}) {
  const seen: unknown[] = [];
  const note = async (data: unknown) => void seen.push(data);
  const handlers: JobHandlers = {
    "take-turns": note,
    "deliver-messages": note,
    "resolve-unknown-sends": note,
    sweep: note,
    "refresh-tokens": note,
    "ask-quotas": note,
    "chase-reports": note,
    "erase-what-is-over": note,
    "run-bulk-act": note,
    "keep-province-figures": note,
    "send-office-messages": note,
    "store-media": note,
    ...more,
  };
  return { seen, handlers };
}

describe.each(databaseKinds)("jobs on %s", (kind) => {
  let database: Database;
  let queue: JobQueue;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    queue = await openJobQueue({ database, logger });
  });
  afterAll(async () => {
    await queue.stop();
    await database.close();
  });
  beforeEach(async () => {
    logs.splice(0);
    await database.db.execute(sql`delete from jobs.job`);
  });

  it.each([
    ["any minute", "2026-11-21T03:04:00Z", ["sweep", "chase-reports"]],
    [
      "a tenth minute, half a minute late",
      "2026-11-21T03:10:31Z",
      ["sweep", "refresh-tokens", "ask-quotas", "chase-reports"],
    ],
    [
      "02:40 in Vietnam",
      "2026-11-21T19:40:00Z",
      ["sweep", "refresh-tokens", "ask-quotas", "chase-reports", "erase-what-is-over"],
    ],
    [
      "an hour",
      "2026-11-21T17:00:00Z",
      ["sweep", "refresh-tokens", "ask-quotas", "chase-reports", "keep-province-figures"],
    ],
  ])("at %s, runs what the timetable has for it and no more", async (_, at, expected) => {
    const ran: string[] = [];
    const { handlers } = remembering();
    const noting = Object.fromEntries(
      Object.keys(handlers).map((name) => [name, async () => void ran.push(name)]),
    );
    await queue.runTimetable(noting as unknown as JobHandlers, new Date(at));
    expect(ran.toSorted()).toEqual(expected.toSorted());
  });

  it("given a job of the timetable that fails, says so and runs the others", async () => {
    const { seen, handlers } = remembering({ sweep: () => Promise.reject(new Error("away")) });
    await queue.runTimetable(handlers, new Date("2026-11-21T03:04:00Z"));
    expect(seen).toEqual([{}]);
    expect(logs).toEqual([{ event: "job_failed", fields: expect.objectContaining({ job: "sweep" }) }]);
  });

  it("given a transaction that commits, its jobs exist and run once", async () => {
    const { seen, handlers } = remembering();
    await inTransaction(database.db, (tx) => queue.add(tx, "take-turns", [citizen, another]));
    expect(await queue.drain(handlers)).toBe(2);
    expect(seen).toHaveLength(2);
    expect(seen).toEqual(expect.arrayContaining([citizen, another]));
    expect(await queue.drain(handlers)).toBe(0);
  });

  it("given a transaction that fails, none of its jobs exist", async () => {
    const { seen, handlers } = remembering();
    const failing = inTransaction(database.db, async (tx) => {
      await queue.add(tx, "take-turns", [citizen]);
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect(await queue.drain(handlers)).toBe(0);
    expect(seen).toEqual([]);
  });

  it("given a job for later, does not run it now", async () => {
    const { handlers } = remembering();
    await queue.add(database.db, "deliver-messages", [{ conversationId: 1 }], 60);
    expect(await queue.drain(handlers)).toBe(0);
  });

  it("given one failing job among several, completes the others, tries it again later and logs no more than its name", async () => {
    const seen: number[] = [];
    const { handlers } = remembering({
      "deliver-messages": async ({ conversationId }) => {
        if (conversationId === 2) throw new Error("broken on purpose");
        seen.push(conversationId);
      },
    });
    await queue.add(
      database.db,
      "deliver-messages",
      [1, 2, 3].map((conversationId) => ({ conversationId })),
    );
    await queue.drain(handlers);
    expect(seen.sort()).toEqual([1, 3]);
    expect(logs.filter(({ event }) => event === "job_failed")).toHaveLength(1);
    const states = rowsOf(
      await database.db.execute(
        sql`select state::text as state from jobs.job where name = 'deliver-messages' order by 1`,
      ),
    ).map(({ state }) => state);
    expect(states).toEqual(["completed", "completed", "retry"]);
  });

  it("given what jobs carry, stores keys and never a text", async () => {
    await queue.add(database.db, "take-turns", [citizen]);
    const [row] = rowsOf(await database.db.execute(sql`select data from jobs.job where name = 'take-turns'`));
    expect(row?.data).toEqual(citizen);
  });

  it("given workers, runs a job soon after its commit without anybody asking", async () => {
    let told = () => {};
    const ran = new Promise<void>((done) => {
      told = done;
    });
    await queue.work(remembering({ "take-turns": async () => told() }).handlers);
    await inTransaction(database.db, (tx) => queue.add(tx, "take-turns", [citizen]));
    queue.wake("take-turns");
    await ran;
  });
});

describe("jobs of several servers on one PostgreSQL", () => {
  it("given four that start at once on an empty database, all start, and a job runs in one of them", async () => {
    const url = await createPostgresDatabase();
    const databases = Array.from({ length: 4 }, () => openPostgres(url));
    const queues = await Promise.all(databases.map((database) => openJobQueue({ database, logger })));
    const [first] = databases;
    const { seen, handlers } = remembering();
    if (first) await queues[0]?.add(first.db, "take-turns", [citizen]);
    const ran = await Promise.all(queues.map((queue) => queue.drain(handlers)));
    expect(ran.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(seen).toEqual([citizen]);
    await Promise.all(queues.map((queue) => queue.stop()));
    await Promise.all(databases.map((database) => database.close()));
  });
});
