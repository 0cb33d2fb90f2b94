import { fold, hasMarks, parseNumberWords } from "../../knowledge/text/index.ts";
import { areaWords, doubtfulAreaWords, notNames, sideNames } from "./data/place-words.ts";
import { isPraised } from "./is-praised.ts";
import type { PlainText } from "./plain-text.ts";
import type { Mention, ReadingPlace } from "./types.ts";

const UNITS = areaWords.map(({ said }) => said.source).join("|");
const COUNTS =
  "(?:hai|ba|bon) (?:mot|tu|lam|nham)|(?:hai|ba|bon) muoi(?: (?:mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin))?|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi(?: (?:mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin))?";
/** What a number counts that is no hamlet: days, houses, bars, megabits. */
const NO_HAMLETS =
  "sim|cai|may|tram|kenh|giay|met|phut|buoi|dem|bua|ngay|hom|tuan|thang|nam|gio|tieng|nha|ho|nguoi|vach|mbps|mb|ms|lan|g";
const NUMBERED = new RegExp(
  String.raw`\b(${UNITS}|UNIT)\b\.? ?(?:so )?(\d{1,2}(?!\d|:\d|h|[.]\d| ?(?:ngay|hom|tuan|thang|gio|tieng|mbps|mb|ms|lan)\b)(?: ?[abc]\b)?|(?:${COUNTS})(?= (?:song|mang|cham|lag|rot|kem|chap|dut|do|dang|luon|nay|bi|khong|nha|wifi|oai|wai|internet|cap|viettel|vina\w*|mobi\w*|yeu|mat|vn\w+|toan|goi|cua|duong|ngo|nha|pho|gan|sau|canh|doi dien|cuoi|dau|truoc|phia|o|xa|phuong|tu|may|4g|dao|va|voi|thi|cung|,)|[ ]*(?:[.,;!?\n]|$)))((?:(?: ?(?:,|va|voi|&|\+|-|/|den|hay|lan|cung) ?| (?!\d+ (?:mang|nha mang)))\d{1,2}(?!\d|[.,:h]\d| ?(?:${NO_HAMLETS})\b)(?![gh]))*)`.replace(
    "|UNIT",
    "",
  ),
  "g",
);

/** “Đông Hải 1”: a hamlet cut into numbered halves. */
const HALF = new RegExp(String.raw`^ \d{1,2}(?!\d|[.,:h/]\d|h\b|g\b| ?(?:${NO_HAMLETS})\b)`);

/** What reading an area has to know: the place's own words for its parts. */
export type AreaPlace = Pick<ReadingPlace, "unit">;

/** The areas a text complains of, written out (“Tổ dân phố 3”), and those it leaves out. */
export function findAreas(text: PlainText, place: AreaPlace): { said: string[]; denied: string[] } {
  const mentions = areaMentions(text, place);
  const denied = mentions.filter((mention) => isPraised(text.plain, mention, mentions));
  const said = mentions.filter((mention) => !denied.includes(mention)).map(({ value }) => value);
  return { said, denied: denied.map(({ value }) => value).filter((value) => !said.includes(value)) };
}

/** Every area a text names, in order, whatever is said of it. */
export function areaMentions(text: PlainText, place: AreaPlace): Mention<string>[] {
  const counted = numbered(text, place);
  const others = named(text, place).filter(({ at }) => counted.every((one) => one.at !== at));
  return [...counted, ...others].sort((a, b) => a.at - b.at);
}

function numbered(text: PlainText, place: AreaPlace): Mention<string>[] {
  const mentions: Mention<string>[] = [];
  const add = (word: string, count: string, at: number, end: number) =>
    mentions.push({ value: written(word, count.replace(/ /g, "").toUpperCase()), at, end });
  for (const match of text.plain.matchAll(NUMBERED)) {
    const { 0: whole, 1: said = "", 2: counted = "", 3: more = "", index } = match;
    const typed = text.typed(index, index + said.length);
    if (!meansUnit(said, typed)) continue;
    if (/\b(thu|luc|moi|nhieu) $/.test(text.plain.slice(0, index))) continue;
    const word = unitWord(said, place);
    const lettered =
      /[a-c]$/.test(counted) && !/\s\p{L}$/u.test(text.typed(index, index + whole.length - more.length));
    const first = lettered ? counted : counted.replace(/(?<=\d) ?[abc]$/, "");
    const count = /^\d/.test(first) ? first.replace(/^0+(?=\d)/, "") : String(countOf(first));
    add(word, count, index, index + whole.length - more.length);
    for (const { 0: next, index: offset } of more.matchAll(/\d+/g)) {
      const at = index + whole.length - more.length + offset;
      add(word, next, at, at + next.length);
    }
  }
  const initial = fold(place.unit.word)[0] ?? "";
  const short = new RegExp(
    String.raw`(?<![a-z0-9])${initial}\.? ?(\d{1,2})(?![\d./:h])(?=[ ,.;!?\n]|$)`,
    "g",
  );
  for (const { 0: whole, 1: count = "", index } of text.plain.matchAll(short)) {
    if (initial === "t" && !/\bo $/.test(text.plain.slice(0, index))) continue;
    add(place.unit.word, count, index, index + whole.length);
  }
  return mentions;
}

