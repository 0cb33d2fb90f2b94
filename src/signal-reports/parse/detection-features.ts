import { blankOut } from "./blank-out.ts";
import type { Part } from "./conversation-parts.ts";
import * as signs from "./data/not-reports.ts";
import { carrierProducts, operatorNames } from "./data/operators.ts";
import { type AreaPlace, areaMentions } from "./find-areas.ts";
import { findTroubles } from "./find-troubles.ts";
import { praises } from "./is-praised.ts";
import type { Evidence } from "./is-report.ts";

const CARRIER = new RegExp(operatorNames.map(([, { source }]) => source).join("|"), "g");
const matterSigns = Object.entries(signs).flatMap(([name, sign]) =>
  [sign].flat().map((pattern, at): [string, RegExp] => [`${name}.${at}`, new RegExp(pattern.source)]),
);

/** A message that only greets says nothing either way. */
const GREETING =
  /^\W*(?:(?:da|xin|kinh|em|toi) )*(?:chao|alo|hello|hi)(?: (?:can bo|ad|admin|phuong|xa|uy ban|anh|chi|bac|cac|co|chu|em|ban|moi nguoi|oi|a))*\W*$/;

/** What the rules found in a conversation; `rule` is their verdict, left out where it cannot be known. */
export type Found = Evidence & { rule?: boolean };

/**
 * The features the detection model weighs: each word, each pair of words, the signs and the findings. Names of
 * carriers and areas and figures stand as “op”, “area” and “#”, a question mark as “q”, so that no place is learnt.
 */
export function detectionFeatures(parts: readonly Part[], place: AreaPlace, found: Found): string[] {
  const plain = parts.map(({ text }) => text.plain).join("\n");
  const troubles = findTroubles(blankOut(plain, carrierProducts)).length;
  const features = new Set([`troubles=${Math.min(troubles, 2)}`]);
  if (found.since) features.add("since");
  if (found.area) features.add("area");
  if (found.measured) features.add("measured");
  if (found.rule !== undefined) features.add(`rule=${found.rule ? 1 : 0}`);
  if (praises(plain)) features.add("praise");
  for (const [name, pattern] of matterSigns) if (pattern.test(plain)) features.add(name);
  let last = "^";
  for (const word of parts.flatMap((part) => (GREETING.test(part.text.plain) ? [] : wordsOf(part, place)))) {
    features.add(`:${word}`).add(`${last}:${word}`);
    last = word;
  }
  return [...features];
}

function wordsOf({ text }: Part, place: AreaPlace): string[] {
  const named = areaMentions(text, place).reduceRight(
    (plain, { at, end }) => `${plain.slice(0, at)} area ${plain.slice(end)}`,
    text.plain,
  );
  const even = named
    .replace(carrierProducts, " prod ")
    .replace(CARRIER, " op ")
    .replace(/\d+(?:[.,]\d+)?/g, " # ")
    .replace(/\?/g, " q ");
  return [...(even.match(/[a-z#]+/g) ?? []), "nl"];
}
