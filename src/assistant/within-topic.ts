import type { Aspect } from "../knowledge/articles/schema.ts";
import type { Found, LocalKnowledge } from "../knowledge/local-knowledge.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import { fold } from "../knowledge/text/index.ts";
import { askedAspects } from "./asked-aspects.ts";
import { emptyWords, spanWords, turningWords } from "./data/empty-words.ts";
import { isKin, isNear } from "./kin.ts";
import { offeredAspects } from "./offered-aspects.ts";

const looked = 30;
/** Beside one for each of: nearest alone, nearest with the topic, all words held, each part asked for. */
const worth = { number: 2, numbered: 1, same: 0.25, topic: 0.1, far: 0.5 };
const ofChild =
  /\b(con|chau|be|dua|thang cu|cu ti|e|em)\b.*\b(\d|1[0-7]|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)( ?tuoi|t| thang)\b/;
const hasNumber = /\b1[89]\d{2}[ .]?\d{4}\b|\b0\d{9}\b/;
const asksNumber =
  /\b(tong dai|hotline|so dien thoai|sdt|duong day nong|so may|goi (so|cho) (nao|may|ai)|so nao)\b/;

/**
 * Whether two words in a row name the subject of another article, and nothing the present one speaks of.
 * @param related to the present one: what their titles name is no other matter.
 */
export function namesAnother(
  question: string,
  hits: Found[],
  article: ServedArticle,
  related: readonly ServedArticle[],
): boolean {
  const own = ` ${plain([textOf(article), ...related.map(({ title }) => title)].join(" "))} `;
  const said = namingPairs(question).filter((pair) => !own.includes(` ${pair} `));
  return hits.some(
    (hit) =>
      hit.kind === "article" &&
      hit.article.topic !== article.topic &&
      said.some((pair) => ` ${plain(hit.article.title)} `.includes(` ${pair} `)),
  );
}

/** Whether the message names something, in a word or two in a row, that stands nowhere in the article. */
export function speaksOfElse(question: string, article: ServedArticle): boolean {
  const own = ` ${plain(textOf(article))} `;
  const words = wordsOf(question);
  return words.some((word, at) => {
    const before = words[at - 1];
    const pair = before && !emptyWords.has(before) ? `${before} ${word}` : word;
    return isName(word) && !own.includes(` ${pair} `);
  });
}

/** Of the article and its kin, the one nearest to the message that has the part asked for. */
export function chooseWithin(
  knowledge: LocalKnowledge,
  article: ServedArticle,
  question: string,
): ServedArticle {
  const own = wordsOf(question).filter((word) => !emptyWords.has(word));
  const asked = askedAspects(question);
  const number = asksNumber.test(plain(question));
  const about = ofChild.test(plain(question)) ? `${question} trẻ em` : question;
  const alone = scoresOf(knowledge, about, article);
  const together = scoresOf(knowledge, `${article.title} ${about}`, article);
  const value = (one: ServedArticle) =>
    (alone.get(one) ?? 0) +
    (together.get(one) ?? 0) +
    heldWords(one, own) / Math.max(1, own.length) +
    aspectsHeld(one, asked) +
    (number && hasNumber.test(textOf(one)) ? worth.number : 0) +
    (number && asksNumber.test(plain(one.title)) ? worth.numbered : 0) -
    (isKin(one, article) ? 0 : worth.far) +
    (one.id === article.id ? worth.same : one.topic === article.topic ? worth.topic : 0);
  const kin = new Map(
    [article, ...knowledge.existing(article.related), ...alone.keys(), ...together.keys()].map((one) => [
      one.id,
      one,
    ]),
  );
  return [...kin.values()].reduce((best, one) => (value(one) > value(best) ? one : best));
}

/** How near each of the kin is, as a share of the nearest. */
function scoresOf(
  knowledge: LocalKnowledge,
  text: string,
  article: ServedArticle,
): Map<ServedArticle, number> {
  const { hits } = knowledge.search(text, looked);
  const top = hits[0]?.score ?? 1;
  const near = hits.flatMap((hit) => (hit.kind === "article" && isNear(hit.article, article) ? [hit] : []));
  return new Map(near.map((hit) => [hit.article, hit.score / top]));
}

/** A part that the title asks for counts more than one that the text only mentions. */
function aspectsHeld(one: ServedArticle, asked: Aspect[]): number {
  const titled = askedAspects(one.title);
  const offered = offeredAspects(one);
  return asked.reduce(
    (sum, aspect) => sum + (offered.has(aspect) ? 1 : 0) + (titled.includes(aspect) ? 0.5 : 0),
    0,
  );
}

function heldWords({ title, questions, ...rest }: ServedArticle, own: string[]): number {
  const headings = new Set(wordsOf([title, ...questions].join(" ")));
  const body = new Set(wordsOf(textOf({ title: "", questions: [], ...rest })));
  return own.reduce((sum, word) => sum + (headings.has(word) ? 1 : body.has(word) ? 0.75 : 0), 0);
}

function namingPairs(question: string): string[] {
  const words = wordsOf(question);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    return before && (isName(word) || isName(before)) ? [`${before} ${word}`] : [];
  });
}

function isName(word: string): boolean {
  return !emptyWords.has(word) && !spanWords.has(word) && !turningWords.has(word);
}

function textOf({
  title,
  questions,
  answer,
  sections,
}: Pick<ServedArticle, "title" | "questions" | "answer" | "sections">): string {
  return [title, ...questions, answer, ...sections.map(({ text }) => text)].join(" ");
}

function plain(text: string): string {
  return wordsOf(text).join(" ");
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
