import { isCommonPassword } from "./passwords/is-common-password.ts";

export const shortestPassword = 10;
export const longestPassword = 128;

/**
 * Why a password cannot be used, in words for the field; `null`: it can. Length, not composition, makes a password
 * strong; what everybody's tools try first is refused (NIST SP 800-63B, 3.1.1.2), without asking anybody outside.
 * @param about words that belong to the person: name, e-mail address
 */
export function refusedPassword(password: string, about: readonly string[] = []): string | null {
  if ([...password].length < shortestPassword)
    return `Mật khẩu cần ít nhất ${shortestPassword} ký tự. Một câu ngắn dễ nhớ là tốt nhất.`;
  if (password.length > longestPassword) return `Mật khẩu dài nhất ${longestPassword} ký tự.`;
  if (isCommonPassword(password, about))
    return "Mật khẩu này dễ đoán (nằm trong danh sách hay bị lộ). Hãy chọn câu khác.";
  return null;
}
