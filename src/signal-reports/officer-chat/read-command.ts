import { fold } from "../../knowledge/text/index.ts";
import type { OfficerCase } from "../report-facts.ts";
import type { OfficerAction } from "./officer-choice.ts";

export type OfficerCommand =
  | { do: "leave" }
  | { do: "list" }
  /** `rest`: what stands behind the number, as typed. `found` is `null` when no open report of theirs has it. */
  | { do: "act"; action: OfficerAction; code: string; found: OfficerCase | null; rest: string };

const verbs: [RegExp, OfficerAction][] = [
  [/^(nhan|tiep nhan|da nhan)$/, "acknowledge"],
  [/^(chuyen|chuyen noi khac)$/, "forward"],
  [/^(hoi|hoi them|hoi lai)$/, "ask"],
  [/^(xong|da xong|bao xong)$/, "resolve"],
  [/^(thoi)$/, "cancel"],
];
const command = /^(\p{L}[\p{L} ]*?)\s+(\p{L}{2,4})[\s-]*(\d{2})[\s-]*(\d{1,6})(?:\s*[:,.-]\s*|\s+|$)(.*)$/su;

/** What an officer typed: a verb with a report's number, “việc của tôi”, “thôi làm cán bộ”. `null`: nothing of that. */
export function readCommand(text: string, cases: OfficerCase[]): OfficerCommand | null {
  const plain = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (/^(toi )?(thoi|nghi|khong con) lam can bo( nua)?$/.test(plain)) return { do: "leave" };
  if (/^(viec cua toi|danh sach viec|viec can lam|xem viec)$/.test(plain)) return { do: "list" };
  const match = command.exec(text.trim());
  if (!match) return null;
  const [, said = "", prefix = "", year = "", number = "", rest = ""] = match;
  const action = verbs.find(([sign]) => sign.test(fold(said).trim()))?.[1];
  if (!action) return null;
  const code = `${prefix.toUpperCase()}-${year}-${number.padStart(4, "0")}`;
  const found = cases.find((one) => one.code === code) ?? null;
  // A figure or two behind short words may be anything, unless it is the number of a report of theirs.
  if (!found && number.length < 3) return null;
  return { do: "act", action, code, found, rest: rest.trim() };
}

const linkCode = /^(?:ma )?(?:lien ket )?can bo(?: la)? (\d{6})$/;

/** The code of “cán bộ 482913”, or `null`. */
export function readLinkCode(text: string): string | null {
  const plain = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return linkCode.exec(plain)?.[1] ?? null;
}
