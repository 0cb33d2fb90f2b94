import { eq } from "drizzle-orm";
import { gapOf, recordGap } from "../assistant/record-gap.ts";
import type { Db } from "../database/database.ts";
import { conversations, turns } from "../database/schema/index.ts";
import { enqueueMessages } from "../outbox/enqueue-messages.ts";
import { recordSeenMessage } from "../outbox/record-echo.ts";
import { recordElsewhere } from "../outbox/record-elsewhere.ts";
import { recordReceipt } from "../outbox/record-receipt.ts";
import { releaseWaiting } from "../outbox/release-waiting.ts";
import { mayTell } from "../signal-reports/intake/may-tell.ts";
import { loadReportFacts } from "../signal-reports/load-report-facts.ts";
import { performAct } from "../signal-reports/perform-act.ts";
import type { ZaloEvent } from "../zalo/index.ts";
import { applyAdvice } from "./apply-advice.ts";
import { heardEvent, toCitizenEvent } from "./citizen-event.ts";
import { decideTurn } from "./decide-turn.ts";
import { deskColumns } from "./desk-columns.ts";
import type { EventAdvice } from "./fetch-advice.ts";
import { keepPictures } from "./keep-pictures.ts";
import { personSpoke } from "./person-spoke.ts";
import { reportTools } from "./report-tools.ts";
import { openState, sealState } from "./stored-state.ts";
import type { Conversation, InboxEvent, TurnTools } from "./turn-tools.ts";
import type { CitizenEvent, Mode, TurnOutcome } from "./types.ts";
import { withWhatWasHeard } from "./what-was-heard.ts";

/** Applies one event inside the turn's transaction: state change, replies and jobs together. */
export async function applyEvent(
  tools: TurnTools,
  tx: Db,
  conversation: Conversation,
  row: InboxEvent,
  event: ZaloEvent,
  advised: EventAdvice | null,
): Promise<void> {
  if (event.kind === "receipt_received" || event.kind === "receipt_seen") {
    return await recordReceipt(tx, conversation.oaId, event.msgIds, event.kind, row.eventAt);
  }
  if (event.kind === "oa_message") return await applyEcho(tools, tx, conversation, row, event);
  const citizenEvent = toCitizenEvent(event);
  if (citizenEvent) await applyCitizenEvent(tools, tx, conversation, row, citizenEvent, advised);
}

async function applyCitizenEvent(
  tools: TurnTools,
  tx: Db,
  conversation: Conversation,
  row: InboxEvent,
  sent: CitizenEvent,
  advised: EventAdvice | null,
): Promise<void> {
  const now = tools.now();
  const heard = advised?.heard ? heardEvent(advised.heard) : null;
  const event = heard ?? sent;
  const { place, knowledge } = tools.knowledge.forLocality(conversation.locality, now);
  const mode = modeOf(conversation, now);
  const state = openState(tools.sealer, conversation.state);
  const telling = mayTell(event, state, place, now);
  const reports = await loadReportFacts(tools, tx, conversation, telling, now);
  const context = { event, state, mode, place, knowledge, now, reports, newId: tools.newId };
  const decided = applyAdvice(decideTurn(context), advised?.advice ?? null);
  await keepPictures(tools, tx, conversation, decided);
  const outcome = await performAct(reportTools(tools), tx, conversation, context, decided);
  const gap = gapOf(context, outcome);
  // Sent together, answered together: one way to the database instead of three.
  const [turnId] = await Promise.all([
    recordTurn(tx, conversation, row.id, outcome, now),
    updateConversation(
      tools,
      tx,
      conversation,
      event,
      { ...outcome, mode: outcome.mode ?? mode },
      row.eventAt,
    ),
    isInteraction(event) ? releaseWaiting(tx, tools.jobs, conversation.id, now) : null,
    gap ? recordGap(tx, conversation.locality, gap, now) : null,
  ]);
  await enqueueMessages(
    tx,
    tools,
    { conversationId: conversation.id, oaId: conversation.oaId, userId: conversation.userId },
    heard ? withWhatWasHeard(outcome.replies, heard.text) : outcome.replies,
    { kind: "reply", turnId, now },
  );
  tools.metrics.count("turns_total", { status: outcome.status });
}

/** The OA's own message came back: ours, or a person's who wrote in Zalo's chat tool (design rule 7). */
async function applyEcho(
  tools: TurnTools,
  tx: Db,
  conversation: Conversation,
  row: InboxEvent,
  event: Extract<ZaloEvent, { kind: "oa_message" }>,
): Promise<void> {
  const { adminId, msgId, text } = event;
  if (!adminId) {
    if (msgId)
      await recordSeenMessage(tx, tools.sealer, conversation.id, {
        messageId: msgId,
        text: text ?? "",
        at: row.eventAt,
      });
    return;
  }
  const { id: conversationId, oaId, userId, locality } = conversation;
  const { place } = tools.knowledge.forLocality(locality, tools.now());
  const isTheirs = await recordElsewhere(
    tx,
    tools.sealer,
    { conversationId, oaId, userId },
    event,
    row.eventAt,
  );
  if (!isTheirs) return;
  await tx
    .update(conversations)
    .set(personSpoke(conversation, row.eventAt, place.workingHours))
    .where(eq(conversations.id, conversationId));
}

async function recordTurn(
  tx: Db,
  { id: conversationId, locality }: Conversation,
  inboxEventId: number,
  outcome: TurnOutcome,
  now: Date,
): Promise<number> {
  const [turn] = await tx
    .insert(turns)
    .values({
      conversationId,
      locality,
      inboxEventId,
      status: outcome.status,
      articleId: outcome.articleId,
      score: outcome.score,
      createdAt: now,
    })
    .returning({ id: turns.id });
  if (!turn) throw new Error("A turn could not be recorded");
  return turn.id;
}

async function updateConversation(
  { sealer }: TurnTools,
  tx: Db,
  conversation: Conversation,
  event: CitizenEvent,
  outcome: TurnOutcome & { mode: Mode },
  at: Date,
): Promise<void> {
  const seen = conversation.lastInteractionAt;
  await tx
    .update(conversations)
    .set({
      state: sealState(sealer, outcome.state),
      ...modeColumns(outcome.mode),
      ...deskColumns(conversation, event, outcome, at),
      ...(event.kind === "follow" ? { isFollower: true } : {}),
      ...(event.kind === "unfollow" ? { isFollower: false } : {}),
      ...(isInteraction(event) && (!seen || at > seen) ? { lastInteractionAt: at, unreachable: null } : {}),
    })
    .where(eq(conversations.id, conversation.id));
}

/** What opens Zalo's messaging window (`facts` 4.10): a message, a follow, “Nhắn tin”; not a receipt or an unfollow. */
function isInteraction(event: CitizenEvent): boolean {
  return event.kind !== "unfollow" && event.kind !== "reaction";
}

function modeOf({ mode, humanSince, humanUntil }: Conversation, now: Date): Mode {
  return mode === "human" && humanSince && humanUntil && humanUntil > now
    ? { name: "human", since: humanSince, until: humanUntil }
    : { name: "bot" };
}

function modeColumns(mode: Mode) {
  return mode.name === "human"
    ? { mode: mode.name, humanSince: mode.since, humanUntil: mode.until }
    : { mode: mode.name, humanSince: null, humanUntil: null };
}
