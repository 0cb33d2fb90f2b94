import { dangerSigns } from "../../assistant/data/danger-signs.ts";
import type { ReplyKind } from "../../assistant/data/designed-topic.ts";
import { thresholds } from "../../assistant/data/thresholds.ts";
import { designedReply } from "../../assistant/designed-reply.ts";
import { isPeril, kindBySigns, kindOfMessage } from "../../assistant/kind-of-message.ts";
import { asksOnAfterAnswer, givesAgeAfterAnswer } from "../../assistant/leaning.ts";
import { type MessageOdds, messageOdds } from "../../assistant/message-odds.ts";
import { readOnce } from "../../assistant/retrieve.ts";
import { harmTold, isDenied, perilTold } from "../../assistant/told-by-words.ts";
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
  const odds = messageOdds(event.text);
  // “Con trai nhắn đang cấp cứu, cần mười triệu gấp”: the swindler's danger is not the writer's.
  const swindle = harmTold(odds) === "scam" && odds.scam > odds.danger && !own;
  const meant = swindle ? "scam" : bySigns;
  if (meant && bySigns && !isDenied(meant, odds) && !(meant === "scam" && own))
    return designedReply(context, meant, null);
  const length = event.text.trim().split(/\s+/).length;
  if (length < (context.state.report ? shortestInForm : shortestSearched)) return null;
  if (givesAgeAfterAnswer(context, event.text)) return null;
  const leans = asksOnAfterAnswer(context, event.text);
  const told =
    length > longestSearched
      ? perilInStory(event.text, odds)
      : perilTold(odds, leans ? thresholds.perilBeside : thresholds.peril);
  if (told) return designedReply(context, told, null);
  return length > longestSearched || (leans && odds.danger < thresholds.peril)
    ? null
    : byNearness(context, event.text, odds.danger);
};

/** A danger told in one part of a long story counts when that part leaves no doubt. */
function perilInStory(text: string, whole: MessageOdds): ReplyKind | null {
  const parts = text.split(/[.!?;\n]+/).map((part) => messageOdds(part));
  const worst = parts.reduce((a, b) => (b.danger > a.danger ? b : a), whole);
  return perilTold(whole) ?? perilTold(worst, thresholds.perilBeside);
}

function byNearness(context: TurnContext, text: string, danger: number) {
  const told = kindOfMessage(text);
  if (told && ordinary.includes(told)) return null;
  const { hits, confidence } = readOnce(context.knowledge, text);
  const [first] = hits;
  const [nearest] = hits.flatMap((hit) =>
    hit.kind === "topic" && isPeril(hit.topic.reply) ? [hit.topic.reply] : [],
  );
  const isFirst = first?.kind === "topic" && first.topic.reply === nearest;
  const floor = told === "law-dispute" ? quarrelDanger : thresholds.danger;
  if (!nearest) return null;
  const isMeant = isFirst ? confidence >= floor && danger >= noDanger : !told && danger >= surely;
  return isMeant ? designedReply(context, nearest, confidence) : null;
}
