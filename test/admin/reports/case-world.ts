import { openReportWorld } from "../../signal-reports/report-world.ts";
import { signedIn } from "../../staff/staff-world.ts";
import type { DatabaseKind } from "../../support/databases.ts";

const origin = "http://counter.test";

export type CaseWorld = Awaited<ReturnType<typeof openCaseWorld>>;
export type Fields = Record<string, string | Blob>;

/** The product as a member of staff meets it in a browser without scripts. */
export async function openCaseWorld(kind: DatabaseKind = "pglite") {
  const world = await openReportWorld(kind);
  const signIn = async () =>
    [...(await signedIn(world.counter)).cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  let cookie = await signIn();
  const go = async (path: string, init: RequestInit = {}, headers: Record<string, string> = { cookie }) =>
    await world.app.fetch(new Request(`${origin}/admin/nam-hoa/reports${path}`, { ...init, headers }));
  const form = (fields: Fields) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return body;
  };
  return {
    ...world,
    go,
    cookie: () => cookie,
    /** For a test that lets more than a session go by. */
    async signInAgain() {
      cookie = await signIn();
    },
    html: async (path: string) => (await (await go(path)).text()).normalize("NFC"),
    /** What is read of a page, without its marks. */
    words: async (path: string) =>
      (await (await go(path)).text())
        .normalize("NFC")
        .replace(/<[^>]+>/g, "\n")
        .replace(/\s+/g, " "),
    /** Presses a button of a page as it is now. */
    async press(id: number, verb: string, fields: Fields = {}, headers = { cookie, origin }) {
      const { code, version } = await world.request(id);
      const body = form({ version: String(version), ...fields });
      return await go(`/${code}/${verb}`, { method: "POST", body }, headers);
    },
    post: (path: string, fields: Fields = {}, headers: Record<string, string> = { cookie, origin }) =>
      go(path, { method: "POST", body: form(fields) }, headers),
  };
}
