import { thresholds } from "../../../assistant/data/thresholds.ts";
import { kindOfMessage } from "../../../assistant/kind-of-message.ts";
import { readOnce } from "../../../assistant/retrieve.ts";
import type { TurnContext } from "../../../conversation/types.ts";
import { plainText } from "../../parse/plain-text.ts";

const asks =
  /\?|\b(?:bao nhieu|o dau|nhu the nao|the nao|lam sao|lam the nao|tai sao|vi sao|khi nao|bao gio|la gi|lam gi|may ngay|bao lau|can gi|gi khong|duoc khong|dung khong|phai khong|co can|co phai|co duoc|nhung gi|cai gi|so may|ai (?:lam|di|la|lo|xu ly|giai quyet|sua|phu trach|nhan|gom)|bao (?:cho )?ai|phong nao|cho hoi|hoi (?:chut|ti|xiu|them|cai)|muon hoi|huong dan)\b|\b(?:khong|chua|sao|gi|nao|dau|ha|may)$/;
const asksInDialect = /(?<!\p{L})(?:mô|răng|chi|hầy)(?!\p{L})/iu;
/** “chả gọi được mô” denies and asks nothing. */
const deniesInDialect =
  /(?<!\p{L})(?:không|ko|chẳng|chả|nỏ)(?!\p{L}|\s+biết)[^.?!,;]*(?<!\p{L})mô(?=\s*(?:[.!,;]|$))/giu;
const asksWhom =
  /\b(?:goi|keu|bao|noi|kien nghi|phan anh|gap|hoi|nho)(?: (?:cho|voi|den|gap))? (?:ai|so (?:nao|may|gi|mo))\b/;
const startsAsking = /^(?:sao|vi sao|tai sao|the|lam|co|bao|khi nao|muon hoi|cho hoi|hoi)\b/;

/** Whether the words are put as a question. */
export function isPutAsQuestion(message: string): boolean {
  const { plain } = plainText(message);
  const text = plain
    .replace(/[^a-z0-9? ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const undenied = message.normalize("NFC").replace(deniesInDialect, "");
  if (asksInDialect.test(undenied) || asksWhom.test(text)) return true;
  return asks.test(text) && (text.split(" ").length > 2 || startsAsking.test(text));
}

/** Whether a message is meant for the assistant: a question by its words, or near to something it knows. */
export function asksSomething({ knowledge }: TurnContext, message: string): boolean {
  if (isPutAsQuestion(message)) return true;
  if (message.trim().split(/\s+/).length < 3) return false;
  if (kindOfMessage(message) !== null) return true;
  const { hits, confidence } = readOnce(knowledge, message);
  return hits.length > 0 && confidence >= Math.max(0.5, thresholds.answer);
}
