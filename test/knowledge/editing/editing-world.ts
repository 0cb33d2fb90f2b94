import { eq } from "drizzle-orm";
import { articles, questionGaps, revisions } from "../../../src/database/schema/index.ts";
import { type ArticleDraft, newDraft } from "../../../src/knowledge/editing/article-draft.ts";
import { toMarkdown } from "../../../src/knowledge/editing/draft-markdown.ts";
import { saveDraft } from "../../../src/knowledge/editing/save-draft.ts";
import { submitVersion } from "../../../src/knowledge/editing/submit-version.ts";
import { type DatabaseKind, openTestDatabase } from "../../support/databases.ts";

export const now = new Date("2026-11-21T09:00:00+07:00");
export const later = new Date("2026-11-21T10:00:00+07:00");

/** A sound article of Ngọc Lặc, fields replaced by those given. */
export function soundDraft(more: Partial<ArticleDraft> = {}): ArticleDraft {
  const ways = ["giá", "ở đâu", "mấy giờ", "ai cho", "gọi ai", "được mấy buổi", "có mất tiền", "làm sao"];
  return {
    ...newDraft("ngoc-lac", "2026-11-21"),
    id: "may-xay-lua-ngoc-lac",
    title: "Mượn máy xay lúa",
    questions: ways.map((way) => `mượn máy xay lúa ${way}`).join("\n"),
    sources: [
      {
        code: "S01",
        name: "Nghị quyết 7/2026",
        publisher: "HĐND xã",
        date: "2026-05-01",
        approximate: false,
      },
    ],
    law: "Nghị quyết 7/2026",
    body: "Mượn máy xay lúa hết [20.000 đồng]{S01} một buổi, hỏi {{culture_office}}.",
    ...more,
  };
}

/** A database in which drafts are written by `anh` in Ngọc Lặc. */
export async function openEditingWorld(kind: DatabaseKind) {
  const database = await openTestDatabase(kind);
  const { db } = database;
  const save = (draft: ArticleDraft, more: Partial<Parameters<typeof saveDraft>[1]> = {}) =>
    saveDraft(
      db,
      {
        articleId: draft.id,
        markdown: toMarkdown(draft),
        scope: "ngoc-lac",
        place: "ngoc-lac",
        baseHash: null,
        note: null,
        gapIds: [],
        staffId: "anh",
        ...more,
      },
      null,
      now,
    );
  return {
    ...database,
    save,
    async submitted(draft = soundDraft(), more: Parameters<typeof save>[1] = {}) {
      const { id } = await save(draft, more);
      return await submitVersion(db, id, more.staffId ?? "anh");
    },
    async served(id = "may-xay-lua-ngoc-lac") {
      const [row] = await db.select().from(articles).where(eq(articles.id, id));
      return row ?? null;
    },
    async revision() {
      const [row] = await db.select().from(revisions);
      return row?.revision ?? 0;
    },
    async gap(id: number) {
      const [row] = await db.select().from(questionGaps).where(eq(questionGaps.id, id));
      return row;
    },
  };
}