/** With marks typed, only the word itself is meant: “to 5” may be “tổ 5”, “tơ 5” is not. */
function meansUnit(said: string, typed: string): boolean {
  const word = areaWords.find((entry) => entry.said.source === said)?.word ?? said;
  const bare = typed.toLowerCase().normalize("NFC");
  return !hasMarks(bare) || bare === word || bare.length < word.length || !doubtfulAreaWords.has(said);
}

/** The unit's own word; “tổ” and “khu” are short for “tổ dân phố” and “khu phố” where the place has those. */
function unitWord(said: string, { unit }: AreaPlace): string {
  const words = [unit.word, ...unit.alsoSaid];
  if (said === "to" && words.some((word) => word === "tổ dân phố" || word === "tdp")) return "tổ dân phố";
  if (said === "khu" && words.some((word) => word === "khu phố")) return "khu phố";
  return areaWords.find((entry) => entry.said.source === said)?.word ?? said;
}

function named(text: PlainText, place: AreaPlace): Mention<string>[] {
  const mentions: Mention<string>[] = [];
  const units = new RegExp(String.raw`\b(${UNITS})\b`, "g");
  for (const { 1: said = "", index } of text.plain.matchAll(units)) {
    const end = index + said.length;
    const typed = text.typed(index, end);
    if (!meansUnit(said, typed) || said === "khu" || said === "khu dan cu") continue;
    const before = text.plain.slice(0, index);
    if (/\bhang $/.test(before)) continue;
    if (
      /\b(truong|ca|lang|can bo|nha van hoa|pho truong|moi|cac|nhieu|thanh) $/.test(before) &&
      said !== "thon" &&
      said !== "xom"
    )
      continue;
    const inPlace = [place.unit.word, ...place.unit.alsoSaid].some((word) => fold(word) === said);
    const beforeCapital = inPlace && /^\p{Lu}\p{Ll}/u.test(text.typed(end + 1, end + 2));
    const sure = beforeCapital || hasMarks(typed) || /\b(o|tai|thuoc|trong) $/.test(before);
    if (doubtfulAreaWords.has(said) && (!sure || (said === "pho" && !inPlace))) continue;
    const name = nameAfter(text, end, hasMarks(text.typed(0, text.plain.length)));
    if (name) mentions.push({ value: written(unitWord(said, place), name.words), at: index, end: name.end });
  }
  return mentions;
}

function nameAfter(text: PlainText, start: number, marked: boolean): { words: string; end: number } | null {
  const following = [...text.plain.slice(start).matchAll(/^ ([a-z]+)|(?<=[a-z]) ([a-z]+)/g)];
  const words: { typed: string; end: number; upper: boolean }[] = [];
  let at = start;
  for (const match of following) {
    const word = match[1] ?? match[2] ?? "";
    if (start + match.index !== at || words.length === 4) break;
    const from = at + 1;
    at = from + word.length;
    const typed = text.typed(from, at);
    const upper = /^\p{Lu}\p{Ll}/u.test(typed);
    const name = upper && words.every((one) => one.upper);
    if (
      !name &&
      notNames.has(word) &&
      !isNameAfterAll(text, word, typed, at, words.length === 0) &&
      !(words.length === 0 && sideNames.has(word) && endsThere(text.plain, at))
    )
      break;
    if (words.length > 0 && words[0]?.upper && !upper) break;
    words.push({ typed, end: at, upper });
  }
  const kept = words[0]?.upper ? words : words.slice(0, words.length > 3 ? 2 : words.length);
  const last = kept.at(-1);
  if (!last || (!marked && kept.length === 0)) return null;
  const half = HALF.exec(text.plain.slice(last.end))?.[0] ?? "";
  const name = kept.map(({ typed }) => capital(typed.toLowerCase())).join(" ");
  return { words: name + half, end: last.end + half.length };
}

/** “xóm chợ” and “thon minh hoa”: words that are also “cho” and “mình”. */
function isNameAfterAll(text: PlainText, word: string, typed: string, at: number, first: boolean): boolean {
  if (typed.toLowerCase() === "chợ") return true;
  const next = /^ ([a-z]+)/.exec(text.plain.slice(at))?.[1];
  if (word === "minh" && typed === "minh" && !first && hasMarks(text.typed(0, text.plain.length)))
    return true;
  if (word === "minh" && typed.toLowerCase() === "minh" && !first && endsThere(text.plain, at)) return true;
  return word === "minh" && typed.toLowerCase() === "minh" && next !== undefined && !notNames.has(next);
}

/** “xóm trên mất sóng” names a side; “xóm trong vùng lõm” does not. */
function endsThere(plain: string, at: number): boolean {
  return /^(?:[ ]*(?:[.,;!?\n]|$)| (?:song|mang|mat|yeu|bi|khong|toan|nha|may|tu|wifi|4g|viettel|vina|mobi))/.test(
    plain.slice(at),
  );
}

/** A number in words (folded), else the words themselves; “hai mốt” leaves out the “mươi” of 21. */
export function countOf(words: string): string | number {
  const tens = /^(hai|ba|bon) (mot|tu|lam|nham)$/.exec(words);
  return parseNumberWords(tens ? `${tens[1]} muoi ${tens[2]}` : words) ?? words;
}

function written(word: string, name: string): string {
  return `${capital(word)} ${name}`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
