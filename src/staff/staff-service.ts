import type { Context } from "hono";
import { addressHeader, openAuth, type StaffAuth } from "./auth.ts";
import { clientAddress } from "./client-address.ts";
import { withCookies } from "./cookies.ts";
import type { StaffMember } from "./staff-session.ts";
import type { StaffTools } from "./staff-tools.ts";
import { type KnownBrowser, whoIs } from "./who-is.ts";

/** What came of one of the library's calls. */
export type Called = {
  ok: boolean;
  status: number;
  body: Record<string, unknown>;
  /** `Set-Cookie` lines; they go out with the answer to this request. */
  cookies: string[];
};

type Given = { headers: Headers; asResponse: true };

/** Signing in and who is signed in, over better-auth. */
export type StaffService = {
  tools: StaffTools;
  auth: StaffAuth;
  /** Whose browser it is, also when the session is over or only half begun. */
  browserOf(c: Context): Promise<KnownBrowser | null>;
  /** Who is signed in and may go on. */
  memberOf(c: Context): Promise<StaffMember | null>;
  /**
   * Runs one call of the library with the request's cookies; what it sets goes out with the answer.
   * @param after what a call before it, in the same request, has set
   */
  call(c: Context, run: (given: Given) => Promise<Response>, after?: readonly string[]): Promise<Called>;
};

export function openStaff(tools: StaffTools): StaffService {
  const auth = openAuth(tools);
  const known = new WeakMap<Request, Promise<KnownBrowser | null>>();
  const browserOf = (c: Context) => {
    // One look a request, however many ask.
    const asked = known.get(c.req.raw) ?? whoIs(tools, c);
    known.set(c.req.raw, asked);
    return asked;
  };
  return {
    tools,
    auth,
    browserOf,
    async memberOf(c) {
      const browser = await browserOf(c);
      return browser?.state === "in" ? browser.member : null;
    },
    async call(c, run, after = []) {
      const headers = new Headers({
        [addressHeader]: clientAddress(c),
        cookie: withCookies(c.req.header("cookie"), after),
      });
      for (const name of ["user-agent", "origin"]) {
        const value = c.req.header(name);
        if (value) headers.set(name, value);
      }
      const response = await run({ headers, asResponse: true });
      const cookies = response.headers.getSetCookie();
      for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
      const text = await response.text();
      const body = text === "" ? {} : ((JSON.parse(text) ?? {}) as Record<string, unknown>);
      return { ok: response.ok, status: response.status, body, cookies };
    },
  };
}
