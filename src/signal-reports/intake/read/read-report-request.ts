import { plainText } from "../../parse/plain-text.ts";
import { withoutCode } from "./read-code.ts";

/** Longer ones are a story or another question. */
const longest = 14;
/** Counters and papers of others, at which people report and apply too. */
const elsewhere =
  /\b(?:dich vu cong|dvc|vneid|quoc gia|cong an|to cao|khieu nai|khieu kien|kien nghi|ly hon|ho so(?! phan anh)|thu tuc|giay|bao hiem|dat|(?:the|bao) nao la|khac (?:gi|nhau|khieu nai))\b/;

const mine = "(?:cua )?(?:toi|em|minh|bac|chau|con|tui|nha toi|nha em|nha minh|gia dinh|chung toi)";
const trouble = "(?:(?:ve )?(?:song yeu|mang yeu|song|mang|wifi|internet))";
const thing = `(?:(?:phieu |ho so |ma |cac |nhung |cai )*(?:phan anh|bao (?:song|mang)(?: yeu)?|(?:vu|viec) (?:song|mang)))`;
const which = `(?: (?:${trouble}|da gui|vua gui|vua roi|truoc|lan truoc|(?:hom|bua|tuan|thang) \\S+))*`;
const where =
  "(?:den dau|toi dau|sao|the nao|ra sao|ket qua|xu ly|giai quyet|tien do|tinh trang|tinh hinh|xong chua|lam chua|sua chua|tra loi|co tin|bao gio|khi nao|trang thai)";
const look =
  "(?:xem|tra|tra cuu|kiem tra|hoi|cho (?:toi|em) (?:xem|hoi)|theo doi|coi|check|lai|tinh trang|tien do|trang thai|ket qua|tinh hinh|cua)";
const polite = "(?: (?:roi|nhe|nha|giup|voi|di))*";

const status = new RegExp(
  [
    // The whole message names a report, asked after or one's own: “tình trạng phản ánh”, “phản ánh của tôi”.
    `^(?:${look} )+${thing}${which}(?: ${mine})?${which}${polite}$`,
    `^${thing}${which}(?: ${mine}|(?: ${mine})? (?:da gui|vua gui))${which}${polite}$`,
    `^(?:phieu|bao cao) ${mine} (?:xu ly |giai quyet )*(?:toi dau|den dau|sao|the nao|ra sao)${polite}$`,
    // One's own report, and how it stands, in either order.
    `\\b${thing}${which} ${mine}(?: \\S+){0,5}? ${where}\\b`,
    `\\b${where}(?: (?:xu ly|giai quyet|cua|ve|cai|cac|nhung))* ${thing}${which} ${mine}\\b`,
    `^(?:cho (?:toi|em) hoi )?${thing}${which} (?:da )?(?:xu ly|giai quyet|xong|sua|lam)(?: xong)? chua${polite}$`,
    `^(?:da )?(?:xu ly|giai quyet) (?:xong )?${thing}${which}(?: ${mine})? chua$`,
    // What somebody reported, and what has not come of it.
    `\\b${mine} (?:da |co |moi )*(?:bao|phan anh|gui phan anh)(?: \\S+){0,7} (?:den dau|toi dau|sao roi|the nao roi|xu ly chua|sua chua|chua (?:thay )?ai|co ket qua|xong chua|ra sao)\\b`,
  ].join("|"),
);
const withdrawal = new RegExp(
  `^(?:(?:toi|em|minh|bac|cho toi|cho em|xin|muon|can|da|thoi) )*(?:rut|rut lai|huy|huy bo|bo|dung|thu hoi|xin rut|go)(?: (?:lai|giup|ho|luon|bo|cai|ban|viec|xu ly|cho|toi|em))* (?:(?:don|yeu cau|bao cao|phieu) )?${thing}${which}(?: phan anh| giup| ho)*(?: ${mine})?(?: (?:nay|do|kia|di|nhe|nha|giup|luon|roi|phan anh))*$`,
);
const noMore =
  /^(?:(?:da|thoi|toi|em|minh) )*(?:khong can|khoi|thoi khong)(?: (?:xu ly|sua|giai quyet|lam|nua|cho))+ phan anh\b/;
const signal = /\b(?:song|mang|wifi|internet|4g|5g)\b/;

/** Whether a message asks after reports of its sender's own, without a number. @param prefixes those of numbers. */
export function asksStatus(message: string, prefixes: readonly string[]): boolean {
  const text = shortPlain(message, prefixes);
  return text !== null && status.test(text);
}

/** Whether a report already made is taken back. */
export function asksWithdrawal(message: string, prefixes: readonly string[]): boolean {
  const text = shortPlain(message, prefixes);
  return text !== null && (withdrawal.test(text) || noMore.test(text));
}

/** Whether the words can only mean a report of weak signal: people report other things, at other counters, too. */
export function namesSignal(message: string): boolean {
  return signal.test(plainText(message).plain);
}

function shortPlain(message: string, prefixes: readonly string[]): string | null {
  const text = plainText(withoutCode(message, prefixes))
    .plain.replace(/[^a-z0-9\- ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return text.split(" ").length > longest || elsewhere.test(text) ? null : text;
}
