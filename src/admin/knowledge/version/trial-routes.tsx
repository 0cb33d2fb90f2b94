import type { Db } from "../../../database/database.ts";
import { recentQuestions } from "../../../knowledge/asked/recent-questions.ts";
import { listCorrections } from "../../../knowledge/corrections/list-corrections.ts";
import { linesIn } from "../../../knowledge/editing/article-draft.ts";
import { toDraft } from "../../../knowledge/editing/draft-markdown.ts";
import { readVersion } from "../../../knowledge/editing/load-version.ts";
import type { TrialQuestion } from "../../../knowledge/trial/compare-answers.ts";
import { runTrial } from "../../../knowledge/trial/run-trial.ts";
import { sampleQuestions, type WordedArticle } from "../../../knowledge/trial/sample-questions.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { notHere, orRefused } from "../refusal.tsx";
import { TrialPage } from "./trial-page.tsx";

const mostReal = 100;

/** “Thử trước khi dùng”: what a text would change about the answers, before anybody approves it. */
export function trialRoutes({ knowledge, tools, evaluationQuestions }: AdminParts): AdminRoute[] {
  return [
    {
      method: "POST",
      path: "/knowledge/versions/:version/trial",
      permission: "knowledge.write",
      handle: tryOut,
    },
  ];

  async function tryOut(page: StaffPage) {
    const { c, desk, place, now, base, view } = page;
    const id = Number(c.req.param("version"));
    if (!Number.isSafeInteger(id)) return await notHere(page, "Không có bản này.");
    return await orRefused(page, "/knowledge/versions", async () => {
      const { version, real } = await desk.act(
        "knowledge.write",
        ({ version }: Material) => ({
          action: "article.trial",
          subject: "article",
          subjectId: version.articleId,
          details: { version: id },
        }),
        (tx) => gather(tx, id, place.slug, now),
      );
      const { articles } = knowledge.library();
      const draft = toDraft(version.markdown);
      const changed = { id: version.articleId, title: draft.title, questions: linesIn(draft.questions) };
      const others: Map<string, WordedArticle> = new Map(
        [...articles].map(([other, { stored }]) => [other, asWorded(stored.article)]),
      );
      const before = knowledge.forLocality(place.slug, now).knowledge;
      const after = knowledge.proposed(version, place.slug, now);
      // What has been asked here before what others have thought of; the time is up where it is up.
      const known = (await evaluationQuestions?.(place.slug)) ?? [];
      const questions = [...sampleQuestions(changed, others, after, real), ...known];
      const trial = runTrial(questions, place, { before, after }, now, () => performance.now());
      const titleOf = (articleId: string) =>
        articleId === changed.id ? draft.title : (others.get(articleId)?.title ?? articleId);
      return await view(
        `Thử trước: ${draft.title}`,
        <TrialPage base={base} versionId={id} trial={trial} titleOf={titleOf} />,
      );
    });
  }

  async function gather(tx: Db, id: number, place: string, now: Date) {
    const version = await readVersion(tx, id);
    const corrections = await listCorrections(tx, place, { limit: mostReal });
    const asked = await recentQuestions(tx, tools.sealer, { place, limit: mostReal }, now);
    const real: { corrected: TrialQuestion[]; asked: TrialQuestion[] } = {
      corrected: corrections.map(({ question, should }) => ({ text: question, from: "corrected", should })),
      asked: asked.map(({ text }) => ({ text, from: "asked" })),
    };
    return { version, real };
  }

  type Material = Awaited<ReturnType<typeof gather>>;
}

function asWorded({
  id,
  title,
  questions,
}: {
  id: string;
  title: string;
  questions: unknown[];
}): WordedArticle {
  return { id, title, questions: questions.map(String) };
}
