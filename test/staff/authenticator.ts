import { createOTP } from "@better-auth/utils/otp";

/** What an authenticator app shows now for the key on a page. */
export async function codeFor(page: string): Promise<string> {
  const key = page.match(/Khóa: <code>([A-Z2-7 =]+)<\/code>/)?.[1]?.replaceAll(" ", "") ?? "";
  return await codeOfKey(key);
}

/** RFC 6238 over the key in base32, on the machine's clock as the library's own. */
async function codeOfKey(base32: string): Promise<string> {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...base32.replaceAll("=", "")]
    .map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0"))
    .join("");
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return await createOTP(new TextDecoder().decode(Uint8Array.from(bytes))).totp();
}

/** A hidden field's value on a page. */
export function hidden(page: string, name: string): string {
  const value = page.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? "";
  return value.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

export const backupCodes = (page: string): string[] =>
  [...page.matchAll(/<li><code>([\w-]+)<\/code><\/li>/g)].map(([, code = ""]) => code);
