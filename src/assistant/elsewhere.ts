import { fold, hasMarks } from "../knowledge/text/index.ts";
import { namesOf } from "../localities/find-locality.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import { farPlaces, farShort, nearPlaces } from "./data/other-places.ts";

/** Folded words before the name that make it somebody's whereabouts, or a step of a journey. */
const whereabouts =
  /\b(con|chong|vo|em|e|ck|vk|hk|toi|chau|bo|me|anh|chi|minh|ong|ba|no|han|tui|tau|thang|dua|ho khau|que|nguoi)\b.{0,24}\b(dang|lam|hoc|viec|an|song|tro|chong|vo|que|goc|khau|thuong tru|tam tru|chuyen|di|vao|ra|o|cap|nguoi|tinh)\b|\bdang (o|trong|lam|di|song)\b|\b(tu|ve|ra|vao|di|vo|len|sang|nhap|mua|bien so) $/;
/** Without marks many names are also other words: they count only after one of these. */
const opens =
  /(^|\b(o|tai|ngoai|ben|trong|tinh|tp|thanh pho|quan|cua|xa|phuong|huyen|thi xa|thi tran|ubnd|uy ban|cong an|ca|hanh chinh cong|mot cua) )$/;
/** “Con gái ở Đà Nẵng, ngoài đó đăng ký ở đâu”: the whereabouts is what is asked about after all. */
const there =
  /\b(ngoai|trong|o|ben|tren|tai|duoi) (do|ay|no)\b.*\b(bao nhieu|bn|may|ton|mat|o dau|o mo|cho nao|cho mo|bao lau)\b/;
const here =
  /\b((o|ve|ra|vao|den|toi|tro|gan|cong an|ca|xa|phuong|tai|ngoai|trong|tren) (day|ni|nay|noi nay|cho ni|dia phuong (nay|minh))|day duoc|(xa|phuong) (minh|ta)|que minh|o nha|o que|(o|gan|dang) tro)\b/;
const commune =
  /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Qq]uận|[Tt]hị trấn|[Tt]hị xã)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+)/gu;

type Named = { name: string; before: string; after: string };

/**
 * The far place whose rules, offices or fees are asked about, as typed; `null` when the question is about here, names
 * both, or names a far place only as somebody's whereabouts.
 */
export function elsewhere(place: ServedPlace, question: string): string | null {
  const own = [...namesOf(place.profile), place.profile.province.name.replace(/^\p{L}+ /u, "")].map(wordsOf);
  const folded = ` ${fold(wordsOf(question))} `;
  const isOwn = (name: string) => own.some((one) => ` ${fold(one)} `.includes(` ${fold(name)} `));
  const found = [...communes(question), ...farNames(question)].find(({ name }) => !isOwn(name));
  if (!found) return null;
  const meant = there.test(fold(found.after)) && !here.test(folded);
  if ((whereabouts.test(fold(found.before)) || here.test(folded)) && !there.test(fold(found.after)))
    return null;
  if (whereabouts.test(fold(found.before)) && !meant) return null;
  const naming = own.some((one) => folded.includes(` ${fold(one)} `));
  return naming ? null : found.name;
}

function farNames(question: string): Named[] {
  const marked = hasMarks(question);
  const written = ` ${wordsOf(question)} `;
  const folded = fold(written);
  const short = farShort.exec(folded);
  return [
    ...(marked ? farPlaces.flatMap((place) => find(written, wordsOf(place))) : []),
    // A slip in the marks leaves a name of several words a name, where such a word stands before it.
    ...[...farPlaces, ...nearPlaces]
      .filter((place) => !marked || place.includes(" "))
      .flatMap((place) => find(folded, fold(wordsOf(place))))
      .filter(({ before }) => opens.test(before)),
    ...(short
      ? [{ name: short[0], before: folded.slice(1, short.index), after: folded.slice(short.index) }]
      : []),
  ];
}

function find(text: string, name: string): Named[] {
  const at = text.indexOf(` ${name} `);
  return at < 0 ? [] : [{ name, before: text.slice(1, at + 1), after: text.slice(at + 1 + name.length) }];
}

/** “Xã Hoằng Hóa”, “phường Bách Khoa”: a commune written with its capitals. */
function communes(question: string): Named[] {
  const text = question.normalize("NFC");
  return [...text.matchAll(commune)].map(({ 1: name = "", index }) => ({
    name: wordsOf(name),
    before: `${wordsOf(text.slice(0, index))} `,
    after: wordsOf(text.slice(index + name.length)),
  }));
}

function wordsOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
