import { and, asc, desc, eq } from "drizzle-orm";
import { auditLog, conversations, outboxMessages, turns } from "../../../src/database/schema/index.ts";
import { type Resident, resident } from "../../journeys/resident.ts";
import { type Part, signedInAs } from "../../staff/staff-world.ts";
import { openCounter } from "../../support/counter.ts";
import type { DatabaseKind } from "../../support/databases.ts";

export type Fields = Record<string, string | File>;
export type DeskWorld = Awaited<ReturnType<typeof openDeskWorld>>;

/** The product as a member of staff meets it in a browser without scripts, with residents who write. */
export async function openDeskWorld(kind: DatabaseKind = "pglite", slug = "ngoc-lac") {
  const counter = await openCounter(kind);
  const { db } = counter.database;
  const part = { role: "operator", locality: "*", name: "Anh Bình" } as const;
  let staff = await signedInAs(counter, part);
  const again = async () => {
    staff = await signedInAs(counter, part);
  };
  const go = async (path: string, fields: Fields | null = null, place = slug): Promise<Response> => {
    const url = `/admin/${place}${path}`;
    return fields ? await staff.send(url, fields) : await staff.get(url);
  };
  const html = async (response: Response) => (await response.text()).normalize("NFC");

  return {
    ...counter,
    counter,
    db,
    go,
    staffId: staff.userId,
    /** Moves the clock on, past the end of a session too. */
    async goOn(to: string | number) {
      if (typeof to === "number") counter.clock.advance(to);
      else counter.clock.set(to);
      await again();
    },
    resident: (index = 0) => resident(counter, slug, index),
    page: async (path: string, place = slug) => {
      const response = await go(path, null, place);
      return { status: response.status, html: await html(response) };
    },
    /** What is read of a page, without its marks. */
    words: async (path: string) => readable(await html(await go(path))),
    async post(path: string, fields: Fields = {}, place = slug) {
      const response = await go(path, fields, place);
      await counter.settle();
      return {
        status: response.status,
        location: response.headers.get("location"),
        html: await html(response),
      };
    },
    async conversationOf({ oaId, userId }: Pick<Resident, "oaId" | "userId">) {
      const [row] = await db
        .select()
        .from(conversations)
        .where(and(eq(conversations.oaId, oaId), eq(conversations.userId, userId)));
      if (!row) throw new Error("No such conversation");
      return row;
    },
    messagesOf: (conversationId: number) =>
      db
        .select()
        .from(outboxMessages)
        .where(eq(outboxMessages.conversationId, conversationId))
        .orderBy(asc(outboxMessages.id)),
    async lastTurn(conversationId: number) {
      const [turn] = await db
        .select()
        .from(turns)
        .where(eq(turns.conversationId, conversationId))
        .orderBy(desc(turns.id))
        .limit(1);
      if (!turn) throw new Error("No turn");
      return turn;
    },
    /** The acts on record of one subject, oldest first. */
    async acts(subjectId: string | number, subject = "conversation") {
      const rows = await db
        .select()
        .from(auditLog)
        .where(and(eq(auditLog.subject, subject), eq(auditLog.subjectId, String(subjectId))))
        .orderBy(asc(auditLog.id));
      return rows.map(({ action }) => action);
    },
  };
}

export function readable(html: string): string {
  return html
    .replace(/<[^>]+>/g, "\n")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ");
}

/** The value of a hidden field of a page. */
export function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? "";
}

/** The same pages for somebody else, signed in beside the first. */
export async function colleague(world: DeskWorld, part: Part) {
  const staff = await signedInAs(world.counter, { locality: "ngoc-lac", ...part });
  const read = async (response: Response) => ({
    status: response.status,
    html: (await response.text()).normalize("NFC"),
  });
  return {
    id: staff.userId,
    get: async (path: string) => await read(await staff.get(`/admin/ngoc-lac${path}`)),
    async post(path: string, fields: Record<string, string> = {}) {
      const answer = await read(await staff.send(`/admin/ngoc-lac${path}`, fields));
      await world.counter.settle();
      return answer;
    },
  };
}
