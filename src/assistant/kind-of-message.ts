import { fold, hasMarks } from "../knowledge/text/index.ts";
import type { ReplyKind } from "./data/designed-topic.ts";
import type { KindSign } from "./data/kind-sign.ts";
import { kindSigns } from "./data/kind-signs.ts";

const dangers: ReplyKind[] = [
  "self-harm",
  "violence",
  "child-harm",
  "fire",
  "medical-emergency",
  "crime",
  "rescue",
  "scam",
];

/** Life, body or money at stake now. */
export function isDanger(kind: ReplyKind): boolean {
  return dangers.includes(kind);
}

/** Life or body at stake: a fraud is told and answered in another way. */
export function isPeril(kind: ReplyKind): boolean {
  return isDanger(kind) && kind !== "scam";
}

/** In a long story such words stand by the way. */
const longest = 30;

/**
 * The kind of message that some words tell by themselves, whatever the articles hold; `null` for all others.
 * @param restored the message with short forms written out, when known.
 */
export function kindOfMessage(message: string, restored = ""): ReplyKind | null {
  return message.split(/\s+/).length > longest ? null : kindBySigns(kindSigns, message, restored);
}

/** @param message read as typed and as restored; a sign counts in either, an exception in either too. */
export function kindBySigns(signs: KindSign[], message: string, restored = ""): ReplyKind | null {
  const texts = [plain(message), plain(restored)].filter(Boolean);
  const marked = hasMarks(message) ? message.normalize("NFC").toLowerCase() : null;
  const found = signs.find(
    ({ signs: own, unless, written }) =>
      own.some((sign) => texts.some((text) => sign.test(text))) &&
      !texts.some((text) => unless?.test(text)) &&
      (!marked || !written || written.test(marked)),
  );
  return found?.kind ?? null;
}

function plain(text: string): string {
  return fold(text).replace(/\s+/g, " ").trim();
}
