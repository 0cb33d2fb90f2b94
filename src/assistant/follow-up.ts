import type { TurnContext } from "../conversation/types.ts";
import type { Aspect } from "../knowledge/articles/schema.ts";
import type { Found, LocalKnowledge } from "../knowledge/local-knowledge.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import { fold } from "../knowledge/text/index.ts";
import { isAboutDanger } from "./alarm.ts";
import { askedAspects } from "./asked-aspects.ts";
import { emptyWords, spanWords, turningWords } from "./data/empty-words.ts";
import { isKin } from "./kin.ts";
import { asksWhomToCall } from "./leaning.ts";
import { offeredAspects } from "./offered-aspects.ts";
import type { Reading } from "./reading.ts";
import { readOnce } from "./retrieve.ts";
import { withoutAlarm } from "./weigh-reading.ts";
import { chooseWithin, namesAnother, speaksOfElse } from "./within-topic.ts";

/** A topic is remembered for so long. */
const topicForMs = 30 * 60_000;
/** A longer message stands on its own. */
const mostWords = 14;
/** So sure a reading needs no earlier topic. */
const clearAlone = 0.6;
/** So sure a reading may lead to another topic. */
const clearEnough = 0.4;

const mostAdded = 8;
const asks =
  /\b(gi|chi|j|dau|mo|sao|rang|nao|the nao|ntn|may|bao nhieu|bn|bao lau|bao gio|khi nao|ai|co .*(khong|ko|k|chua)|(duoc|dc|phai) (khong|ko|k|hong))\b/;
const leaning =
  /^(the|vay|con|rua|ua|a the|da the|vay con|the con|neu|nhung|hay la|roi)\b|\b(thi sao|co sao (khong|ko|k|hong)|co sao|thi rang|thi ntn|thi the nao|do|nay|kia|no)$/;

/** Ways of doing (folded) that say nothing of what is to be done: “có làm qua mạng được không”. */
const manner =
  /^((the|vay|con|a|e|em|co|thi|lam|nop|dang ky|xin|nho|minh|toi|bac|nay|cai|do|luon) )*(qua mang|tren mang|online|onl|truc tuyen|tai nha|o nha|ho|thay|giup|bang dien thoai|tren dien thoai|buu dien|o noi khac|o xa khac)( (con|me|bo|vo|chong|nguoi nha|nguoi khac|ong|ba))?( (co|thi))?( (duoc|dc|ko|khong|k|hong|chu|nua|ha|a|sao|the nao|ntn|no))*$/;

/** What the title of an article about such a way holds. */
const manners: [RegExp, string][] = [
  [/\b(mang|online|onl|truc tuyen|tai nha|o nha)\b/, "trên mạng, tại nhà được không"],
  [/\b(ho|thay|giup)\b/, "hộ người khác được không"],
  [/\b(noi khac|xa khac)\b/, "ở nơi khác được không"],
];

/** How an aspect is asked for, to be put to a new noun: “còn thường trú?” after a question of fees. */
const asking: Partial<Record<Aspect, string>> = {
  fee: "mất bao nhiêu tiền",
  time: "mất bao lâu",
  documents: "cần giấy tờ gì",
  place: "làm ở đâu",
  penalty: "phạt bao nhiêu",
};

/**
 * A message that leans on the last answer, read with it: “thế mất bao nhiêu tiền” (the same article, or the one on
 * its fees), “còn thường trú?” (the same part of another topic), “con em 8 tuổi thì sao” (both together). `null`
 * when it stands on its own.
 * @param calm nobody is in danger: a danger that is near does not count.
 */
export function readFollowUp(context: TurnContext, question: string, calm: boolean): Reading | null {
  const { state, now, knowledge } = context;
  const last = state.topic;
  if (!last || now.getTime() - Date.parse(last.at) > topicForMs) return null;
  const article = knowledge.article(last.articleId);
  const words = wordsOf(question);
  if (!article || words.length === 0 || words.length > mostWords) return null;
  const own = words.filter((word) => !emptyWords.has(word));
  const asked = askedAspects(question);
  const offered = offeredAspects(article);
  if (own.length === 0 && asked.every((aspect) => offered.has(aspect)))
    return { ...stay(article, 1), text: question };
  const near = readOnce(knowledge, question);
  const alone = calm ? withoutAlarm(near) : near;
  const plain = words.join(" ");
  const naming = own.filter((word) => !spanWords.has(word) && !turningWords.has(word) && !/^\d/.test(word));
  const names = naming.length > 0;
  const leans = leaning.test(plain) || own.length <= 2 || naming.length <= 1 || adds(words);
  const carried = (last.aspects ?? []).flatMap((aspect) => asking[aspect as Aspect] ?? []);
  const text = asked.length > 0 ? question : `${question} ${carried.join(" ")}`;
  if (own.length > 0 && !leans) return null;
  const [first] = alone.hits;
  if (first?.kind === "article" && alone.confidence >= clearAlone && isAboutDanger(first.article))
    return null;
  // “Vậy cấp cứu gọi mấy”: help is asked for in words that the last answer does not know.
  if (asksWhomToCall(question) && speaksOfElse(question, article)) return null;
  const elsewhere =
    names &&
    ((first?.kind === "topic" && !continues(plain, alone.confidence)) ||
      namesAnother(question, alone.hits, article, knowledge.existing(article.related)));
  if (!elsewhere) {
    const byWay = manner.test(plain) ? ofThatWay(knowledge, article, plain) : undefined;
    const chosen = byWay ?? chooseWithin(knowledge, article, question);
    return { ...stay(chosen, Math.max(clearAlone, alone.confidence)), text };
  }
  if (alone.confidence >= clearAlone || first?.kind === "topic") return null;
  const moved = readOnce(knowledge, `${own.join(" ")} ${carried.join(" ")}`);
  const best = asked.length === 0 && moved.confidence > alone.confidence ? moved : alone;
  return best.confidence >= clearEnough ? { ...best, text } : null;
}

/** Said without asking anything: “bố mẹ nó chưa cưới”. */
function adds(words: string[]): boolean {
  return words.length <= mostAdded && !asks.test(words.join(" "));
}

/** “Còn …?”, “nếu …?”: another matter only when that is surely meant. */
function continues(plain: string, confidence: number): boolean {
  return leaning.test(plain) && confidence < clearEnough;
}

function stay(article: ServedArticle, confidence: number): Omit<Reading, "text"> {
  return { hits: [{ kind: "article", article, insteadOf: null, score: 1 }], confidence };
}

/** The article about doing the same thing that way, when there is one. */
function ofThatWay(knowledge: LocalKnowledge, article: ServedArticle, plain: string) {
  const [sign, words] = manners.find(([one]) => one.test(plain)) ?? [];
  if (!sign) return undefined;
  const { hits } = readOnce(knowledge, `${article.title} ${words}`);
  return [...articlesOf(hits), ...knowledge.existing(article.related)].find(
    (one) => one.id !== article.id && isKin(one, article) && sign.test(fold(one.title)),
  );
}

function articlesOf(hits: Found[]): ServedArticle[] {
  return hits.flatMap((hit) => (hit.kind === "article" ? [hit.article] : [])).slice(0, 4);
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
