import type { Service } from "../../filing.ts";

/** A word or two that answer “bị ở việc gì?” and would say nothing elsewhere. Folded. */
const words: [Service, RegExp][] = [
  ["voice", /\b(?:goi|nghe|nghe goi|dien thoai|cuoc goi|thoai|alo|dam thoai)\b/],
  [
    "mobile-data",
    /\b(?:mang(?! (?:nha|day|cap|lan|wifi))|[345] ?g|data|du lieu|net|internet dien thoai|zalo|facebook|len mang|vao mang|luot)\b/,
  ],
  ["fixed-broadband", /\b(?:cap quang|cap|mang (?:nha|day|cap|lan)|internet|may tinh)\b/],
  ["wifi", /\bwi ?fi\b/],
];
const both =
  /^(?:ca hai|ca 2|ca hai cai|ca goi ca mang|goi va mang|tat ca|het|ca|deu bi|cai gi cung bi|ca the)$/;

/** The services a short answer names, none when it is no such answer. @param plain in the reader's plain form. */
export function readServiceWords(plain: string): Service[] {
  const text = plain
    .replace(/[^a-z0-9 ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (both.test(text)) return ["mobile-data", "voice"];
  if (text.split(" ").length > 8) return [];
  const fixed = /\b(?:internet|cap quang|wi ?fi|mang (?:nha|day|cap|lan))\b/.test(text);
  return words.flatMap(([service, sign]) =>
    sign.test(text) && !(fixed && service === "mobile-data") ? [service] : [],
  );
}
