import { refusedHosts } from "./hosts.ts";
import { lawNumbers, statedNumbers } from "./numbers.ts";
import { refusedNames } from "./refused-names.ts";
import { type Article, type Block, type Inline, PLACE_WORDS, type Problem } from "./schema.ts";

type Line = Extract<Block, { content: Inline[] }>;
type Complain = (line: number, message: string) => void;

const MARKUP = /\*\*|__|`|\]\(|\||<[a-z/]|https?:/i;
const EMAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;
const PHONE = /(?<!\d)(?:\+84|0)(?:[ .-]?\d){9}(?!\d)/;

function linesOf(blocks: Block[]): Line[] {
  return blocks.flatMap((block) => (block.kind === "variant" ? linesOf(block.blocks) : [block]));
}

function plain(content: Inline[]): string {
  return content.map((inline) => (inline.kind === "text" ? inline.text : " ")).join("");
}

function whole(content: Inline[]): string {
  return content.map((inline) => (inline.kind === "word" ? "" : inline.text)).join("");
}

function checkLine(line: Line, article: Article, complain: Complain): void {
  const say = (message: string) => complain(line.line, message);
  const text = whole(line.content);
  for (const number of statedNumbers(plain(line.content))) say(`the number “${number}” has no source mark`);
  const cited = [...article.law, ...article.replaces.flatMap(({ old, now }) => [old, now])].join(" ");
  for (const number of lawNumbers(text))
    if (!cited.includes(number)) say(`${number} stands neither in law nor in replaces`);
  for (const host of refusedHosts(text)) say(`the host ${host} is not allowed`);
  for (const name of refusedNames(text)) say(`“${name}” is a person's name`);
  if (MARKUP.test(text)) say("plain text only: no bold, tables, code or links");
  if (EMAIL.test(text)) say("an e-mail address is never shown");
  for (const inline of line.content) {
    if (inline.kind === "fact" && inline.sources.length === 0)
      say(`“${inline.text}” is marked without a source`);
    if (inline.kind === "fact" && inline.text.trim() === "") say("an empty mark");
    const words =
      inline.kind === "word" ? [inline.word] : [...inline.text.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1]);
    for (const word of words)
      if (!PLACE_WORDS.some((known) => known === word)) say(`unknown place word {{${word}}}`);
  }
}

function checkSources(article: Article, lines: Line[], complain: Complain): void {
  const listed = new Set(article.sources.map(({ code }) => code));
  const used = new Set<string>();
  for (const line of lines)
    for (const inline of line.content)
      if (inline.kind === "fact")
        for (const code of inline.sources) {
          used.add(code);
          if (!listed.has(code)) complain(line.line, `source ${code} is used but not listed`);
        }
  if (listed.size < article.sources.length) complain(1, "a source is listed twice");
  for (const code of listed) if (!used.has(code)) complain(1, `source ${code} is listed but marks nothing`);
  if (article.status === "approved" && !article.sources.some(({ date }) => date))
    complain(1, "an approved article needs a source with a date");
}

/** Titles, and what replaces an old rule, are shown too: their numbers must be facts of the body. */
function checkShownFields(article: Article, lines: Line[], complain: Complain): void {
  const facts = lines.flatMap(({ content }) =>
    content.flatMap((part) => (part.kind === "fact" ? [part.text] : [])),
  );
  const known = new Set(facts.flatMap((fact) => fact.match(/\d+/g) ?? []));
  for (const text of [article.title, ...article.replaces.map(({ now }) => now)]) {
    const loose = statedNumbers(text).flatMap((number) => number.match(/\d+/g) ?? []);
    for (const number of loose)
      if (!known.has(number)) complain(1, `“${text}”: ${number} is no marked fact of the body`);
  }
  const shown = [
    article.title,
    ...article.law,
    ...article.sources.flatMap(({ name, publisher }) => [name, publisher]),
  ];
  for (const text of [...shown, ...article.questions, ...article.unverified]) {
    if (EMAIL.test(text)) complain(1, `“${text}” holds an e-mail address`);
    if (PHONE.test(text)) complain(1, `“${text}” holds a phone number`);
    for (const name of refusedNames(text)) complain(1, `“${name}” is a person's name`);
  }
}

function checkDates(article: Article, complain: Complain): void {
  const { validFrom, validUntil, reviewBy } = article;
  if (validUntil && validUntil < validFrom) complain(1, "validUntil lies before validFrom");
  if (reviewBy < validFrom) complain(1, "reviewBy lies before validFrom");
}

/** Everything that can be said of one article without its neighbours or a locality. */
export function checkArticle(article: Article, path: string): Problem[] {
  const problems: Problem[] = [];
  const complain: Complain = (line, message) => problems.push({ path, line, message });
  const sections = article.sections.map((section) => ({ ...section, lines: linesOf(section.blocks) }));
  const lines = [...linesOf(article.answer), ...sections.flatMap((section) => section.lines)];
  if (`${article.id}.md` !== path.split(/[\\/]/).at(-1))
    complain(2, `the id ${article.id} is not the file's name`);
  if (article.confidence === "C" && article.status !== "draft") complain(1, "confidence C is always a draft");
  if (article.related.includes(article.id)) complain(1, "related to itself");
  for (const { heading, line, lines: own, aspect } of sections) {
    if (own.length === 0) complain(line, `“${heading}” is empty`);
    if (aspect === "steps" && !own.some(({ kind }) => kind === "step"))
      complain(line, "“Cách làm” has no numbered step");
  }
  if (article.answer.some(({ kind }) => kind === "step" || kind === "item"))
    complain(1, "the answer is a paragraph, no list");
  const twoParagraphs = article.answer.some(
    ({ kind }, index) => kind === "paragraph" && article.answer[index - 1]?.kind === "paragraph",
  );
  if (twoParagraphs) complain(1, "the answer is more than one paragraph");
  for (const line of lines) checkLine(line, article, complain);
  checkSources(article, lines, complain);
  checkShownFields(article, lines, complain);
  checkDates(article, complain);
  return problems;
}
