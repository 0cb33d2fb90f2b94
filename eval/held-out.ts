import { join } from "node:path";
import { designedTopics } from "../src/assistant/data/designed-topics.ts";
import { answerStep } from "../src/conversation/steps/answer.ts";
import { emergencyStep } from "../src/conversation/steps/emergency.ts";
import { parseArticle } from "../src/knowledge/articles/parse.ts";
import { appliesTo } from "../src/knowledge/articles/render.ts";
import { indexArticles, openLocalKnowledge } from "../src/knowledge/local-knowledge.ts";
import { readKnowledgeFiles } from "../src/knowledge/read-files.node.ts";
import { type ServedArticle, serveArticle } from "../src/knowledge/served-article.ts";
import { openPlace } from "../src/localities/open-place.ts";
import { projectFolder } from "../src/project-folder.node.ts";
import { noReportFacts } from "../src/signal-reports/report-facts.ts";

/**
 * How words nobody has written down yet would fare: each fifth of the wordings of articles and of the phrases of
 * designed topics is left out of the index in turn and asked. Wordings that differ only by marks leave together.
 */
const folds = 5;
const now = new Date("2026-11-21T02:00:00Z");
const files = await readKnowledgeFiles(join(projectFolder(), "knowledge"));
const place = openPlace(files.localities.find(({ slug }) => slug === "ngoc-lac")?.profile ?? "");
const articles: ServedArticle[] = files.articles.flatMap(({ id, markdown }) => {
  const { article } = parseArticle(markdown, id);
  return article?.status === "approved" && appliesTo(article, place)
    ? [serveArticle({ article, confirmedAt: null }, place)]
    : [];
});
const foldOf = (words: string) =>
  [...words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d")].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_007,
    7,
  ) % folds;

const counts = { wordings: 0, sameArticle: 0, answeredOtherwise: 0, phrases: 0, refused: 0, overreached: 0 };
for (let fold = 0; fold < folds; fold++) {
  const kept = (words: string) => foldOf(words) !== fold;
  const index = indexArticles(
    articles.map((article) => ({ ...article, questions: article.questions.filter(kept) })),
    { topics: designedTopics.map((topic) => ({ ...topic, phrases: topic.phrases.filter(kept) })) },
  );
  const knowledge = openLocalKnowledge(index, now);
  const ask = (text: string) => {
    const context = {
      event: { kind: "text" as const, text, secrets: [] },
      state: {},
      mode: { name: "bot" as const },
      place,
      knowledge,
      now,
      reports: noReportFacts,
      newId: () => "id",
    };
    const outcome = emergencyStep(context) ?? answerStep(context);
    if (!outcome) throw new Error("The answer step answers everything");
    return outcome;
  };
  for (const { id, questions } of articles)
    for (const question of questions.filter((words) => !kept(words))) {
      const { status, articleId } = ask(question);
      counts.wordings++;
      if (articleId === id) counts.sameArticle++;
      else if (status === "answered") counts.answeredOtherwise++;
    }
  for (const { phrases } of designedTopics)
    for (const phrase of phrases.filter((words) => !kept(words))) {
      counts.phrases++;
      if (ask(phrase).status === "answered") counts.overreached++;
      else counts.refused++;
    }
}
console.log(JSON.stringify(counts));
