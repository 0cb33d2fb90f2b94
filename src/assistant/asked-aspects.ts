import type { Aspect } from "../knowledge/articles/schema.ts";
import { fold } from "../knowledge/text/index.ts";

/** Words (folded) by which residents ask for one part of an answer. */
const signs: [Aspect, RegExp][] = [
  [
    "fee",
    /\b(bao nhieu tien|bn tien|bao tien|may tien|mat tien|ton tien|hao tien|hao phi|tru tien|het tien|ton xien|mat phi|ton phi|le phi|phi|mien phi|gia bao nhieu|het bao nhieu|het bn|may dong|may nghin|dong bao nhieu|may xu|tinh tien|ton kem|thu tien|(dong|nop|linh|ton|het|tra|huong) (may|bn|bao nhieu)(?! ngay| lau| thoi| hom| nam| thang| ho| giay| bua)|may (tram|chuc|trieu)|moi (trang|to|ban|lan|cai|nguoi|tin chi) (la |het |mat )?(bao nhieu|bn|may)|(bao nhieu|bn) (mot|1) (trang|to|ban|lan)|ton bao nhieu|mat bao nhieu(?! ngay| lau| thoi gian| hom))\b/,
  ],
  [
    "time",
    /\b(bao lau|may ngay|bao nhieu ngay|bn ngay|may hom|khi nao|khi mo|bao gio|thoi han|thoi gian|may gio|lau khong|lau k|ngay nao|may thang|bao nhieu hom|may bua|luc nao|luc mo)\b/,
  ],
  [
    "documents",
    /\b(can gi|can chi|can j|can nhung gi|can nhung j|mang gi|mang chi|mang j|mang theo|dem gi|dem theo|giay to gi|giay to chi|giay gi|ho so gi|ho so can|ho so gom|can giay|can ho so|chuan bi gi|chuan bi nhung gi|chuan bi chi|to gi|can to nao)\b/,
  ],
  [
    "place",
    /\b(o dau|o mo|di dau|di mo|cho nao|cho mo|noi nao|len dau|len mo|den dau|ra dau|ra mo|nop dau|nop mo|lam dau|gap ai|hoi ai|noi mo|duong mo)\b/,
  ],
  [
    "steps",
    /\b(lam sao|the nao|nhu the nao|cach|lam the nao|kieu gi|huong dan|cac buoc|ra sao|nhu nao|ntn|lam rang|man rang|bang cach nao)\b/,
  ],
  [
    "penalty",
    /\b((khong|ko|k|hong|chua) (lam|khai|dang ky|doi|bao|nop) thi (sao|co sao|bi gi|bi j|bi chi|bi lam sao|rang)|phat|bi phat|muc phat|xu phat|phat bao nhieu)\b/,
  ],
  ["conditions", /\b(dieu kien|ai duoc|bao nhieu tuoi|may tuoi|doi tuong)\b/],
];

/** The parts of an answer a question asks for, most specific first; empty when it asks for all of it. */
export function askedAspects(question: string): Aspect[] {
  const text = fold(question).replace(/[^\p{L}\p{N}]+/gu, " ");
  return signs.filter(([, sign]) => sign.test(text)).map(([aspect]) => aspect);
}
