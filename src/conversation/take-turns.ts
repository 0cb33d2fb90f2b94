import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { conversations, inboxEvents } from "../database/schema/index.ts";
import { inboxBody } from "../inbox/store-events.ts";
import { wakingOf } from "../inbox/waking.ts";
import { maskJsonText } from "../security/mask-personal-data.ts";
import { parseZaloEvent } from "../zalo/index.ts";
import { applyEvent } from "./apply-event.ts";
import { type EventAdvice, fetchAdvice } from "./fetch-advice.ts";
import type { Conversation, InboxEvent, TurnTools } from "./turn-tools.ts";

type Citizen = { oaId: string; userId: string };

/** An event that failed so often is set aside, listed, and no longer holds back the citizen's next ones. */
const mostAttempts = 5;

/** Answers a citizen's pending events, one transaction each, in Zalo's order. */
export async function takeTurns(tools: TurnTools, citizen: Citizen): Promise<void> {
  const locality = await tools.localityOf(citizen.oaId);
  await tools.knowledge.refresh(tools.db, tools.now());
  for (;;) {
    const current: { event: InboxEvent | null } = { event: null };
    const advice = await fetchAdvice(tools, citizen, locality);
    let more = true;
    try {
      await inTransaction(tools.db, async (tx) => {
        const taken = (event: InboxEvent) => {
          current.event = event;
        };
        more = await takeOne(tools, tx, citizen, locality, advice, taken);
      });
    } catch (error) {
      if (!current.event) throw error;
      tools.logger.error("turn_failed", { eventId: current.event.id, error });
      await setAside(tools, current.event, error);
    }
    if (!current.event) return;
    tools.jobs.wake("deliver-messages");
    if (!more) return;
  }
}

/** @returns whether another event stood behind this one; what comes later brings a job of its own. */
async function takeOne(
  tools: TurnTools,
  tx: Db,
  citizen: Citizen,
  locality: string | null,
  advised: EventAdvice | null,
  taken: (event: InboxEvent) => void,
): Promise<boolean> {
  // Everything of one citizen passes this lock, in every process.
  const conversation =
    locality && citizen.userId ? await lockConversation(tx, citizen, locality, tools.now()) : null;
  const [event, following] = await nextEvents(tx, citizen);
  if (!event || event.notBefore > tools.now()) return false;
  // Told before anything can fail, so that a failure finds its event.
  taken(event);
  const raw = tools.sealer.open(event.sealedBody, inboxBody);
  const status = locality || citizen.oaId === "" ? "done" : "unlinked";
  const advice = advised?.eventId === event.id ? advised : null;
  if (conversation) await applyEvent(tools, tx, conversation, event, parseZaloEvent(JSON.parse(raw)), advice);
  tools.metrics.count("events_done_total", { status });
  await tx
    .update(inboxEvents)
    .set({
      status,
      doneAt: tools.now(),
      masked: true,
      sealedBody: tools.sealer.seal(maskJsonText(raw), inboxBody),
    })
    .where(eq(inboxEvents.id, event.id));
  return following !== undefined;
}

async function lockConversation(
  tx: Db,
  { oaId, userId }: Citizen,
  locality: string,
  now: Date,
): Promise<Conversation> {
  const [row] = await tx
    .insert(conversations)
    .values({ oaId, userId, locality, createdAt: now })
    .onConflictDoUpdate({ target: [conversations.oaId, conversations.userId], set: { locality } })
    .returning();
  if (!row) throw new Error("A conversation could not be opened");
  return row;
}

/** The two oldest open events; while the first is held (late, or to be tried again), later ones wait behind it. */
async function nextEvents(tx: Db, { oaId, userId }: Citizen): Promise<InboxEvent[]> {
  return await tx
    .select()
    .from(inboxEvents)
    .where(and(eq(inboxEvents.status, "pending"), eq(inboxEvents.oaId, oaId), eq(inboxEvents.userId, userId)))
    .orderBy(asc(inboxEvents.eventAt), asc(inboxEvents.id))
    .limit(2)
    .for("update");
}

async function setAside(tools: TurnTools, event: InboxEvent, error: unknown): Promise<void> {
  const attempts = event.attempts + 1;
  const dead = attempts >= mostAttempts;
  await inTransaction(tools.db, async (tx) => {
    await tx
      .update(inboxEvents)
      .set({
        attempts: sql`${inboxEvents.attempts} + 1`,
        error: error instanceof Error ? error.name : "unknown",
        ...(dead
          ? { status: "dead" as const }
          : { notBefore: new Date(tools.now().getTime() + 2 ** attempts * 1_000) }),
      })
      .where(eq(inboxEvents.id, event.id));
    // Whoever wrote it has had no answer: a person must see that.
    if (dead)
      await tx
        .update(conversations)
        .set({ flag: "error", flaggedAt: tools.now(), lastMessageAt: event.eventAt })
        .where(and(eq(conversations.oaId, event.oaId), eq(conversations.userId, event.userId)));
    if (!dead) await tools.jobs.add(tx, "take-turns", wakingOf([event]), 2 ** attempts);
  });
  tools.metrics.count("events_done_total", { status: dead ? "dead" : "retry" });
}
