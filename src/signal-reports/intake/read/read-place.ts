import { fold } from "../../../knowledge/text/index.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import { findAreas } from "../../parse/find-areas.ts";
import { plainText } from "../../parse/plain-text.ts";

/** `guessed`: nothing but the question makes a place of it. */
export type PlaceWords = { areas: string[]; landmark: string | null; guessed: boolean };
type Place = Pick<LocalityProfile, "unit"> & { signal: Pick<LocalityProfile["signal"], "hamlets"> };

const beside =
  /\b(?:gan|canh|sat|doi dien|dang sau|phia (?:sau|truoc|tren|duoi)|truoc (?:cua|cong|mat)|cach|ngay|dau|cuoi|ngo|duong|so nha|nga (?:ba|tu)|cho|truong|chua|dinh|den|cau|uy ban|ubnd|tram|nha van hoa|nha ong|nha ba|nha tho|san|ho|dap|doc|deo|doi|bai)\b/;
const notAName =
  /^(?:o|tai|nha|day|dau|nao|gi|biet|khong|co|the|roi|vang|da|em|anh|chi|bac|chu|oi|alo|hello|test|toi|con|chau|song|mang|yeu|goi|mat|nhieu|lam|ca|het|cho|may|thoi|chan|bo|ok)$/;
const leading =
  /^(?:da|vang|o|tai|thuoc|ben|khu vuc|nha (?:toi|em|minh|chau|bac)(?: o)?|(?:toi|em|minh|chau|bac) (?:o|ben|thuoc))\s+/;

/**
 * The answer to “chỗ nào?”: the hamlet, written out, or words that help to find it.
 * A bare number is a hamlet's number, a bare name a hamlet's name.
 */
export function readPlace(text: string, { unit, signal }: Place): PlaceWords {
  const typed = text.trim().replace(/\s+/g, " ");
  const read = plainText(typed);
  const known = signal.hamlets.filter((hamlet) => isNamed(read.plain, hamlet));
  const { said } = findAreas(read, { unit });
  const landmark = beside.test(read.plain) && typed.length <= 200 ? typed : null;
  if (known.length > 0) return { areas: known, landmark, guessed: false };
  if (said.length > 0) return { areas: [...new Set(said)], landmark, guessed: false };
  const bare = strip(read.plain);
  const number = /^(?:so )?(\d{1,2}[a-c]?)$/.exec(bare)?.[1];
  if (number) return { areas: [written(unit.word, number.toUpperCase())], landmark: null, guessed: false };
  if (landmark === null && isName(bare))
    return { areas: [written(unit.word, nameTyped(typed, bare))], landmark: null, guessed: true };
  return { areas: [], landmark: usable(bare) ? typed.slice(0, 200) : null, guessed: landmark === null };
}

/** “Xóm Trại Cài” is meant by “trại cài” too. */
function isNamed(plain: string, hamlet: string): boolean {
  const whole = fold(hamlet);
  const name = whole.replace(/^(?:to dan pho|khu pho|khu dan cu|\S+) /, "");
  if (new RegExp(String.raw`\b${literal(whole)}(?!\S)`).test(plain)) return true;
  return strip(plain) === name;
}

function strip(plain: string): string {
  let text = plain
    .replace(/[^a-z0-9 ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  while (leading.test(text)) text = text.replace(leading, "");
  return text.replace(/(?: (?:a|nhe|nha|ban|em|ad))+$/, "").trim();
}

function isName(bare: string): boolean {
  const words = bare.split(" ");
  return words.length <= 3 && words.every((word) => /^[a-z]{2,}$/.test(word) && !notAName.test(word));
}

function usable(bare: string): boolean {
  return /[a-z]{2}/.test(bare) && bare.split(" ").some((word) => !notAName.test(word));
}

/** The name in the letters typed, without what stands around it. @param bare what `strip` left of it. */
function nameTyped(typed: string, bare: string): string {
  const words = typed
    .replace(/[^\p{L}\p{M}\p{N} ]+/gu, " ")
    .trim()
    .split(/\s+/);
  const count = bare.split(" ").length;
  const at = words.findIndex((_, index) => fold(words.slice(index, index + count).join(" ")) === bare);
  const name = at < 0 ? bare.split(" ") : words.slice(at, at + count);
  return name.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(" ");
}

function written(word: string, name: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name}`;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
