import { z } from "zod";
import { StaffRefused } from "./staff-refused.ts";

const longestName = 500;
const longestEmail = 254;
/** Signs that turn the direction of a text, or are not seen at all: a name must read as it is. */
const unseen = /[\p{Cc}\p{Cf}]/gu;

/** A name as typed, made safe to show. @throws {StaffRefused} */
export function readName(typed: string): string {
  const name = typed.normalize("NFC").replace(unseen, " ").replace(/\s+/g, " ").trim();
  if (name === "") throw new StaffRefused("name", "Ghi họ và tên.");
  if (name.length > longestName) throw new StaffRefused("name", `Tên dài nhất ${longestName} ký tự.`);
  return name;
}

/** An address in small letters. @throws {StaffRefused} */
export function readEmail(typed: string): string {
  const email = typed.replace(unseen, "").trim().toLowerCase();
  if (email.length > longestEmail || !z.email().safeParse(email).success)
    throw new StaffRefused("email", "E-mail chưa đúng, ví dụ: van.a@thanhhoa.gov.vn");
  return email;
}
