import { plainText } from "../../parse/plain-text.ts";
import { withoutCode } from "./read-code.ts";

const mine = "(?:cua )?(?:toi|em|minh|bac|chau|con|tui|nha toi|nha em|nha minh|gia dinh|chung toi)";
const thing =
  "(?:phan anh|bao cao|phieu|don|yeu cau|kien nghi|vu (?:song|mang)|viec (?:song|mang)|ho so phan anh|ma phan anh)";
const which = "(?: (?:song yeu|song|mang|mang yeu|da gui|vua gui))?";
const where =
  "(?:den dau|toi dau|sao|the nao|ra sao|ket qua|xu ly|giai quyet|tien do|tinh trang|tinh hinh|xong chua|lam chua|sua chua|tra loi|co tin|bao gio|khi nao|trang thai)";

const status = new RegExp(
  [
    `^(?:(?:xem|tra|tra cuu|kiem tra|hoi|cho (?:toi|em) (?:xem|hoi)|theo doi|coi|check|lai) )+(?:(?:tinh trang|tien do|trang thai|ket qua|tinh hinh) )?(?:cua )?(?:cac |nhung )?${thing}${which}(?: ${mine})?$`,
    `^(?:tinh trang|tien do|trang thai|ket qua|tinh hinh)(?: cua)? (?:cac |nhung )?${thing}${which}(?: ${mine})?$`,
    `^(?:cac |nhung )?(?:phan anh|phieu phan anh)(?: (?:song yeu|song|mang|mang yeu))?(?: ${mine}| (?:toi |em |minh )?da gui)+$`,
    String.raw`\b${thing}(?: (?:song|mang|song yeu|mang yeu|da gui|hom \S+|bua \S+|truoc|vua roi|lan truoc))*(?: ${mine})?(?: \S+){0,6}? ${where}\b`,
    String.raw`\b${where}(?: (?:xu ly|giai quyet|cua|ve|cai|cac|nhung))* ${thing}(?: (?:song|mang|song yeu))?(?: ${mine})\b`,
    String.raw`\b(?:toi|em|minh|bac|chau|nha toi) (?:da |co |moi )?(?:bao|phan anh|gui phan anh)(?: \S+){0,8} (?:den dau|toi dau|sao roi|the nao roi|xu ly chua|sua chua|chua (?:thay )?ai|co ket qua|xong chua|ra sao)\b`,
    `^(?:tinh trang|tien do|ket qua|trang thai) (?:phan anh|xu ly|song yeu|bao song)`,
    String.raw`\bda (?:xu ly|giai quyet) (?:phan anh|song|mang)(?: \S+){0,4} chua\b`,
  ].join("|"),
);
const withdrawal = new RegExp(
  `^(?:(?:toi|em|minh|bac|cho toi|cho em|xin|muon|can|da|thoi) )*(?:rut|rut lai|huy|huy bo|bo|dung|thu hoi|xin rut|go)(?: (?:lai|giup|ho|luon|bo|cai|ban|viec|xu ly|cho|toi|em))* ${thing}(?: |$)`,
);
const noMore =
  /^(?:(?:da|thoi|toi|em|minh) )*(?:khong can|khoi|thoi khong)(?: (?:xu ly|sua|giai quyet|lam|nua|cho))+ phan anh\b/;

/** Whether a message asks after reports already made, without a number. */
export function asksStatus(message: string): boolean {
  return status.test(plain(message));
}

/** Whether a report already made is taken back. */
export function asksWithdrawal(message: string): boolean {
  const text = plain(message);
  return withdrawal.test(text) || noMore.test(text);
}

function plain(message: string): string {
  return plainText(withoutCode(message))
    .plain.replace(/[^a-z0-9\- ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
