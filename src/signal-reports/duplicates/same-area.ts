import { couldBeBareSyllable, fold, hasMarks } from "../../knowledge/text/index.ts";
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
  if (numbersOf(a.name) !== numbersOf(b.name) || /^\d/.test(a.name)) return false;
  return !differInMarks(a.name, b.name) && sameName(fold(a.name), fold(b.name));
}

/** “5a”, “Đông Hải 1”: the numbered parts. */
function numbersOf(name: string): string {
  return (name.match(/\d\w*/g) ?? []).join(" ");
}

/** “Hạ Sơn” and “Hà Sơn” are two hamlets; a mark not typed, or hỏi for ngã, says nothing. */
function differInMarks(a: string, b: string): boolean {
  if (fold(a) !== fold(b)) return false;
  const together = b.split(" ");
  return a.split(" ").some((syllable, place) => {
    const other = together[place] ?? "";
    return hasMarks(syllable) && hasMarks(other) && oneTone(syllable) !== oneTone(other);
  });
}

/** The letters and the tone apart, so that it does not matter where the tone stands: “hoà”, “hòa”. */
function oneTone(syllable: string): string {
  const letters = syllable.normalize("NFD").replaceAll("\u0303", "\u0309");
  const tone = /[\u0300\u0301\u0309\u0323]/.exec(letters)?.[0] ?? "";
  return letters.replace(tone, "") + tone;
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
