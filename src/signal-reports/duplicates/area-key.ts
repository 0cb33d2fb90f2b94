import { fold } from "../../knowledge/text/index.ts";
import type { LocalityProfile } from "../../localities/schema.ts";
import { areaWords } from "../parse/data/place-words.ts";
import { areaMentions, countOf } from "../parse/find-areas.ts";
import { type PlainText, plainText } from "../parse/plain-text.ts";
import { landmarkKey, withoutLandmark } from "./landmarks.ts";

/** What an area's key depends on: the place's words for its parts, and the communes it was made of. */
export type KeyPlace = Pick<LocalityProfile, "name" | "unit" | "formerNames">;

const UNITS = areaWords.map(({ said }) => said.source).join("|");
/** A field that holds an area and nothing else: “thôn Ngọc Minh”, “TDP Đông Hải 1”, “5”. */
const ALONE = new RegExp(
  String.raw`^(?:(${UNITS}) )?((?:so |thu )?\d{1,2}|[a-z]+(?: [a-z]+){0,2}(?: \d{1,2})?)\W*$`,
);
/** A unit's short form and what it stands for, where the place has that. */
const SHORT_FOR = [
  ["to", "to dan pho"],
  ["khu", "khu pho"],
  ["pho", "khu pho"],
] as const;
const JOINING = /\b(?:va|voi|hoac|hay|duong|ngo|cu|doi dien)\b/;
const LEADING =
  /^(?:\W+|(?:nha|cho|ben) (?:cua )?(?:em|toi|minh|tui|chau|bac|con)\b|(?:khu vuc|dia chi|thuoc|phia|dau|cuoi|giua|trong|ngoai|o|tai|so)\b)+/;
/** Words that name no part of the place. */
const VAGUE =
  /^(?:(?:ca |toan |trong )?(?:xa|phuong|lang|vung)|ven bien|trung tam|(?:ngoai |canh )?dong|nha|cho|day|nay|(?:em|toi) .*|minh|(?:khong|chua) .*)(?: (?:nay|minh|day))?$/;
/** “Đông Hải II”, in capitals only. */
const ROMAN_HALF = /(?<=\p{Ll} )(?=[IVX])X?(?:IX|IV|V?I{0,3})(?=\W*$)/u;
const TRAILING = /(?:[ ,]+(?:nhé|nhe|ạ|a|ad|ơi|oi|nha|đó|đấy|nhá|cán bộ|em|bác))+\W*$/iu;
const ROMAN =
  /(?<=(?:xóm|thôn|tổ|phố|khu|đội|bản|kp|tdp|xom|thon|to|pho) )(?=[IVX])(X?(?:IX|IV|V?I{0,3}))(?!\p{L})/giu;

/**
 * The canonical key of an area as a resident wrote it: `hamlet:5` for “xóm 5”, “x5”, “thôn năm”, “5” where the
 * place's parts may be called so; `hamlet:minh hòa`, with the marks as typed; `doi:4`; `hamlet:3@my tan` when the former commune is said;
 * `landmark:cho quang vinh` when only a landmark is. A team or
 * lane within a hamlet is left out. Several areas are joined by “+”, in order. `null` when nothing
 * in the words tells one area from another. Keys are compared by `sameArea`, not letter by letter.
 */
export function areaKey(area: string | null, place: KeyPlace): string | null {
  if (area === null) return null;
  const text = plainText(
    area
      .replace(ROMAN, (numeral) => String(numberOfRoman(numeral.toUpperCase())))
      .replace(ROMAN_HALF, (numeral) => String(numberOfRoman(numeral)))
      .replace(TRAILING, ""),
  );
  const found = keysOf(text, place);
  if (found.length > 0) return [...new Set(found)].sort().join("+");
  const landmark = landmarkKey(text.plain);
  return landmark === null ? keyOfAlone(text, place) : `landmark:${landmark}`;
}

