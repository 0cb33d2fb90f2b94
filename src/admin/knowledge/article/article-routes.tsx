import { countAsked } from "../../../knowledge/asked/count-asked.ts";
import { recentQuestions } from "../../../knowledge/asked/recent-questions.ts";
import { confirmFacts } from "../../../knowledge/editing/confirm-facts.ts";
import { namesOf } from "../../../knowledge/editing/count-approvers.ts";
import { servedText } from "../../../knowledge/editing/load-version.ts";
import { listVersions } from "../../../knowledge/editing/open-versions.ts";
import { whoDecides } from "../../../knowledge/editing/who-decides.ts";
import { listArticles } from "../../../knowledge/list-articles.ts";
import { nextReview } from "../../../knowledge/served-article.ts";
import { vietnamDay } from "../../../localities/vietnam-time.ts";
import type { AdminParts } from "../../admin-parts.ts";
import { type KnowledgePage, type KnowledgeRoute, scopeHere, shownPlace } from "../knowledge-page.ts";
import { previewOf } from "../preview.tsx";
import { notHere, orRefused } from "../refusal.tsx";
import { ArticlePage } from "./article-page.tsx";

const mostQuestions = 40;

/** One article as it is served here, where it comes from, and what was asked that led to it. */
export function articleRoutes({ knowledge, tools }: AdminParts): KnowledgeRoute[] {
  return [
    { method: "GET", path: "/knowledge/:id", permission: "knowledge.see", handle: (page) => show(page) },
    { method: "POST", path: "/knowledge/:id/asked", permission: "personal_data.see", handle: asked },
    { method: "POST", path: "/knowledge/:id/confirm", permission: "knowledge.approve", handle: confirm },
  ];

  async function show(page: KnowledgePage, questions?: Awaited<ReturnType<typeof recentQuestions>>) {
    const { c, desk, place, now, base, view } = page;
    const id = c.req.param("id") ?? "";
    const library = knowledge.library();
    const loaded = library.articles.get(id);
    const [listed] = listArticles(library, place, vietnamDay(now), { view: "all", area: null, ids: [id] });
    const shown = shownPlace(page, library.places);
    if (!loaded || !listed || !shown) return await notHere(page);
    const local = knowledge.forLocality(shown.slug, now).knowledge;
    const { versions, counted, text, names } = await desk.read("knowledge.see", async (tx) => {
      const versions = await listVersions(tx, id);
      const text = await servedText(tx, id);
      const people = versions.flatMap(({ writtenBy, decidedBy }) => [writtenBy, decidedBy]);
      return {
        versions,
        text,
        counted: place ? await countAsked(tx, place.slug, id, now) : null,
        names: await namesOf(tx, [...people, text?.confirmedBy ?? null]),
      };
    });
    return await view(
      loaded.stored.article.title,
      <ArticlePage
        base={base}
        loaded={loaded}
        listed={listed}
        shown={shown}
        preview={previewOf(loaded.stored, shown, local)}
        reviewBy={nextReview(loaded.stored)}
        successor={local.article(id)?.id === id ? null : local.article(id)}
        related={local.existing(loaded.stored.article.related)}
        versions={versions}
        names={names}
        asked={counted}
        questions={questions}
        hash={text?.hash ?? ""}
        confirmedBy={text?.confirmedBy ?? null}
        self={desk.session.staffId}
        may={{
          write: desk.may("knowledge.write"),
          confirm: desk.may("knowledge.approve") && decider(id) === scopeHere(page),
          approve: desk.may("knowledge.approve"),
          switch: desk.may("assistant.switch"),
          see: desk.may("personal_data.see") && place !== null,
        }}
        shared={decider(id) === "*"}
      />,
    );
  }

  function decider(id: string): string {
    const { articles, places } = knowledge.library();
    return whoDecides([articles.get(id)?.stored.article], places);
  }

  async function asked(page: KnowledgePage) {
    const { desk, place, now, c } = page;
    const id = c.req.param("id") ?? "";
    if (!place || !knowledge.library().articles.has(id)) return await notHere(page);
    const questions = await desk.act(
      "personal_data.see",
      { action: "article.asked", subject: "article", subjectId: id },
      (tx) =>
        recentQuestions(tx, tools.sealer, { place: place.slug, articleId: id, limit: mostQuestions }, now),
    );
    return await show(page, questions);
  }

  async function confirm(page: KnowledgePage) {
    const { c, desk, now, goTo } = page;
    const id = c.req.param("id") ?? "";
    const { hash } = await c.req.parseBody();
    return await orRefused(page, `/knowledge/${encodeURIComponent(id)}`, async () => {
      await desk.act(
        "knowledge.approve",
        { action: "article.confirm", subject: "article", subjectId: id },
        (tx) =>
          confirmFacts(
            tx,
            {
              articleId: id,
              hash: String(hash ?? ""),
              staffId: desk.session.staffId,
              place: scopeHere(page),
              scope: decider(id),
            },
            now,
          ),
      );
      knowledge.lookAgain();
      return goTo(`/knowledge/${id}`);
    });
  }
}
