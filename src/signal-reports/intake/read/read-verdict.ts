import { plainText } from "../../parse/plain-text.ts";
import type { Verdict } from "../../record-verdict.ts";
import { politeEnd, politeStart } from "../data/form-commands.ts";
import { verdictSigns } from "../data/verdict-signs.ts";
import { withoutCode } from "./read-code.ts";

const longest = 14;

/** What a short message says to “đã tốt chưa?”; `null` when it says something else. @param prefixes of reports' numbers. */
export function readVerdict(message: string, prefixes: readonly string[]): Verdict | null {
  const text = plainText(withoutCode(message, prefixes))
    .plain.replace(/\bphan anh\b/g, " ")
    .replace(/[^a-z0-9 ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "" || text.split(" ").length > longest) return null;
  const bare = text.replace(politeStart, "").replace(politeEnd, "");
  return verdictSigns.find(([, signs]) => signs.test(bare) || signs.test(text))?.[0] ?? null;
}
