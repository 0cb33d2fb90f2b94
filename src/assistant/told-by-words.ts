import type { ReplyKind } from "./data/designed-topic.ts";
import { thresholds } from "./data/thresholds.ts";
import { isDanger, isPeril } from "./kind-of-message.ts";
import type { MessageKind, MessageOdds } from "./message-odds.ts";

type Weighed = Exclude<MessageKind, "answerable" | "danger">;

/** Kinds the model does not weigh are told by their signs alone. */
function isWeighed(kind: ReplyKind, odds: MessageOdds): kind is Weighed {
  return kind in odds;
}

function likeliest(odds: MessageOdds, fits: (kind: ReplyKind) => boolean): Weighed | null {
  const kinds = (Object.keys(odds) as MessageKind[]).filter(
    (kind): kind is Weighed => kind !== "answerable" && kind !== "danger" && fits(kind),
  );
  return kinds.length > 0 ? kinds.reduce((a, b) => (odds[b] > odds[a] ? b : a)) : null;
}

/** The danger to life or body that a message's words tell of, when that is likelier than any question. */
export function perilTold(odds: MessageOdds, floor: number = thresholds.peril): ReplyKind | null {
  const { danger, answerable, medical } = odds;
  if (danger < floor || answerable > danger || medical > danger) return null;
  return likeliest(odds, isPeril);
}

/** A fraud under way, or a secret sent or asked to be kept, when that is likelier than any question. */
export function harmTold(odds: MessageOdds): "scam" | "keep-secret" | null {
  const kind = odds.scam >= odds["keep-secret"] ? "scam" : "keep-secret";
  return odds[kind] >= thresholds.plainly && odds[kind] > odds.answerable ? kind : null;
}

/** In a long story every kind is unlikely by the sum of its words: what stands out from the others counts. */
export function storyTold(odds: MessageOdds): ReplyKind | null {
  const kind = likeliest(odds, () => true);
  return kind && odds[kind] > odds.answerable + 1 ? kind : null;
}

/** Whether all words together deny what a sign among them says. */
export function isDenied(kind: ReplyKind, odds: MessageOdds): boolean {
  if (!isWeighed(kind, odds)) return false;
  return Math.max(odds[kind], isPeril(kind) ? odds.danger : odds[kind]) < thresholds.denied;
}

/** What is neither danger nor question, by its words: the kind that has a reply of its own. */
export function refusalTold(odds: MessageOdds): Weighed | null {
  const kind = likeliest(odds, (one) => !isDanger(one) && one !== "keep-secret");
  return kind && odds[kind] >= thresholds.told && odds[kind] > odds.answerable ? kind : null;
}
