import { fold, parseNumberWords } from "../../knowledge/text/index.ts";
import type { LocalityProfile } from "../../localities/schema.ts";
import { blankOut } from "../parse/blank-out.ts";
import { areaWords } from "../parse/data/place-words.ts";
import { areaMentions } from "../parse/find-areas.ts";
import { type PlainText, plainText } from "../parse/plain-text.ts";
import { landmarkKey, withoutLandmark } from "./landmarks.ts";

/** What an area's key depends on: the place's words for its parts, and the communes it was made of. */
export type KeyPlace = Pick<LocalityProfile, "name" | "unit" | "formerNames">;

const BARE = new RegExp(
  String.raw`^(?:(${areaWords.map(({ said }) => said.source).join("|")}) )?(\d{1,2}(?! ?\d)|[a-z]+(?: [a-z]+)*)`,
);
const LEADING =
  /^(?:\W+|(?:nha|cho|ben) (?:cua )?(?:em|toi|minh|tui|chau|bac|con)\b|(?:khu vuc|dia chi|thuoc|phia|dau|cuoi|giua|trong|ngoai|o|tai|so)\b)+/;
/** Words that name no part of the place. */
const VAGUE =
  /^(?:(?:ca |toan |trong )?(?:xa|phuong|lang|vung)|ven bien|trung tam|(?:ngoai |canh )?dong|nha|cho|day|nay|(?:em|toi) .*|minh|(?:khong|chua) .*)(?: (?:nay|minh|day))?$/;
const ROMAN =
  /(?<=(?:xóm|thôn|tổ|phố|khu|đội|bản|kp|tdp|xom|thon|to|pho) )(?=[IVX])(X?(?:IX|IV|V?I{0,3}))(?!\p{L})/giu;

/**
 * The canonical key of an area as a resident wrote it: `hamlet:5` for “xóm 5”, “x5”, “thôn năm”, “5” where the
 * place's parts may be called so; `hamlet:minh hoa`; `doi:4`; `hamlet:3@my tan` when the former commune is said;
 * `landmark:cho quang vinh` when only a landmark is. A team or
 * lane within a hamlet is left out. Several areas are joined by “+”, in order. `null` when nothing
 * in the words tells one area from another.
 */
export function areaKey(area: string | null, place: KeyPlace): string | null {
  if (area === null) return null;
  const text = plainText(area.replace(ROMAN, (numeral) => String(numberOfRoman(numeral.toUpperCase()))));
  const formers = formerCommunes(place);
  const found = keysOf(text, place, formers);
  if (found.length > 0) return joined(found);
  const landmark = landmarkKey(text.plain);
  if (landmark !== null) return `landmark:${landmark}`;
  return bareKey(withoutLandmark(text.plain).replace(LEADING, ""), place);
}

/** In an area's own field a name needs no unit word, and words like “cho” and “ban” are no filling. */
function bareKey(plain: string, place: KeyPlace): string | null {
  const [, said, name = ""] = BARE.exec(plain) ?? [];
  const unit = said ?? fold(place.unit.word);
  if (name === "" || (said === undefined && VAGUE.test(name)) || name.split(" ").length > 3) return null;
  return `${unitClass(unit, place)}:${/^\d/.test(name) ? Number.parseInt(name, 10) : (parseNumberWords(name) ?? name)}`;
}

function joined(keys: string[]): string | null {
  return keys.length === 0 ? null : [...new Set(keys)].sort().join("+");
}

function keysOf(text: PlainText, place: KeyPlace, formers: string[]): string[] {
  const mentions = areaMentions(text, place);
  const rest = mentions.reduce(
    (left, { at, end }) => left.slice(0, at) + " ".repeat(end - at) + left.slice(end),
    text.plain,
  );
  const saidAside = formers.find((name) => new RegExp(String.raw`\b${name}\b`).test(rest));
  const keys = mentions.map(({ value }) => {
    const { unit, name } = split(value);
    const within = formers.find((former) => name.endsWith(` ${former}`));
    const own = within === undefined ? name : name.slice(0, -within.length - 1);
    const former = within ?? saidAside;
    return `${unitClass(unit, place)}:${own}${former === undefined ? "" : `@${former}`}`;
  });
  const hamlets = keys.filter((key) => key.startsWith("hamlet:"));
  return hamlets.length > 0 ? hamlets : keys;
}

function numberOfRoman(numeral: string): number {
  const worth = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return worth.reduce((sum, value, place) => sum + (value < (worth[place + 1] ?? 0) ? -value : value), 0);
}

/** “Tổ dân phố 03” → unit “tổ dân phố”, name “3”. */
function split(written: string): { unit: string; name: string } {
  const at = /^(?:tổ dân phố|khu phố|khu dân cư|\p{L}+)/iu.exec(written)?.[0].length ?? 0;
  const name = fold(written.slice(at).trim()).replace(/^0+(?=\d)/, "");
  return { unit: written.slice(0, at).toLowerCase(), name };
}

/** A place's own unit and every word also said for it are one class: “thôn 5” is “xóm 5” where there are xóm. */
function unitClass(unit: string, { unit: own }: KeyPlace): string {
  const said = fold(unit);
  return [own.word, ...own.alsoSaid].some((word) => fold(word) === said) ? "hamlet" : said;
}

/** Folded names of the communes a place was merged from, without that of today, which says nothing. */
function formerCommunes({ name, formerNames }: KeyPlace): string[] {
  return formerNames
    .filter((former) => /^(?:xã|phường|thị trấn) /u.test(former))
    .map((former) => blankOut(fold(former), /^(?:xa|phuong|thi tran) /).trim())
    .filter((former) => former !== fold(name));
}
