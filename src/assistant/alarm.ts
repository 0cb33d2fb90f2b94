import type { ServedArticle } from "../knowledge/served-article.ts";
import { fold } from "../knowledge/text/index.ts";
import { caller } from "./data/danger-signs.ts";
import { thresholds } from "./data/thresholds.ts";
import type { MessageOdds } from "./message-odds.ts";

/** How an answer goes out when its article is about a danger the writer may be in. */
export type Alarm = { status: "emergency" | "safety_warning"; opening: string | null };

const fraudTopics = ["F01", "F04", "F05", "F06"];
const emergencyArticles = [
  "cap-cuu-goi-115",
  "chay-goi-114",
  "cong-an-goi-113",
  "cuu-nan-goi-112",
  "tre-em-goi-111",
];

const approach = new RegExp(
  `\\b${caller}\\b.{0,40}\\b(goi|nhan|gui|hen|xung|ket ban|lien he|doa|bat|bao(?! nhieu| lau| gio)|doi|moi|ru|keu|ep)\\b`,
);
/** The money or the telephone has just been taken. */
const losing =
  /\b(mat (het|sach|sanh)( ca)? tien|(tien|tai khoan) .{0,12}(bay|mat|tru) (het|sach)|(no|ho|ke gian|bon no) .{0,10}(chiem|dieu khien|lay) .{0,10}(may|dien thoai|tai khoan)|moi biet (la )?bi lua|bi lua .{0,20}(hom nay|sang nay|vua (roi|xong)|ban nay))\b/;
/** “báo bằng gọi điện hay gửi giấy?” is a question about the offices' ways. */
const asksWay = /\bhay (la )?(goi|gui|nhan)\b|\bbang (gi|cach nao)\b/;
const asksNumber = /\b(so (may|nao|gi|bao nhieu|dien thoai|khan)|la so|so nao|may so|khac nhau|khi nao)\b/;

const hangUp =
  "Nếu đang bị gọi, bị nhắn như vậy: cúp máy ngay. Không chuyển tiền, không bấm link, không đọc mã OTP, không cài app, không gửi ảnh giấy tờ.";

/** Before an ordinary answer, where the words sound like a fraud: whoever asks may be about to lose something. */
export function cautionFor({ scam, answerable }: Pick<MessageOdds, "scam" | "answerable">): string | null {
  return scam >= thresholds.maybeScam && scam > answerable - 3 ? hangUp : null;
}

/** Whether an article is about life in danger or a fraud: a question near to it is no more of what was asked before. */
export function isAboutDanger({ id, topic }: Pick<ServedArticle, "id" | "topic">): boolean {
  return emergencyArticles.includes(id) || fraudTopics.includes(topic ?? "");
}

/** `null` when the article is an ordinary one, or is asked about in general. */
export function alarmOf({ id, topic }: ServedArticle, question: string): Alarm | null {
  const text = fold(question);
  if (emergencyArticles.includes(id) && !asksNumber.test(text)) return { status: "emergency", opening: null };
  if (!fraudTopics.includes(topic ?? "") || !(approach.test(text) || losing.test(text)) || asksWay.test(text))
    return null;
  return { status: "safety_warning", opening: hangUp };
}
