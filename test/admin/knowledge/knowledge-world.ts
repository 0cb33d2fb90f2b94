import { desc, eq } from "drizzle-orm";
import { articles, articleVersions, auditLog } from "../../../src/database/schema/index.ts";
import { simulatedResidents } from "../../../src/simulated-people.ts";
import type { Part } from "../../staff/staff-world.ts";
import { signedInAs } from "../../staff/staff-world.ts";
import { openCounter } from "../../support/counter.ts";
import type { DatabaseKind } from "../../support/databases.ts";

export type KnowledgeWorld = Awaited<ReturnType<typeof openKnowledgeWorld>>;

const ways = ["giá", "ở đâu", "mấy giờ", "ai cho", "gọi ai", "được mấy buổi", "có mất tiền không", "làm sao"];

/** What somebody types who writes a sound article; fields given replace its own. */
export function typed(more: Record<string, string> = {}): Record<string, string> {
  return {
    do: "save",
    title: "Mượn máy xay lúa ở đâu?",
    body: "Mượn máy xay lúa hết [20.000 đồng]{S01} một buổi, hỏi {{culture_office}}.",
    questions: ways.map((way) => `mượn máy xay lúa ${way}`).join("\n"),
    "source-0-code": "S01",
    "source-0-name": "Nghị quyết 7/2026",
    "source-0-publisher": "HĐND xã",
    "source-0-date": "2026-05-01",
    confidence: "B",
    status: "approved",
    validFrom: "2026-05-01",
    reviewBy: "2027-06-30",
    localities: "ngoc-lac",
    ...more,
  };
}

/** The staff view of the knowledge, used by browsers without scripts, beside residents who ask. */
export async function openKnowledgeWorld(kind: DatabaseKind = "pglite") {
  const counter = await openCounter(kind);
  const { db } = counter.database;
  const as = async (part: Part) => {
    const staff = await signedInAs(counter, { locality: "ngoc-lac", ...part });
    const at = (path: string, place = part.locality === "*" ? "tinh" : (part.locality ?? "ngoc-lac")) =>
      `/admin/${place}/knowledge${path}`;
    return {
      ...staff,
      /** What is read of a page, without its marks. */
      async words(path: string, place?: string) {
        return wordsOf(await (await staff.get(at(path, place))).text());
      },
      html: async (path: string, place?: string) => await (await staff.get(at(path, place))).text(),
      open: (path: string, place?: string) => staff.get(at(path, place)),
      press: (path: string, fields: Record<string, string> = {}, place?: string) =>
        staff.send(at(path, place), fields),
      /** Keeps a draft. @returns its version's id. */
      async write(fields: Record<string, string> = {}, place?: string) {
        const answer = await staff.send(at("/editor", place), typed(fields));
        const found = /versions\/(\d+)$/.exec(answer.headers.get("location") ?? "");
        if (!found) throw new Error(`${answer.status} ${wordsOf(await answer.text()).slice(0, 1500)}`);
        return Number(found[1]);
      },
    };
  };
  let asked = 0;
  return {
    ...counter,
    counter,
    as,
    /** A question of the next resident, and what they read. */
    async ask(text: string, slug = "ngoc-lac", resident = asked++ % simulatedResidents.length) {
      const userId = counter.resident(resident);
      const before = (await counter.thread("", userId)).length;
      counter.clock.advance(2_000);
      await counter.control("/send/text", { oaId: counter.oaOf(slug), userId, text });
      await counter.settle();
      return (await counter.thread("", userId)).slice(before);
    },
    async article(id: string) {
      const [row] = await db.select().from(articles).where(eq(articles.id, id));
      return row ?? null;
    },
    async version(id: number) {
      const [row] = await db.select().from(articleVersions).where(eq(articleVersions.id, id));
      if (!row) throw new Error(`no version ${id}`);
      return row;
    },
    versions: async () => await db.select().from(articleVersions).orderBy(articleVersions.id),
    /** The newest lines of the trail, as action and subject. */
    async trail(count = 1) {
      const rows = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(count);
      return rows.map(({ action, subjectId, locality }) => [action, subjectId, locality]);
    },
  };
}

export function wordsOf(html: string): string {
  return html
    .normalize("NFC")
    .replace(/<[^>]+>/g, "\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replace(/\s+/g, " ");
}
