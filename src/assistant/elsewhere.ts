import { fold, hasMarks } from "../knowledge/text/index.ts";
import { namesOf } from "../localities/find-locality.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import { farPlaces, farShort } from "./data/other-places.ts";

/** Folded words before the name that make it somebody's whereabouts, or a step of a journey. */
const whereabouts =
  /\b(con|chong|vo|em|toi|chau|bo|me|anh|chi|minh|ong|ba|no|han|tui|tau|thang|dua|ho khau|que|nguoi)\b.{0,24}\b(dang|lam|hoc|viec|an|song|tro|chong|vo|que|goc|khau|thuong tru|tam tru|chuyen|di|vao|ra|o|cap|nguoi|tinh)\b|\bdang (o|trong|lam|di|song)\b|\b(tu|ve|ra|vao|di|vo|len|sang|nhap|mua|bien so) $/;
/** Without marks many names are also other words: they count only after one of these. */
const opens = /(^|\b(o|tai|ngoai|ben|trong|tinh|tp|thanh pho|quan|cua) )$/;
const commune =
  /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Qq]uận|[Tt]hị trấn|[Tt]hị xã)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+)/gu;

type Named = { name: string; before: string };

/**
 * The far place whose rules, offices or fees are asked about, as typed; `null` when the question is about here, names
 * both, or names a far place only as somebody's whereabouts.
 */
export function elsewhere(place: ServedPlace, question: string): string | null {
  const own = [...namesOf(place.profile), place.profile.province.name.replace(/^\p{L}+ /u, "")].map(wordsOf);
  const folded = ` ${fold(wordsOf(question))} `;
  const isOwn = (name: string) => own.some((one) => ` ${fold(one)} `.includes(` ${fold(name)} `));
  const found = [...farNames(question), ...communes(question)].find(({ name }) => !isOwn(name));
  if (!found || whereabouts.test(fold(found.before))) return null;
  const naming = own.some((one) => folded.includes(` ${fold(one)} `));
  return naming ? null : found.name;
}

function farNames(question: string): Named[] {
  const marked = hasMarks(question);
  const text = ` ${marked ? wordsOf(question) : fold(wordsOf(question))} `;
  const named = farPlaces.flatMap((place) => {
    const name = marked ? wordsOf(place) : fold(wordsOf(place));
    const at = text.indexOf(` ${name} `);
    return at < 0 ? [] : [{ name, before: text.slice(1, at + 1) }];
  });
  const short = farShort.exec(fold(text));
  return [
    ...named.filter(({ before }) => marked || opens.test(before)),
    ...(short ? [{ name: short[0], before: text.slice(1, short.index) }] : []),
  ];
}

/** “Xã Hoằng Hóa”, “phường Bách Khoa”: a commune written with its capitals. */
function communes(question: string): Named[] {
  const text = question.normalize("NFC");
  return [...text.matchAll(commune)].map(({ 1: name = "", index }) => ({
    name: wordsOf(name),
    before: `${wordsOf(text.slice(0, index))} `,
  }));
}

function wordsOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
