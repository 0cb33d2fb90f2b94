import type { Proof } from "../move-details.ts";
import { findSpeed } from "../parse/find-speed.ts";
import { plainText } from "../parse/plain-text.ts";

const document =
  /^(?:đã xong,?\s*)?(?:theo\s+)?(?:công văn|văn bản|quyết định|biên bản|báo cáo|cv|vb|cong van|van ban|quyet dinh|bien ban|bao cao)\s*(?:số|so)?\s*:?\s*(.+)$/iu;
const dated = /[,\s]*(?:ngày|ngay)\s+(\d{1,2})[/-](\d{1,2})[/-](\d{4}).*$/iu;

/** The proof an officer typed: a document's number, or what was measured; `null` when it is neither. */
export function readProof(text: string): Proof | null {
  const named = document.exec(text.trim())?.[1];
  if (named !== undefined) {
    const date = isoDay(dated.exec(named));
    const number = named.replace(dated, "").trim();
    // A number without a figure is no number.
    if (!/\d/.test(number) || number.length > 80) return null;
    return { kind: "document", number, ...(date ? { date } : {}) };
  }
  const speed = findSpeed(plainText(text));
  if (speed?.down == null) return null;
  return {
    kind: "measurement",
    down: speed.down,
    ...(speed.up === null ? {} : { up: speed.up }),
    ...(speed.ping === null ? {} : { ping: speed.ping }),
  };
}

function isoDay(found: RegExpExecArray | null): string | null {
  if (!found) return null;
  const [, day = "", month = "", year = ""] = found;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}
