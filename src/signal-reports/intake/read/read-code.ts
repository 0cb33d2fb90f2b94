import { fold } from "../../../knowledge/text/index.ts";

const code = /(?<![a-z0-9])([a-z]{2,4}) ?[-–_./]? ?(\d{2}) ?[-–_./]? ?(\d{4,6})(?!\d)/;

/** The report's number in a message, `NH-26-0042`, however it is typed; `null` when there is none. */
export function readCode(message: string): string | null {
  const [, prefix, year, number] = code.exec(fold(message)) ?? [];
  if (!prefix || !year || !number || notAPrefix.test(prefix)) return null;
  return `${prefix.toUpperCase()}-${year}-${number}`;
}

/** Words that stand before other numbers. */
const notAPrefix =
  /^(?:so|sdt|dt|tu|la|ma|cua|den|goi|sim|nam|mat|pin|otp|stk|cccd|cmnd|ngay|gio|nha|xom|thon|to|ky|khoa|cap|hom|luc|qua|bao|mang|song)$/;

const written = /(?<![\p{L}\p{N}])\p{L}{2,4} ?[-–_./]? ?\d{2} ?[-–_./]? ?\d{4,6}(?!\d)/giu;

/** The message with the number of a report spelt as the words it stands for. */
export function withoutCode(message: string): string {
  return readCode(message) ? message.replace(written, " phản ánh ") : message;
}
