import { operatorNames } from "./data/operators.ts";
import { subjects, troublePhrases, troubles, troublesBefore } from "./data/trouble-words.ts";
import type { Mention } from "./types.ts";

const NETWORK =
  "song|tin hieu|mang(?! (?:luoi|theo|gi|di|cai|ve|cho|the|ho so|can cuoc|giay)\\b)|vach|3 ?g|4 ?g|lte|data|ket noi|wi ?fi|internet|duong truyen|cap quang|dich vu|du lieu";
const NEGATED = String.raw`(?<!\b(?:khong|chang|cha|dau|chua|het|do|bot|it)(?: (?:con|bi|he|co|thay|bao gio|phai|phai la|hay|he bi|con bi))? )`;
const OPERATORS = operatorNames.map(([, { source }]) => source.replaceAll("\\b", "")).join("|");
const AFTER = new RegExp(
  String.raw`\b(?:${subjects}|${OPERATORS})\b(?:[ ,]+(?!(?:nao(?! cung)|nhung|con(?! (?:khong|chang|cha|chi))|thi tot|bao|lam(?!(?: \w+){1,4} ma\b)|neu)\b)[\w./]+){0,12}?[ ,]+${NEGATED}(?:${troubles})\b`,
  "g",
);
const BEFORE = new RegExp(
  String.raw`${NEGATED}\b(?:${troublesBefore})(?: (?:ca|luon|het|het ca|sach|tit|hut|mot|chut|ti|noi|duoc|xiu|cai|tin hieu|ti teo|di dong|mot ti|mot chut|hai|1|2|dien thoai|viettel|vina|mobi|vnpt)){0,4} (?:${NETWORK})\b`,
  "g",
);
/** “mobi gọi được, viettel thì không”. */
const NOT_THIS_ONE = String.raw`(?:${OPERATORS}) thi (?:khong|chiu|thua|bo tay|chet)(?= *(?:[.,!\n]|$))`;
const PHRASES = new RegExp(String.raw`${NEGATED}\b(?:${troublePhrases.join("|")})\b|\b${NOT_THIS_ONE}`, "g");
/** “nhà chưa có 5G”, “không có wifi”: something not there yet, not something broken. */
const NOT_THERE_YET =
  /(?<!\b(?:bao|hien|len|may|thoai) )\b(?:khong|chua|chang) co (?:song |mang )?(?:5 ?g|wi ?fi|internet|cap quang|dich vu|data)$|\b5 ?g\b.* (?:chua co|khong co)$|^(?:wi ?fi|internet|cap quang|modem) khong (?:co|the)$/;

/** The places of a text where something of the network is said to be out of order, in order. */
export function findTroubles(plain: string): Mention<string>[] {
  const found: Mention<string>[] = [];
  for (const pattern of [AFTER, BEFORE, PHRASES]) {
    for (const { 0: value, index } of plain.matchAll(pattern))
      if (!NOT_THERE_YET.test(value)) found.push({ value, at: index, end: index + value.length });
  }
  return found.sort((a, b) => a.at - b.at);
}
