import { passkey } from "@better-auth/passkey";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { betterAuth } from "better-auth/minimal";
import {
  staffAccounts,
  staffPasskeys,
  staffSessions,
  staffTwoFactors,
  staffUsers,
  staffVerifications,
} from "../database/schema/index.ts";
import { linkSignIn } from "./link-sign-in.ts";
import { longestPassword, shortestPassword } from "./password-rules.ts";
import { secondFactor } from "./second-factor.ts";
import { sessionLivesMs } from "./session-times.ts";
import { methodOf } from "./sign-in-method.ts";
import type { StaffTools } from "./staff-tools.ts";

/** The header in which our routes tell the library from where somebody asks. */
export const addressHeader = "x-client-address";
/** The name of the session's cookie; under https the library puts `__Secure-` before it. */
export const sessionCookie = "cua_so_session";

export type StaffAuth = ReturnType<typeof openAuth>;

/**
 * better-auth over our own tables, called from our own routes alone: its HTTP routes are not mounted. The library
 * counts on the machine's clock; our own limits on a session (`session-times.ts`) on `now`.
 */
export function openAuth({ db, sealer, now, newId, publicUrl }: StaffTools) {
  return betterAuth({
    appName: "Cửa Số",
    baseURL: publicUrl,
    secret: authSecret(sealer),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    database: drizzleAdapter(db, {
      provider: "pg",
      schema: {
        user: staffUsers,
        session: staffSessions,
        account: staffAccounts,
        verification: staffVerifications,
        twoFactor: staffTwoFactors,
        passkey: staffPasskeys,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    session: {
      expiresIn: sessionLivesMs / 1_000,
      disableSessionRefresh: true,
      freshAge: 0,
      additionalFields: {
        method: { type: "string", input: false, required: false },
        begunAt: { type: "date", input: false, required: false },
        seenAt: { type: "date", input: false, required: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => ({
            data: {
              ...session,
              method: methodOf(context?.path ?? "", session.method),
              begunAt: now(),
              seenAt: now(),
            },
          }),
        },
      },
    },
    advanced: {
      cookiePrefix: "cua_so",
      cookies: { session_token: { name: sessionCookie } },
      useSecureCookies: publicUrl.startsWith("https:"),
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => newId() },
    },
    plugins: [
      secondFactor(),
      linkSignIn(),
      passkey({ rpName: "Cửa Số", rpID: new URL(publicUrl).hostname, origin: new URL(publicUrl).origin }),
    ],
  });
}

/** The library signs cookies and encrypts authenticator secrets with it. */
export function authSecret(sealer: StaffTools["sealer"]): string {
  return sealer.digest("better-auth", "staff.auth");
}
