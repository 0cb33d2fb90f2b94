import { createSignInLink, type SignInTools } from "../../src/staff/sign-in.ts";
import type { Counter } from "../support/counter.ts";

const origin = "http://counter.test";

/** A browser without scripts: keeps cookies, follows nothing. */
export function browser(counter: Counter) {
  const cookies = new Map<string, string>();
  const go = async (method: "GET" | "POST", path: string, headers: Record<string, string> = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const url = path.startsWith("http") ? path : origin + path;
    const form: Record<string, string> =
      method === "POST" ? { origin, "content-type": "application/x-www-form-urlencoded" } : {};
    const response = await counter.app.fetch(
      new Request(url, { method, headers: { cookie, ...form, ...headers } }),
    );
    for (const set of response.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return response;
  };
  return {
    cookies,
    get: (path: string) => go("GET", path),
    post: (path: string, headers = {}) => go("POST", path, headers),
  };
}

let tokens = 0;
export function signInTools({ database, sealer, clock }: Counter): SignInTools {
  const newToken = () => {
    tokens += 1;
    return `token-number-${tokens}`;
  };
  return { db: database.db, sealer, newToken, now: clock.now };
}

/** A browser whose person has pressed the button behind a sign-in link. */
export async function signedIn(counter: Counter) {
  const staff = browser(counter);
  await staff.post(await createSignInLink(signInTools(counter)));
  return staff;
}
