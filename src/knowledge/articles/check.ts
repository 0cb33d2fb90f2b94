import { checkArticle } from "./check-article.ts";
import { appliesTo, renderArticle } from "./render.ts";
import type { Article, Block, PlaceWords, Problem } from "./schema.ts";

export type ArticleFile = { path: string; article: Article };

const MAX_ANSWER = 300;
const MAX_SECTION = 900;
const LEFTOVER = /\{\{|\}\}|\[|\]|:::|\}|\{/;

/** Accents, case and punctuation aside: two articles asked for by the same key cannot be told apart. */
export function questionKey(question: string): string {
  const letters = question.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
  return letters.replace(/[^\p{L}\d]+/gu, " ").trim();
}

function variantPlaces(blocks: Block[]): { line: number; place: string }[] {
  return blocks.flatMap((block) =>
    block.kind === "variant" ? block.places.map((place) => ({ line: block.line, place })) : [],
  );
}

function checkPlaces({ path, article }: ArticleFile, places: PlaceWords[]): Problem[] {
  const known = new Set(places.flatMap(({ slug, province }) => [slug, province]));
  const blocks = [...article.answer, ...article.sections.flatMap((section) => section.blocks)];
  const named = [
    ...variantPlaces(blocks),
    ...(article.localities ?? []).map((place) => ({ line: 1, place })),
  ];
  const strangers = named.filter(({ place }) => !known.has(place));
  return strangers.map(({ line, place }) => ({ path, line, message: `no locality or province “${place}”` }));
}

/** Reads the article as a resident of each place would: whole, short enough, nothing left of the markup. */
function checkRendered({ path, article }: ArticleFile, places: PlaceWords[]): Problem[] {
  const problems = new Map<string, Problem>();
  const complain = (line: number, message: string, slug: string) => {
    const key = `${line} ${message}`;
    if (!problems.has(key)) problems.set(key, { path, line, message: `${message} (in ${slug})` });
  };
  for (const place of places.filter((candidate) => appliesTo(article, candidate))) {
    const rendered = renderArticle(article, place);
    const start = article.answer[0]?.line ?? 1;
    if (rendered.answer === "") complain(start, "no answer before the first heading", place.slug);
    const length = rendered.answer.length;
    if (length > MAX_ANSWER)
      complain(start, `the answer has ${length} characters, at most ${MAX_ANSWER}`, place.slug);
    for (const { heading, text } of rendered.sections) {
      const line = article.sections.find((section) => section.heading === heading)?.line ?? 1;
      if (text.length > MAX_SECTION)
        complain(line, `“${heading}” has ${text.length} characters, at most ${MAX_SECTION}`, place.slug);
    }
    const whole = [rendered.answer, ...rendered.sections.map(({ text }) => text)].join("\n");
    const leftover = LEFTOVER.exec(whole);
    if (leftover) {
      const near = whole.slice(Math.max(0, leftover.index - 15), leftover.index + 15).replaceAll("\n", " ");
      complain(start, `markup is left over near “${near}”`, place.slug);
    }
  }
  return [...problems.values()];
}

function checkQuestions(files: ArticleFile[]): Problem[] {
  const problems: Problem[] = [];
  const owner = new Map<string, string>();
  for (const { path, article } of files) {
    const typed = new Set<string>();
    for (const question of article.questions) {
      const exact = question.normalize("NFC").toLowerCase().trim();
      const key = questionKey(question);
      const other = owner.get(key);
      if (typed.has(exact))
        problems.push({ path, line: 1, message: `the question “${question}” stands twice` });
      if (other !== undefined && other !== article.id)
        problems.push({ path, line: 1, message: `the question “${question}” is also one of ${other}` });
      typed.add(exact);
      owner.set(key, other ?? article.id);
    }
  }
  return problems;
}

function checkLinks(files: ArticleFile[]): Problem[] {
  const ids = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, article } of files) {
    const twin = ids.get(article.id);
    if (twin) problems.push({ path, line: 2, message: `the id ${article.id} is also that of ${twin}` });
    ids.set(article.id, path);
  }
  for (const { path, article } of files) {
    const named = [...article.related, ...(article.supersededBy ? [article.supersededBy] : [])];
    for (const id of named.filter((candidate) => !ids.has(candidate)))
      problems.push({ path, line: 1, message: `no article ${id} to relate to` });
    if (new Set(article.related).size < article.related.length)
      problems.push({ path, line: 1, message: "an id stands twice in related" });
  }
  return problems;
}

/** Everything that can be said of one article without its neighbours. */
export function checkFile(file: ArticleFile, places: PlaceWords[]): Problem[] {
  return [
    ...checkArticle(file.article, file.path),
    ...checkPlaces(file, places),
    ...checkRendered(file, places),
  ];
}

/** Checks parsed articles singly, against each other, and rendered for every locality. */
export function checkArticles(files: ArticleFile[], places: PlaceWords[]): Problem[] {
  return [
    ...files.flatMap((file) => checkFile(file, places)),
    ...checkQuestions(files),
    ...checkLinks(files),
  ];
}
