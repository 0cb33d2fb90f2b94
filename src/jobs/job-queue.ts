import { CronExpressionParser } from "cron-parser";
import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import { type Database, type Db, inTransaction } from "../database/database.ts";
import type { Logger } from "../health/logger.ts";

/** Every kind of job and what it carries: only keys, never a citizen's text. */
type Jobs = {
  /** Answer the pending events of some citizens. */
  "take-turns": { citizens: { oaId: string; userId: string }[] };
  /** Send what the OA owes a citizen. */
  "deliver-messages": { conversationId: number };
  /** Find out whether an interrupted send arrived. */
  "resolve-unknown-sends": Record<string, never>;
  /** Everything that time makes due: forgotten work, held messages, old bodies. */
  sweep: Record<string, never>;
  "refresh-tokens": Record<string, never>;
  /** Ask Zalo what each Official Account may still send. */
  "ask-quotas": Record<string, never>;
  /** Tell an office over one channel. */
  "send-office-messages": { messageId: number };
  /** Every night: what its time is over for. */
  "erase-what-is-over": Record<string, never>;
  /** Mail the administrators of an Official Account that needs them. */
  "warn-administrators": Record<string, never>;
  /** Mail somebody of the staff the link they asked for. */
  "mail-sign-in-link": { tokenDigest: string };
  /** Fetch, clean and keep a picture a citizen sent. */
  "store-media": { mediaId: string };
  /** Pictures whose wake-up was lost, and what an erasure still has to empty. */
  "sweep-media": Record<string, never>;
  /** What deadlines make due: reminders, escalation, silence, questions after four weeks, calls. */
  "chase-reports": Record<string, never>;
  /** What a member of staff does to several reports, once it can be undone no more. */
  "run-bulk-act": { bulkActId: number };
  /** Black out parts of a picture. */
  "redact-media": { mediaId: string };
  /** Every hour: the figures over all places, which take too long to count for somebody who waits. */
  "keep-province-figures": Record<string, never>;
};

type JobName = keyof Jobs;
type JobHandler<Name extends JobName> = (data: Jobs[Name]) => Promise<void>;
/** What a runtime without the file system and long-lived sockets leaves to a Node process on the same database. */
type NodeOnly =
  | "send-office-messages"
  | "mail-sign-in-link"
  | "store-media"
  | "sweep-media"
  | "redact-media"
  | "warn-administrators";
export type NodeJobs = { [Name in NodeOnly]?: JobHandler<Name> };
export type JobHandlers = { [Name in Exclude<JobName, NodeOnly>]: JobHandler<Name> } & NodeJobs;

export type JobQueue = {
  /** Adds jobs inside the caller's transaction: they exist if and only if it commits. */
  add<Name extends JobName>(tx: Db, name: Name, data: Jobs[Name][], afterSeconds?: number): Promise<void>;
  /** Called after the commit of `add`: this process's workers look at once instead of at the next notice. */
  wake(name: JobName): void;
  /** Starts workers that are woken directly or by LISTEN/NOTIFY; polling is the fallback. */
  work(handlers: JobHandlers): Promise<void>;
  /** Runs what is due now and returns how many jobs ran; for runtimes without long-lived workers. */
  drain(handlers: JobHandlers): Promise<number>;
  /** Runs what the timetable has for this minute, one after the other; for runtimes woken every minute. */
  runTimetable(handlers: JobHandlers, minute: Date): Promise<void>;
  stop(): Promise<void>;
};

type QueueShape = {
  concurrency: number;
  batch: number;
  cron?: string;
  /** No NOTIFY: it makes commits stand in line, and the process that added the job wakes its own workers. */
  wokenDirectly?: boolean;
};
const queues: { [Name in JobName]: QueueShape } = {
  "take-turns": { concurrency: 2, batch: 20, wokenDirectly: true },
  "deliver-messages": { concurrency: 2, batch: 20, wokenDirectly: true },
  "resolve-unknown-sends": { concurrency: 1, batch: 1 },
  sweep: { concurrency: 1, batch: 1, cron: "* * * * *" },
  "refresh-tokens": { concurrency: 1, batch: 1, cron: "*/10 * * * *" },
  "ask-quotas": { concurrency: 1, batch: 1, cron: "*/10 * * * *" },
  "send-office-messages": { concurrency: 1, batch: 10 },
  "mail-sign-in-link": { concurrency: 1, batch: 5 },
  "store-media": { concurrency: 1, batch: 1 },
  "sweep-media": { concurrency: 1, batch: 1, cron: "*/5 * * * *" },
  "chase-reports": { concurrency: 1, batch: 1, cron: "* * * * *" },
  // 02:40 in Vietnam.
  "erase-what-is-over": { concurrency: 1, batch: 1, cron: "40 19 * * *" },
  "warn-administrators": { concurrency: 1, batch: 1, cron: "*/10 * * * *" },
  "run-bulk-act": { concurrency: 1, batch: 1 },
  "redact-media": { concurrency: 1, batch: 1 },
  // On the hour, so that a day in Vietnam begins with figures of its own.
  "keep-province-figures": { concurrency: 1, batch: 1, cron: "0 * * * *" },
};
const names = Object.keys(queues) as JobName[];
const deadLetters = "dead-letters";
const common = { expireInSeconds: 120, retryLimit: 5, retryBackoff: true, deleteAfterSeconds: 3600 };

