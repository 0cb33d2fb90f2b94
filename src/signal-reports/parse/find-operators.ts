import { blankOut } from "./blank-out.ts";
import { carrierProducts, type Operator, operatorNames, operatorPrefixes } from "./data/operators.ts";
import { isExcluded, isPraised } from "./is-praised.ts";
import type { Mention } from "./types.ts";

/** Where a carrier is only somebody to call or a shop: it counts when no network is named otherwise. */
const AS_OFFICE = /\b(tong dai|nhan vien|cua hang|tho|ky thuat|so|nguoi|ben) (cua |ben )?$/;

/** Carriers beside those named: then praise of the one named leaves it out. */
const OTHERS = /\b(?:mang|sim|nha mang|hang|cac mang) (?:khac|con lai)\b/;

/**
 * The carriers a text complains of, and those it expressly leaves out.
 * @param amongOthers whether the rest of the conversation names another carrier: then praise leaves one out.
 */
export function findOperators(plain: string, amongOthers = false): { said: Operator[]; denied: Operator[] } {
  const mentions = mentionsOf(plain);
  const alone = new Set(mentions.map(({ value }) => value)).size === 1 && !OTHERS.test(plain) && !amongOthers;
  const denied = mentions.filter((mention) =>
    alone ? isExcluded(plain, mention) : isPraised(plain, mention, mentions),
  );
  const left = mentions.filter((mention) => !denied.includes(mention));
  const direct = left.filter(({ at }) => !AS_OFFICE.test(plain.slice(0, at)));
  const said = (direct.length > 0 ? direct : left).map(({ value }) => value);
  return { said, denied: denied.map(({ value }) => value).filter((value) => !said.includes(value)) };
}

/** How many carriers a text names, whatever it says of them. */
export function countOperators(plain: string): number {
  return new Set(mentionsOf(plain).map(({ value }) => value)).size;
}

function mentionsOf(plain: string): Mention<Operator>[] {
  let text = blankOut(plain, carrierProducts);
  const mentions: Mention<Operator>[] = [];
  for (const [value, pattern] of operatorNames) {
    for (const { 0: name, index } of text.matchAll(pattern))
      mentions.push({ value, at: index, end: index + name.length });
    text = blankOut(text, pattern);
  }
  for (const { 0: said, 1: digits = "", index } of text.matchAll(
    /\b(?:dau(?: so)?|mang|so) (0\d{2,3})\b(?![ .]?\d)/g,
  )) {
    const known = operatorPrefixes.find(([, prefix]) => prefix.test(digits));
    if (known) mentions.push({ value: known[0], at: index, end: index + said.length });
  }
  return mentions.sort((a, b) => a.at - b.at);
}
