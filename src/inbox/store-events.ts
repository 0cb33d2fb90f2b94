import type { Database } from "../database/database.ts";
import { inTransaction } from "../database/database.ts";
import { inboxEvents } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Sealer } from "../security/sealer.ts";
import type { InboundEvent } from "./inbound-event.ts";

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
export class StoreFullError extends Error {
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
    // In one order everywhere: two writers that hold the same duplicates must not wait for each other.
    const rows = events
      .map(({ body, ...event }) => ({ ...event, sealedBody: sealer.seal(body, inboxBody) }))
      .sort((a, b) => (a.eventKey < b.eventKey ? -1 : 1));
    return await inTransaction(database.urgent, async (tx) => {
      const held = citizensOf(events.filter((event) => event.notBefore > event.receivedAt));
      const ready = citizensOf(events.filter((event) => event.notBefore <= event.receivedAt));
      // Sent together, answered together: one way to the database. A duplicate's job finds nothing to do.
      const [stored] = await Promise.all([
        tx
          .insert(inboxEvents)
          .values(rows)
          .onConflictDoNothing({ target: inboxEvents.eventKey })
          .returning({ eventKey: inboxEvents.eventKey }),
        ready.length > 0 ? jobs.add(tx, "take-turns", ready) : null,
        held.length > 0 ? jobs.add(tx, "take-turns", held, 1) : null,
      ]);
      return new Set(stored.map((row) => row.eventKey));
    });
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

function citizensOf(events: InboundEvent[]): { oaId: string; userId: string }[] {
  const citizens = new Map(events.map(({ oaId, userId }) => [`${oaId} ${userId}`, { oaId, userId }]));
  return [...citizens.values()];
}
