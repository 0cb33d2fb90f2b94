import type { signInMethods } from "../database/schema/index.ts";

export type SignInMethod = (typeof signInMethods)[number];

const byPath: Record<string, SignInMethod> = {
  "/sign-in/email": "password",
  "/two-factor/verify-totp": "code",
  "/two-factor/verify-backup-code": "code",
  "/two-factor/disable": "password",
  "/passkey/verify-authentication": "passkey",
  "/sign-in/given-link": "link",
  "/sign-in/mailed-link": "link",
};

/** How a session came to be, by the library's endpoint; one that is only renewed keeps what it was. */
export function methodOf(path: string, before: unknown): SignInMethod {
  const kept = Object.values(byPath).find((method) => method === before);
  return byPath[path] ?? kept ?? "password";
}
