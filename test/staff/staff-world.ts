import { eq } from "drizzle-orm";
import { staffUsers } from "../../src/database/schema/index.ts";
import { setPart } from "../../src/staff/add-person.ts";
import { createSignInLink } from "../../src/staff/create-sign-in-link.ts";
import { firstRunLink } from "../../src/staff/first-run-link.ts";
import type { Role } from "../../src/staff/permissions.ts";
import type { StaffTools } from "../../src/staff/staff-tools.ts";
import type { Counter } from "../support/counter.ts";

const origin = "http://counter.test";

export type StaffBrowser = ReturnType<typeof browser>;

/** A browser without scripts: keeps cookies, follows nothing. */
export function browser(counter: Counter) {
  const cookies = new Map<string, string>();
  const go = async (
    method: "GET" | "POST",
    path: string,
    headers: Record<string, string> = {},
    body?: BodyInit,
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const url = path.startsWith("http") ? path : origin + path;
    const form: Record<string, string> = method === "POST" ? { origin } : {};
    if (method === "POST" && !(body instanceof FormData))
      form["content-type"] = "application/x-www-form-urlencoded";
    const response = await counter.app.fetch(
      new Request(url, { method, headers: { cookie, ...form, ...headers }, ...(body ? { body } : {}) }),
    );
    for (const set of response.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      const [name, value] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      if (value === "" || /max-age=0\b/i.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    get: (path: string, headers = {}) => go("GET", path, headers),
    post: (path: string, headers = {}) => go("POST", path, headers),
    /** Sends a form; a `File` among its fields makes it multipart. */
    send: (path: string, fields: Record<string, string | File>, headers = {}) => {
      const files = Object.values(fields).some((value) => value instanceof File);
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      return go(
        "POST",
        path,
        headers,
        files ? form : new URLSearchParams(fields as Record<string, string>).toString(),
      );
    },
  };
}

export function staffTools({ database, sealer, clock, jobs }: Counter): StaffTools {
  return {
    db: database.db,
    sealer,
    jobs,
    now: clock.now,
    newId: () => crypto.randomUUID(),
    publicUrl: origin,
  };
}

/** The path that the server prints at its first start; made anew each time. */
export async function signInLink(counter: Counter): Promise<string> {
  const link = await firstRunLink(staffTools(counter));
  if (link === null) throw new Error("Somebody has a way to come back: there is no link for the first run");
  return link;
}

/** A browser whose person has pressed the button behind a sign-in link: an operator of all places. */
export function signedIn(counter: Counter) {
  return signedInAs(counter, { role: "operator", locality: "*" });
}

export type Part = {
  role: Role;
  /** `*` for all of them. */
  locality?: string;
  officeId?: string | null;
  name?: string;
  email?: string;
};

/** The person with that part, made when there is none yet. @returns their id */
export async function personWith(counter: Counter, part: Part): Promise<string> {
  const { role, locality = "nam-hoa", officeId = null, name = "Cán bộ thử" } = part;
  const where = locality === "*" ? "tinh" : locality;
  const email = part.email ?? `${role}.${where}${officeId ? `.${officeId}` : ""}@counter.test`;
  const tools = staffTools(counter);
  return (await setPart(tools, tools.db, { locality, email, name, role, officeId })).userId;
}

/** A browser in which a person with such a part has signed in. */
export async function signedInAs(counter: Counter, part: Part) {
  const userId = await personWith(counter, part);
  const tools = staffTools(counter);
  const staff = browser(counter);
  await staff.post(await createSignInLink(tools, tools.db, userId));
  return { ...staff, userId };
}

/** The person's row. */
export async function userOf({ database }: Counter, userId: string) {
  const [user] = await database.db.select().from(staffUsers).where(eq(staffUsers.id, userId));
  if (!user) throw new Error("no such person");
  return user;
}
