import { and, asc, eq } from "drizzle-orm";
import { conversations, inboxEvents } from "../database/schema/index.ts";
import { inboxBody } from "../inbox/store-events.ts";
import type { Advice } from "../llm/adviser.ts";
import { noReportFacts } from "../signal-reports/report-facts.ts";
import { parseZaloEvent } from "../zalo/index.ts";
import { heardEvent, toCitizenEvent } from "./citizen-event.ts";
import { openState } from "./stored-state.ts";
import type { TurnTools } from "./turn-tools.ts";
import type { CitizenEvent, Mode } from "./types.ts";

type Citizen = { oaId: string; userId: string };

/** What the optional models say about one event of the inbox: what it says, when it is a voice; what to answer. */
export type EventAdvice = { eventId: number; heard: string | null; advice: Advice | null };

/**
 * Asks the optional models about the citizen's next event, before and outside the transaction that answers it: no lock
 * is held while a model thinks. What is read here may be stale by then; `applyAdvice` notices.
 */
export async function fetchAdvice(
  tools: TurnTools,
  citizen: Citizen,
  locality: string | null,
): Promise<EventAdvice | null> {
  if (!(tools.adviser || tools.transcriber) || !locality || !citizen.userId) return null;
  try {
    return await adviseNext(tools, citizen, locality);
  } catch (error) {
    // The turn itself meets the same fault under its own care, where it is counted and set aside.
    tools.logger.warn("advice_failed", { error });
    return null;
  }
}

async function adviseNext(tools: TurnTools, citizen: Citizen, locality: string): Promise<EventAdvice | null> {
  const { db, sealer, adviser } = tools;
  const ofCitizen = and(
    eq(inboxEvents.status, "pending"),
    eq(inboxEvents.oaId, citizen.oaId),
    eq(inboxEvents.userId, citizen.userId),
  );
  const [row] = await db
    .select()
    .from(inboxEvents)
    .where(ofCitizen)
    .orderBy(asc(inboxEvents.eventAt), asc(inboxEvents.id))
    .limit(1);
  const now = tools.now();
  if (!row || row.masked || row.notBefore > now) return null;
  const sent = toCitizenEvent(parseZaloEvent(JSON.parse(sealer.open(row.sealedBody, inboxBody))));
  const [conversation] = await db
    .select()
    .from(conversations)
    .where(and(eq(conversations.oaId, citizen.oaId), eq(conversations.userId, citizen.userId)));
  if (conversation?.mode === "human") return null;
  const heard = await hear(tools, sent);
  const event = heard === null ? sent : heardEvent(heard);
  const only = heard === null ? null : { eventId: row.id, heard, advice: null };
  // A message with a password or an ID number in it goes to nobody, masked or not.
  if (!adviser || event?.kind !== "text" || event.secrets.length > 0) return only;
  const state = conversation ? openState(sealer, conversation.state) : {};
  const mode: Mode = { name: "bot" };
  const { place, knowledge } = tools.knowledge.forLocality(locality, now);
  const context = { event, state, mode, place, knowledge, now, reports: noReportFacts, newId: tools.newId };
  const nearBy = (vector: Float32Array) => tools.knowledge.forLocality(locality, now, vector).knowledge;
  const advice = await adviser({ context, question: event.text, nearBy });
  return advice ? { eventId: row.id, heard, advice } : only;
}

/** What a voice message says; `null` for everything else, and where nothing here can hear. */
async function hear({ transcriber }: TurnTools, event: CitizenEvent | null): Promise<string | null> {
  if (!transcriber || event?.kind !== "media" || event.media !== "voice") return null;
  const [url] = event.urls;
  return url ? await transcriber(url) : null;
}
