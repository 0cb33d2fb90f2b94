import type { Aspect } from "../knowledge/articles/schema.ts";
import { fold } from "../knowledge/text/index.ts";

/** Words (folded) by which residents ask for one part of an answer. */
const signs: [Aspect, RegExp][] = [
  [
    "fee",
    /\b(bao nhieu tien|mat tien|ton tien|mat phi|ton phi|le phi|phi|gia|mien phi|bao nhieu 1 thang|het bao nhieu|mat may dong|tien)\b/,
  ],
  [
    "time",
    /\b(bao lau|may ngay|may hom|khi nao|bao gio|thoi han|thoi gian|may gio|trong bao nhieu ngay|han|ngay nao|lau khong|mat bao nhieu ngay)\b/,
  ],
  [
    "documents",
    /\b(can gi|mang gi|giay to gi|ho so gi|can giay|giay to|ho so can|chuan bi gi|mang theo|can nhung gi|can chi|mang chi)\b/,
  ],
  [
    "place",
    /\b(o dau|di dau|cho nao|noi nao|len dau|hoi ai|gap ai|den dau|ra dau|o mo|mo hay|cho mo|nop dau|lam dau)\b/,
  ],
  [
    "steps",
    /\b(lam sao|the nao|nhu the nao|cach|lam the nao|kieu gi|huong dan|cac buoc|ra sao|nhu nao|ntn|lam rang|mần rang|man rang|sao)\b/,
  ],
  ["penalty", /\b(phat|bi phat|muc phat|xu phat|phat bao nhieu)\b/],
  ["conditions", /\b(dieu kien|ai duoc|co duoc khong|bao nhieu tuoi|may tuoi|doi tuong)\b/],
];

/** The parts of an answer a question asks for, most specific first; empty when it asks for all of it. */
export function askedAspects(question: string): Aspect[] {
  const text = fold(question);
  return signs.filter(([, sign]) => sign.test(text)).map(([aspect]) => aspect);
}