export type JobQueueOptions = {
  database: Database;
  logger: Logger;
  /** False where another process has prepared the queue's tables (Workers). */
  install?: boolean;
};

/** pg-boss on whichever database is open; the only queue there is. */
export async function openJobQueue({ database, logger, install = true }: JobQueueOptions): Promise<JobQueue> {
  const boss = new PgBoss({
    db: database.jobs,
    ...(database.kind === "pglite" ? { backend: "pglite" as const } : {}),
    schema: "jobs",
    migrate: install,
    createSchema: install,
    supervise: install,
    schedule: install,
    useListenNotify: database.jobs.listen !== undefined,
    monitorVacuum: false,
    reindex: false,
  });
  let stopping = false;
  boss.on("error", (error) => {
    // A worker's last look may meet a database that is closing: nothing is lost, nobody need be told.
    if (!stopping) logger.error("job_queue_error", { error });
  });
  if (install) {
    await oneAtATime(database, async () => {
      await boss.start();
      await createQueues(boss);
      // What a member of staff does adds jobs under a role of its own (src/database/in-place.ts).
      await database.db.execute(sql`grant usage on schema jobs to cua_so_staff`);
      await database.db.execute(sql`grant select, insert on all tables in schema jobs to cua_so_staff`);
    });
  } else {
    await boss.start();
  }
  // pg-boss reads a queue it has not seen yet over its own connection; inside a transaction of the embedded
  // database, which has only one, that would wait for ever.
  for (const name of names) await boss.insert(name, []);

  const run = async <Name extends JobName>(
    handlers: JobHandlers,
    name: Name,
    batch: { id: string; data: unknown }[],
  ) => {
    const handle = handlers[name] as JobHandler<Name>;
    const results = await Promise.allSettled(batch.map((job) => handle(job.data as Jobs[Name])));
    return results.map((result, index) => {
      if (result.status === "rejected") logger.error("job_failed", { job: name, error: result.reason });
      return {
        id: batch[index]?.id ?? "",
        status: result.status === "fulfilled" ? ("completed" as const) : ("failed" as const),
      };
    });
  };

  const workers = new Map<JobName, string[]>();
  return {
    wake(name) {
      for (const id of workers.get(name) ?? []) boss.notifyWorker(id);
    },
    async add(tx, name, data, afterSeconds) {
      const jobs = data.map((item) => ({
        data: item,
        ...(afterSeconds ? { startAfter: afterSeconds } : {}),
      }));
      await boss.insert(name, jobs, { db: fromDrizzle(tx as never, sql as never) });
    },
    async work(handlers) {
      for (const name of handled(handlers)) {
        const { concurrency, batch, cron } = queues[name];
        const options = {
          batchSize: batch,
          pollingIntervalSeconds: 1,
          notifyPollingIntervalSeconds: 1,
          perJobResults: true as const,
        };
        const ids: string[] = [];
        for (let worker = 0; worker < concurrency; worker += 1) {
          ids.push(await boss.work<Jobs[typeof name]>(name, options, (jobs) => run(handlers, name, jobs)));
        }
        workers.set(name, ids);
        if (cron) await boss.schedule(name, cron, {}, { singletonSeconds: 30 });
      }
    },
    async drain(handlers) {
      let ran = 0;
      for (const name of handled(handlers)) {
        for (;;) {
          const jobs = await boss.fetch<Jobs[typeof name]>(name, { batchSize: queues[name].batch });
          if (jobs.length === 0) break;
          ran += jobs.length;
          for (const { id, status } of await run(handlers, name, jobs)) {
            await (status === "completed" ? boss.complete(name, id) : boss.fail(name, id));
          }
        }
      }
      return ran;
    },
    async runTimetable(handlers, minute) {
      for (const name of handled(handlers)) {
        const { cron } = queues[name];
        if (cron && isDue(cron, minute)) await run(handlers, name, [{ id: "", data: {} }]);
      }
    },
    stop: () => {
      stopping = true;
      return boss.stop({ graceful: true, close: false, timeout: 10_000 });
    },
  };
}

function handled(handlers: JobHandlers): JobName[] {
  return names.filter((name) => handlers[name] !== undefined);
}

/** @param cron in UTC, as pg-boss reads it. */
function isDue(cron: string, at: Date): boolean {
  const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
  return CronExpressionParser.parse(cron, { tz: "UTC" }).includesDate(minute);
}

const installLockId = 7_201_947;

/** Servers that start together prepare the queue's tables one after the other; an embedded database has only one. */
async function oneAtATime({ kind, db }: Database, install: () => Promise<void>): Promise<void> {
  if (kind === "pglite") return await install();
  await inTransaction(db, async (lock) => {
    await lock.execute(sql`select pg_advisory_xact_lock(${installLockId})`);
    await install();
  });
}

async function createQueues(boss: PgBoss): Promise<void> {
  await boss.createQueue(deadLetters);
  for (const name of names) {
    const { wokenDirectly = false } = queues[name];
    await boss.createQueue(name, { ...common, deadLetter: deadLetters, notify: !wokenDirectly });
  }
}
