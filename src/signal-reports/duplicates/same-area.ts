import { couldBeBareSyllable } from "../../knowledge/text/index.ts";
import { slips } from "../parse/slips.ts";

type Area = { unit: string; name: string; former: string | null };

/** Pairs of letters that are heard alike and swapped in writing; a syllable spelt the other way is the same name. */
const HEARD_ALIKE: [RegExp, string][] = [
  [/^x/, "s"],
  [/^tr/, "ch"],
  [/^(?:gi|r)(?=[aeouy])/, "d"],
  [/ng$/, "n"],
  [/y$/, "i"],
];

/** Whether two keys of `areaKey` share an area: names may differ by one slip, numbers by nothing. */
export function sameArea(a: string, b: string): boolean {
  return areas(a).some((one) => areas(b).some((other) => isSame(one, other)));
}

function areas(key: string): Area[] {
  return key.split("+").map((part) => {
    const [, unit = "", name = "", former = null] = /^([^:]*):([^@]*)(?:@(.*))?$/.exec(part) ?? [];
    return { unit, name, former };
  });
}

function isSame(a: Area, b: Area): boolean {
  if (a.unit !== b.unit) return false;
  if (a.former !== null && b.former !== null && a.former !== b.former) return false;
  if (a.name === b.name) return true;
  if (/\d/.test(a.name + b.name)) return false;
  return sameName(a.name, b.name);
}

function sameName(a: string, b: string): boolean {
  const [apart, together] = [a.split(" "), b.split(" ")];
  if (a.replaceAll(" ", "") === b.replaceAll(" ", "")) return true;
  if (apart.length !== together.length) return false;
  const differing = apart.flatMap((syllable, place) => {
    const other = together[place] ?? "";
    return heard(syllable) === heard(other) ? [] : [[syllable, other] as const];
  });
  const [only] = differing;
  if (only === undefined) return true;
  return differing.length === 1 && isSlip(...only);
}

/** Two real syllables one letter apart are two names (“Minh Lâm”, “Minh Tâm”); a slip leaves one that is none. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 2) return false;
  return slips(a, b) === 1 && !(couldBeBareSyllable(a) && couldBeBareSyllable(b));
}

function heard(syllable: string): string {
  return HEARD_ALIKE.reduce((word, [pattern, instead]) => word.replace(pattern, instead), syllable);
}
