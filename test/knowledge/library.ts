import { join } from "node:path";
import { parseArticle } from "../../src/knowledge/articles/parse.ts";
import type { ArticleDraft } from "../../src/knowledge/editing/article-draft.ts";
import { toMarkdown } from "../../src/knowledge/editing/draft-markdown.ts";
import { articleEntry } from "../../src/knowledge/index-entries.ts";
import type { Library } from "../../src/knowledge/knowledge-base.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import { openPlace } from "../../src/localities/open-place.ts";
import type { ServedPlace } from "../../src/localities/served-place.ts";
import { projectFolder } from "../../src/project-folder.node.ts";

const { localities } = await readKnowledgeFiles(join(projectFolder(), "knowledge"));
export const places: ReadonlyMap<string, ServedPlace> = new Map(
  localities.map(({ slug, profile }) => [slug, openPlace(profile)]),
);
const found = places.get("ngoc-lac");
if (!found) throw new Error("there is no Ngọc Lặc");
export const ngocLac: ServedPlace = found;

/** The articles as a process has read them. */
export function libraryOf(drafts: ArticleDraft[], only?: string): Library {
  const articles: Library["articles"] = new Map(
    drafts.map((draft) => {
      const markdown = toMarkdown(draft);
      const stored = { article: parseArticle(markdown, draft.id).article, confirmedAt: null };
      const updatedAt = new Date("2026-11-01T00:00:00Z");
      return [
        draft.id,
        { markdown, origin: "staff" as const, updatedAt, stored, entry: articleEntry(stored) },
      ];
    }),
  );
  const known = only ? new Map([...places].filter(([slug]) => slug === only)) : places;
  return { articles, unreadable: new Map(), switches: [], places: known };
}
