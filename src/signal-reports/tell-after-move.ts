import type { Db } from "../database/database.ts";
import { revokeActionLinks } from "./action-links/revoke-action-links.ts";
import type { Actor, ServiceRequest } from "./actor.ts";
import type { MoveDetails } from "./move-details.ts";
import { newsText } from "./news/news-text.ts";
import { readListeners } from "./news/read-listeners.ts";
import { sendNews } from "./news/send-news.ts";
import { enqueueOfficeMessage } from "./offices/enqueue-office-message.ts";
import type { ReportTools } from "./report-tools.ts";
import type { Verb } from "./states.ts";

export type ToldMove = {
  before: ServiceRequest;
  request: ServiceRequest;
  verb: Verb;
  said: MoveDetails[Verb];
  actor: Actor;
  eventId: number;
  heard: Set<number>;
};

type OfficeRole = "receiver" | "coordinator" | "fixer" | "told";
type Hearing = {
  /** Whether the citizens hear: everybody who speaks in the case, its first reporter only, or nobody. */
  citizens: "all" | "first" | "nobody";
  /** The offices that hear, and as what. */
  offices: [OfficeRole, "assigned" | "told" | "news"][];
};

/** Who hears of which move. What a citizen does is answered in their own turn. */
const hearing: Record<Verb, Hearing> = {
  acknowledge: { citizens: "all", offices: [] },
  start: { citizens: "nobody", offices: [] },
  forward: { citizens: "all", offices: [["receiver", "assigned"]] },
  ask: { citizens: "first", offices: [] },
  answer: { citizens: "nobody", offices: [["receiver", "news"]] },
  continue_unanswered: { citizens: "nobody", offices: [["receiver", "news"]] },
  send_to_carrier: { citizens: "all", offices: [] },
  resolve: { citizens: "all", offices: [["told", "news"]] },
  reject_proof: { citizens: "all", offices: [["receiver", "assigned"]] },
  decline: { citizens: "all", offices: [["told", "news"]] },
  confirm: { citizens: "nobody", offices: [["receiver", "news"]] },
  close_unanswered: { citizens: "nobody", offices: [] },
  reopen: {
    citizens: "all",
    offices: [
      ["receiver", "assigned"],
      ["coordinator", "news"],
      ["told", "news"],
    ],
  },
  withdraw: { citizens: "nobody", offices: [["receiver", "news"]] },
  merge: { citizens: "all", offices: [] },
  unmerge: { citizens: "all", offices: [["receiver", "assigned"]] },
};

/** Puts into the outboxes, in the move's own transaction, what the citizens and the offices hear of it. */
export async function tellAfterMove(tools: ReportTools, tx: Db, told: ToldMove): Promise<void> {
  const { before, request, verb, actor, eventId, heard } = told;
  if (before.receiver !== request.receiver)
    await revokeActionLinks(tx, { requestId: request.id, officeId: before.receiver, now: tools.now() });
  const { citizens, offices } = hearing[verb];
  const step = `event:${eventId}`;
  for (const [role, what] of offices) {
    const acted = actor.kind === "office" && actor.officeId === request[role];
    if (!acted) await enqueueOfficeMessage(tools, tx, request, { role, what, step });
  }
  if (citizens === "nobody") return;
  const listeners = await readListeners(tx, request.id);
  for (const voice of citizens === "first" ? listeners.slice(0, 1) : listeners) {
    if (actor.kind === "citizen" && actor.voiceId === voice.id) continue;
    if (voice.conversation && heard.has(voice.conversation.id)) continue;
    if (voice.conversation) heard.add(voice.conversation.id);
    await sendNews(tools, tx, request, voice, newsText(told, tools.placeOf(request.locality)));
  }
}
