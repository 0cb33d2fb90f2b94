import { parseNumberWords } from "../../../knowledge/text/index.ts";
import type { Voice } from "../../filing.ts";

type Sign<Value> = [Value, RegExp];

const hours: Sign<NonNullable<Voice["hours"]>>[] = [
  [
    "sometimes",
    /\bluc (?:co|duoc) luc (?:khong|mat)|\bkhi (?:co|duoc) khi (?:khong|mat)|\bthinh thoang\b|\bbua (?:co|duoc) bua|\bhom (?:co|duoc) hom|\bgio (?:co|duoc) gio/,
  ],
  [
    "all-day",
    /\b(?:ca|suot) (?:ngay|ngay lan dem|ngay dem|24)\b|\bluc nao cung\b|\bngay nao cung\b|\b24 ?\/ ?24\b|\bmoi luc\b|\blien tuc\b|\bquanh nam\b|\bca sang lan toi\b/,
  ],
  [
    "evening",
    /\bbuoi toi\b|\bban dem\b|\b(?:cu|toan|hay) (?:den |ve )?(?:toi|dem)\b(?! gio)|\btoi nao cung\b|\bdem nao cung\b|\bve (?:dem|toi)\b|\bgio cao diem\b|\bchieu toi\b/,
  ],
  ["daytime", /\bban ngay\b|\bbuoi (?:sang|trua|chieu)\b|\bgio hanh chinh\b/],
];
const shortHours: Sign<NonNullable<Voice["hours"]>>[] = [
  ["sometimes", /^(?:chap chon|khong co dinh|tuy luc|that thuong|bat thuong)$/],
  ["all-day", /^(?:suot|luon luon|luc nao|mai|ca ngay|het ngay|thuong xuyen)$/],
  ["evening", /^(?:toi|dem|khuya|toi dem|(?:tu )?\d{1,2} ?(?:h|gio) toi)$/],
  ["daytime", /^(?:ngay|sang|trua|chieu)$/],
];

const indoors: Sign<NonNullable<Voice["indoors"]>>[] = [
  [
    "both",
    /\b(?:ca )?trong (?:nha )?(?:va|lan|cung nhu|voi|,) ?(?:ca )?ngoai\b|\bca trong ca ngoai\b|\btrong ngoai (?:deu|gi cung|nhu nhau)\b|\bca trong nha (?:va|lan) (?:ra )?ngoai\b/,
  ],
  [
    "indoor",
    /\b(?:phai |chay |di )*ra (?:ngoai|san|duong|dong|ngo|vuon|cong)(?: \S+){0,3} (?:moi|thi) (?:co|duoc|goi|bat|nghe|ok)\b|\b(?:o )?trong (?:nha|phong|buong)\b/,
  ],
  ["outdoor", /\bngoai (?:troi|duong|san|dong|vuon|bai|bien|ruong|ray)\b/],
];
const shortIndoors: Sign<NonNullable<Voice["indoors"]>>[] = [
  [
    "both",
    /^(?:ca hai|ca 2|ca hai noi|ca hai cho|ca 2 cho|dau cung (?:the|vay|bi|yeu)|cho nao cung (?:the|vay|bi|yeu)|ca trong lan ngoai|ca trong ca ngoai|trong ngoai)$/,
  ],
  ["indoor", /^(?:trong|o trong|ben trong)$/],
  ["outdoor", /^(?:ngoai|o ngoai|ben ngoai)$/],
];

/** When the trouble comes. @param asked a word or two may be the answer to just this question. */
export function readHours(plain: string, asked: boolean): Voice["hours"] {
  return firstOf(hours, plain) ?? (asked ? firstOf(shortHours, bare(plain)) : null);
}

export function readIndoors(plain: string, asked: boolean): Voice["indoors"] {
  return (asked ? firstOf(shortIndoors, bare(plain)) : null) ?? firstOf(indoors, plain);
}

const counted =
  /(?<![\d.,/-]|\b(?:thon|xom|to|khu|doi|ban|lang|pho|so|ap) )(\d{1,4}|(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|chuc|tram)(?: (?:mot|hai|ba|bon|nam|lam|sau|bay|tam|chin|muoi|chuc))*) (?:may )?(?:nha|ho|gia dinh|ho dan|hang xom)\b(?! (?:mang|nuoc|tang))/;

/** How many households have the same trouble; `null` when no number is said. */
export function readHouseholds(plain: string): number | null {
  const said = counted.exec(plain)?.[1];
  if (said === undefined) return null;
  const number = /^\d/.test(said) ? Number(said) : said === "chuc" ? 10 : parseNumberWords(said);
  return number !== null && number >= 1 && number <= 5_000 ? number : null;
}

function firstOf<Value>(signs: Sign<Value>[], text: string): Value | null {
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

function bare(plain: string): string {
  return plain
    .replace(/[^a-z0-9/ ]+/g, " ")
    .replace(/\b(?:a|nhe|nha|da|vang|oi|thoi|la|thi|chi|bi|yeu|hay|hon)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