function keysOf(text: PlainText, place: KeyPlace): string[] {
  const alone = ALONE.exec(withoutLandmark(text.plain).replace(LEADING, ""));
  const whole = alone?.[1] === undefined || JOINING.test(alone[2] ?? "") ? null : keyOfAlone(text, place);
  if (whole !== null) return [whole];
  const mentions = areaMentions(text, place);
  const rest = mentions.reduce(
    (left, { at, end }) => left.slice(0, at) + " ".repeat(end - at) + left.slice(end),
    text.plain,
  );
  const keys = mentions.map(({ value }) => {
    const { unit, name } = splitArea(value);
    return keyOf(unit, name, rest, place);
  });
  const hamlets = keys.filter((key) => key.startsWith("hamlet:"));
  return hamlets.length > 0 ? hamlets : keys;
}

/** In an area's own field a name needs no unit word, and words like “cho” and “ban” are no filling. */
function keyOfAlone(text: PlainText, place: KeyPlace): string | null {
  const [plain = "", ...beside] = withoutLandmark(text.plain).split(/(?<=[a-z])(?=[,(;])/);
  const start = LEADING.exec(plain)?.[0].length ?? 0;
  const [whole = "", unit, name = ""] = ALONE.exec(plain.slice(start)) ?? [];
  if (name === "" || (unit === undefined && VAGUE.test(name))) return null;
  if (unit === "doi" && text.typed(start, start + 3).toLowerCase() === "đồi") return null;
  const at = start + whole.indexOf(name, unit?.length ?? 0);
  return keyOf(unit ?? place.unit.word, text.typed(at, at + name.length), beside.join(" "), place);
}

/** “Tổ dân phố 03” → unit “Tổ dân phố”, name “03”. */
function splitArea(written: string): { unit: string; name: string } {
  const at = /^(?:tổ dân phố|khu phố|khu dân cư|\p{L}+)/iu.exec(written)?.[0].length ?? 0;
  return { unit: written.slice(0, at), name: written.slice(at).trim() };
}

/** @param rest what is said beside the area: there the former commune may stand. */
function keyOf(unit: string, typed: string, rest: string, place: KeyPlace): string {
  const { name, former } = withoutFormer(nameOf(typed), rest, place);
  return `${unitClass(unit, place)}:${name}${former === undefined ? "" : `@${former}`}`;
}

/** A name in lower case with its marks, a number in digits; a unit said twice goes (“thôn bản Mường”). */
function nameOf(typed: string): string {
  const name = typed
    .toLowerCase()
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^(?:số|so|thứ|thu) (?=\d|\p{L}+$)/u, "");
  const count = countOf(fold(name));
  if (typeof count === "number") return String(count);
  const plain = fold(name).split(" ");
  const twice = plain.length > 1 && /^(?:xom|thon|ban|lang|to|khu)$/.test(plain[0] ?? "");
  return twice ? name.slice(name.indexOf(" ") + 1) : name;
}

/**
 * Which of the communes a place was merged from is meant, behind the name or beside it. The one that bears today's
 * name is meant only as “Nam Hòa cũ”.
 */
function withoutFormer(name: string, rest: string, place: KeyPlace): { name: string; former?: string } {
  const folded = fold(name);
  const today = fold(place.name);
  for (const commune of place.formerNames.filter((one) => /^(?:xã|phường|thị trấn) /u.test(one))) {
    const former = fold(commune).replace(/^(?:xa|phuong|thi tran) /, "");
    if (folded.endsWith(` ${former}`)) return { name: name.slice(0, -former.length - 1), former };
    if (new RegExp(String.raw`\b${former}\b${former === today ? " cu\\b" : ""}`).test(rest))
      return { name, former };
  }
  return { name };
}

function numberOfRoman(numeral: string): number {
  const worth = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return worth.reduce((sum, value, place) => sum + (value < (worth[place + 1] ?? 0) ? -value : value), 0);
}

/** A place's own unit and every word also said for it are one class: “thôn 5” is “xóm 5” where there are xóm. */
function unitClass(unit: string, { unit: own }: KeyPlace): string {
  const words = new Set(
    [own.word, ...own.alsoSaid].map((word) => (word === "tdp" ? "to dan pho" : fold(word))),
  );
  const said = fold(unit);
  const full = SHORT_FOR.find(([short, long]) => short === said && words.has(long))?.[1];
  return words.has(full ?? said) ? "hamlet" : said;
}
