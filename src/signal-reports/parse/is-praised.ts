import { denials, praise, troublePhrases, troubles, troublesBefore } from "./data/trouble-words.ts";
import type { Mention } from "./types.ts";

const GOOD = new RegExp(String.raw`(?<!\b(?:${denials})(?: \w+){0,1} )\b(?:${praise})\b`);
const BAD = new RegExp(
  String.raw`\b(?:${troubles}|(?:${troublesBefore}) (?:song|mang|wifi|vach)|${troublePhrases.join("|")})\b`,
);
const DENIED_BEFORE =
  /\b(khong phai( la)?|chu khong( phai)?( la)?|khong bao|tru|ngoai|khong dung|khong xai|(dinh|tinh|muon|sap|nen|chac|phai|dang tinh) (\S+ ){0,2}(doi|chuyen|sang|dung|mua|lap)( sang| qua| mang| sim| cua)*|(truoc|hoi truoc|truoc day|truoc kia|ngay truoc) (\S+ )?(dung|xai|la)|goi (cho |sang |vao |den |qua )(so |may |thue bao |mang )?)(?:(?<= )|(?!\w)) *(cua |mang |sim |ben |nha mang |dung |o |thang |anh |ong |song |cai |la |so |thue bao )*$/;
const DENIED_AFTER = /^ *(thi |la )?(khong phai|khong bao|khong lien quan|(?:bo|vut|huy) (?:lau|roi))/;
const JOINED = /^[ ,&+/-]*(va|voi|lan|cung|hay|hoac|ca|ca sim|sim|mang|song|ca mang)?[ ,]*$/;

/** Whether a thing is named only to say that it is not meant: “không phải mobi”. */
export function isExcluded(plain: string, { at, end }: Mention<unknown>): boolean {
  const start = plain.slice(0, at).search(/[^.!?;\n]*$/);
  return DENIED_BEFORE.test(plain.slice(start, at)) || DENIED_AFTER.test(plain.slice(end));
}

/**
 * Whether a thing is named only to say that it works or is not meant: “viettel thì tốt, vina mới yếu”, “không phải
 * mobi”. The nearest judgement in its own clause counts, first the one after it.
 * @param others the other mentions of the same kind, which end its clause.
 */
export function isPraised(plain: string, mention: Mention<unknown>, others: Mention<unknown>[]): boolean {
  const start = plain.slice(0, mention.at).search(/[^.!?;\n]*$/);
  const before = plain.slice(start, mention.at);
  const rest = plain.slice(mention.end);
  if (isExcluded(plain, mention)) return true;
  const next = others.find(({ at }) => at >= mention.end);
  const until = next ? next.at - mention.end : rest.length;
  const after = rest.slice(0, until);
  const clause = after.split(/[.!?;\n]|,(?! ?\d)|\b(?:nhung|trong khi|rieng|mot minh|chu)\b/)[0] ?? "";
  const good = clause.search(GOOD);
  const bad = clause.search(BAD);
  if (good >= 0 || bad >= 0) return good >= 0 && (bad < 0 || good < bad);
  const own = before.split(/[,]|\b(?:nhung|con|chu|trong khi)\b/).at(-1) ?? "";
  const previous = others.findLast(({ end }) => end <= mention.at);
  const sinceLast =
    previous && previous.end > start
      ? plain.slice(Math.max(previous.end, mention.at - own.length), mention.at)
      : own;
  if (BAD.test(sinceLast)) return false;
  if (GOOD.test(sinceLast)) return true;
  return next !== undefined && JOINED.test(after) ? isPraised(plain, next, others) : false;
}

/** Whether a text says of anything that it is well. */
export function praises(plain: string): boolean {
  return GOOD.test(plain);
}
