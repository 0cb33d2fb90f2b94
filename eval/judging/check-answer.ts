import { refusedNames } from "../../src/knowledge/articles/refused-names.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import type { Answer } from "../asking/asker.ts";

/** Whatever an answer may draw on, as plain text: the cited article's file and the place's own words. */
export type Grounds = { articles: Map<string, string>; places: Map<string, string> };

const sourceLine = /^(?:Theo|Nguồn) .*\d{4}\.$/m;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const host = /(?<![\p{L}\d@.-])(?:[a-z0-9-]+\.)+(?:vn|com|net|org)(?![\p{L}\d-])/giu;
const law = /\d+\/(?:\d{4}\/)?[A-ZĐ]{2}[\p{L}\d&-]*/gu;
const number = /\d+(?:[.,/]\d+)*/g;
const phone = /(?<!\d)(?:\+84|0)(?:[ .-]?\d){9}(?!\d)|(?<!\d)1[89]00(?:[ .-]?\d){4,6}(?!\d)/g;
const listNumber = /^\d+\. /gm;

export async function readGrounds(folder: string): Promise<Grounds> {
  const { articles, localities } = await readKnowledgeFiles(folder);
  return {
    articles: new Map(articles.map(({ id, markdown }) => [id, withShownDates(markdown)])),
    places: new Map(localities.map(({ slug, profile }) => [slug, profile])),
  };
}

/**
 * What is wrong with an answer's grounds: no source or date; a number, phone, link or law number that the cited
 * article does not hold; a private address or a signer's name. Nothing to say of turns that answer nothing.
 */
export function checkAnswer(grounds: Grounds, locality: string, answer: Answer): string[] {
  const { status, text, article } = answer;
  const personal = [...(email.exec(text) ?? []), ...refusedNames(text)].map((found) => `private: ${found}`);
  if (status !== "answered") return personal;
  const cited = article === null ? undefined : grounds.articles.get(article);
  if (cited === undefined) return [...personal, "no article is cited"];
  const known = `${cited}\n${grounds.places.get(locality) ?? ""}`;
  const unsupported = claimsOf(text).filter((claim) => !known.includes(claim));
  return [
    ...personal,
    ...(sourceLine.test(text) ? [] : ["no source line with a date"]),
    ...unsupported.map((claim) => `not in the article: ${claim}`),
  ];
}

function claimsOf(text: string): string[] {
  const body = text.replace(listNumber, "");
  return [law, host, phone, number].flatMap((pattern) => body.match(pattern) ?? []);
}

/** Marks go, and the dates of the front matter also stand as residents read them: 2024-10 → 10/2024. */
function withShownDates(markdown: string): string {
  const plain = markdown.replace(/\[([^\]\n]*)\]\{[^}\n]*\}/g, "$1");
  const dates = [...plain.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)].map(([, year, month, day]) =>
    [day, month, year].filter(Boolean).join("/"),
  );
  return `${plain}\n${dates.join("\n")}`;
}
