import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

const givenLinkPath = "/sign-in/given-link";
export const mailedLinkPath = "/sign-in/mailed-link";

const body = z.object({ userId: z.string() });

/** Sessions for people whose link has just been spent (`spendSignInLink`); called by our own routes alone. */
export function linkSignIn() {
  return {
    id: "link-sign-in",
    endpoints: {
      signInByGivenLink: createAuthEndpoint(givenLinkPath, { method: "POST", body }, async (c) => {
        const signedIn = await begin(c, c.body.userId);
        return c.json(signedIn);
      }),
      signInByMailedLink: createAuthEndpoint(mailedLinkPath, { method: "POST", body }, async (c) => {
        const signedIn = await begin(c, c.body.userId);
        return c.json(signedIn);
      }),
    },
  } satisfies BetterAuthPlugin;
}

async function begin(c: Parameters<typeof setSessionCookie>[0], userId: string) {
  const { internalAdapter } = c.context;
  const user = await internalAdapter.findUserById(userId);
  if (!user) throw new APIError("UNAUTHORIZED");
  const session = await internalAdapter.createSession(userId);
  await setSessionCookie(c, { session, user });
  return { token: session.token, user: { id: user.id } };
}
