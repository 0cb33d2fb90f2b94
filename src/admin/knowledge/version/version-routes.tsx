import type { Db } from "../../../database/database.ts";
import { parseArticle } from "../../../knowledge/articles/parse.ts";
import type { Article } from "../../../knowledge/articles/schema.ts";
import { checkDraft } from "../../../knowledge/editing/check-draft.ts";
import { countApprovers, namesOf } from "../../../knowledge/editing/count-approvers.ts";
import { diffTexts } from "../../../knowledge/editing/diff-texts.ts";
import { toDraft } from "../../../knowledge/editing/draft-markdown.ts";
import { type ArticleVersion, readVersion, servedText } from "../../../knowledge/editing/load-version.ts";
import { listOpenVersions } from "../../../knowledge/editing/open-versions.ts";
import { previousText } from "../../../knowledge/editing/previous-text.ts";
import { needsSecondPerson } from "../../../knowledge/editing/second-person.ts";
import { whoDecides } from "../../../knowledge/editing/who-decides.ts";
import type { AdminParts } from "../../admin-parts.ts";
import { type KnowledgePage, type KnowledgeRoute, scopeHere, shownPlace } from "../knowledge-page.ts";
import { previewOf } from "../preview.tsx";
import { notHere, orRefused } from "../refusal.tsx";
import { decideRoutes } from "./decide-routes.ts";
import { OpenVersionsPage } from "./open-versions-page.tsx";
import { VersionPage } from "./version-page.tsx";

/** What is being written, one text with what it changes, and the decision about it. */
export function versionRoutes(parts: AdminParts): KnowledgeRoute[] {
  const { knowledge } = parts;
  return [
    { method: "GET", path: "/knowledge/versions", permission: "knowledge.see", handle: list },
    { method: "GET", path: "/knowledge/versions/:version", permission: "knowledge.see", handle: show },
    ...decideRoutes(parts, { scopeOf, secondPerson, problemsOf }),
  ];

  async function list(page: KnowledgePage) {
    const { desk, base, view, place } = page;
    const { versions, names } = await desk.read("knowledge.see", async (tx) => {
      const versions = await listOpenVersions(tx, scopeHere(page));
      return {
        versions,
        names: await namesOf(
          tx,
          versions.map(({ writtenBy }) => writtenBy),
        ),
      };
    });
    return await view(
      "Nháp và chờ duyệt",
      <OpenVersionsPage
        base={base}
        versions={versions}
        names={names}
        self={desk.session.staffId}
        scope={scopeHere(page)}
        province={place === null}
      />,
    );
  }

  async function show(page: KnowledgePage) {
    const { c, desk, now, base, view } = page;
    const id = Number(c.req.param("version"));
    const shown = shownPlace(page, knowledge.library().places);
    if (!Number.isSafeInteger(id) || !shown) return await notHere(page, "Không có bản này.");
    return await orRefused(page, "/knowledge/versions", async () => {
      const { version, before, served, second, names } = await desk.read("knowledge.see", async (tx) => {
        const version = await readVersion(tx, id);
        return {
          version,
          before: await previousText(tx, version),
          served: await servedText(tx, version.articleId),
          second: await secondPerson(tx, page),
          names: await namesOf(tx, [version.writtenBy, version.decidedBy]),
        };
      });
      const { article } = parseArticle(version.markdown, version.articleId);
      const local = knowledge.forLocality(shown.slug, now).knowledge;
      const open = version.status === "draft" || version.status === "submitted";
      return await view(
        toDraft(version.markdown).title || "Bản nháp",
        <VersionPage
          base={base}
          version={version}
          names={names}
          self={desk.session.staffId}
          problems={open ? problemsOf(version) : []}
          preview={previewOf({ article, confirmedAt: null }, shown, local)}
          previewFor={shown.name}
          diff={diffTexts(before, version.markdown)}
          isNew={before === ""}
          stale={open && (served?.hash ?? null) !== version.baseHash}
          secondPerson={second}
          decidesHere={scopeOf(version) === scopeHere(page)}
          may={{
            write: desk.may("knowledge.write"),
            approve: desk.may("knowledge.approve"),
            try: desk.may("knowledge.write") && page.place !== null,
          }}
        />,
      );
    });
  }

  /** Who decides about it as places and articles stand now. */
  function scopeOf({ articleId, markdown }: ArticleVersion): string {
    const { articles, places } = knowledge.library();
    const proposed: Article = parseArticle(markdown, articleId).article;
    return whoDecides([articles.get(articleId)?.stored.article, proposed], places);
  }

  async function secondPerson(tx: Db, page: KnowledgePage): Promise<boolean> {
    return needsSecondPerson(page.place?.profile ?? null, await countApprovers(tx, scopeHere(page)));
  }

  function problemsOf({ markdown, articleId }: ArticleVersion) {
    return checkDraft({ ...toDraft(markdown), id: articleId }, knowledge.library());
  }
}
