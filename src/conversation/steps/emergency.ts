import { dangerSigns } from "../../assistant/data/danger-signs.ts";
import type { ReplyKind } from "../../assistant/data/designed-topic.ts";
import { thresholds } from "../../assistant/data/thresholds.ts";
import { designedReply } from "../../assistant/designed-reply.ts";
import { isPeril, kindBySigns, kindOfMessage } from "../../assistant/kind-of-message.ts";
import { messageOdds } from "../../assistant/message-odds.ts";
import { readOnce } from "../../assistant/retrieve.ts";
import { noDanger } from "../../assistant/weigh-reading.ts";
import type { TurnContext, TurnStep } from "../types.ts";

/** A long story is near to everything, a word or two to anything: both are read by their signs alone. */
const longestSearched = 30;
const shortestSearched = 3;
/** So few words while a report is told answer its question (“nhà tôi cũng bị”); plain signs of danger still count. */
const shortestInForm = 7;

/** Told by its own words, such a message is near to danger only by chance; a quarrel is when it is not very near. */
const ordinary: ReplyKind[] = ["dead-number", "weather-prices"];
const quarrelDanger = 0.6;
/** From such log-odds up the words alone tell of a danger that is only among the nearest. */
const surely = 2;

/** Life first, then a fraud under way: by their words, else by being nearest to what people in danger say. */
export const emergencyStep: TurnStep = (context) => {
  const { event } = context;
  if ((event.kind !== "text" && event.kind !== "media") || event.text.trim() === "") return null;
  const bySigns = kindBySigns(dangerSigns, event.text);
  // A swindler's account may be told: only the writer's own secrets come before the warning of a fraud.
  const own = event.secrets.some((kind) => kind !== "bank_account");
  if (bySigns && !(bySigns === "scam" && own)) return designedReply(context, bySigns, null);
  return byNearness(context, event.text);
};

function byNearness(context: TurnContext, text: string) {
  const length = text.trim().split(/\s+/).length;
  const shortest = context.state.report ? shortestInForm : shortestSearched;
  if (length > longestSearched || length < shortest) return null;
  const told = kindOfMessage(text);
  if (told && ordinary.includes(told)) return null;
  const odds = messageOdds(text).danger;
  const { hits, confidence } = readOnce(context.knowledge, text);
  const [first] = hits;
  const [nearest] = hits.flatMap((hit) =>
    hit.kind === "topic" && isPeril(hit.topic.reply) ? [hit.topic.reply] : [],
  );
  const isFirst = first?.kind === "topic" && first.topic.reply === nearest;
  const floor = told === "law-dispute" ? quarrelDanger : thresholds.danger;
  if (!nearest) return null;
  const meant = isFirst ? confidence >= floor && odds >= noDanger : !told && odds >= surely;
  return meant ? designedReply(context, nearest, confidence) : null;
}
