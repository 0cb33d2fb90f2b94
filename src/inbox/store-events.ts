import { sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { inTransaction } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Sealer } from "../security/sealer.ts";
import type { InboundEvent } from "./inbound-event.ts";
import { wakingOf } from "./waking.ts";

export const inboxBody = "inbox_events.body";

export type EventStore = { store(event: InboundEvent): Promise<"stored" | "duplicate"> };

type Waiting = {
  event: InboundEvent;
  settle: (result: "stored" | "duplicate") => void;
  fail: (error: unknown) => void;
};
const largestBatch = 200;
/** More than this only piles up when the database does not answer; Zalo keeps what is turned away. */
const mostWaiting = 2_000;

/** The database is too slow for what arrives; the caller answers 503 at once. */
class StoreFullError extends Error {
  override readonly name = "StoreFullError";
}

/**
 * Stores events and the jobs that answer them. Events that arrive while a write is under way share the next
 * one, so a burst costs few commits; each caller learns the fate of its own event only after the commit.
 */
export function createEventStore(database: Database, jobs: JobQueue, sealer: Sealer): EventStore {
  const waiting: Waiting[] = [];
  let writers = 0;

  async function write() {
    if (writers >= 2) return;
    writers += 1;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, largestBatch);
      try {
        const stored = await insert(batch.map(({ event }) => event));
        jobs.wake("take-turns");
        for (const { event, settle } of batch) settle(stored.delete(event.eventKey) ? "stored" : "duplicate");
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    writers -= 1;
  }

  async function insert(events: InboundEvent[]): Promise<Set<string>> {
    return await inTransaction(database.urgent, async (tx) => {
      const held = wakingOf(events.filter((event) => event.notBefore > event.receivedAt));
      const ready = wakingOf(events.filter((event) => event.notBefore <= event.receivedAt));
      // Sent together, answered together: one way to the database. A duplicate's job finds nothing to do.
      const [stored] = await Promise.all([
        tx.execute(insertStatement(events)),
        ready.length > 0 ? jobs.add(tx, "take-turns", ready) : null,
        held.length > 0 ? jobs.add(tx, "take-turns", held, 1) : null,
      ]);
      return new Set(rowsOf(stored).map((row) => String(row.event_key)));
    });
  }

  /** One parameter for the whole batch. In one order everywhere: two writers must not wait for each other. */
  function insertStatement(events: InboundEvent[]) {
    const rows = events.map(({ body, ...event }) => ({ ...event, sealedBody: sealer.seal(body, inboxBody) }));
    return sql`
      insert into inbox_events
        (event_key, app_id, event_name, oa_id, user_id, event_at, received_at, not_before, sealed_body)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as event(
        "eventKey" text, "appId" text, "eventName" text, "oaId" text, "userId" text,
        "eventAt" timestamptz, "receivedAt" timestamptz, "notBefore" timestamptz, "sealedBody" text)
      order by "eventKey"
      on conflict (event_key) do nothing
      returning event_key`;
  }

  return {
    store: (event) =>
      new Promise((settle, fail) => {
        if (waiting.length >= mostWaiting)
          return fail(new StoreFullError("Too many events wait to be stored"));
        waiting.push({ event, settle, fail });
        void write();
      }),
  };
}
