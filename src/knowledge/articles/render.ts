import {
  type Article,
  type Aspect,
  type Block,
  type Inline,
  PLACE_WORDS,
  type PlaceWords,
  type Source,
} from "./schema.ts";

type RenderedSection = { aspect: Aspect; heading: string; text: string };

export type RenderedArticle = {
  answer: string;
  sections: RenderedSection[];
  facts: { text: string; sources: string[] }[];
  /** Those of the article's sources that mark something shown here. */
  sources: Source[];
};

type Line = Extract<Block, { content: Inline[] }>;

/** Whether the article is meant for this place at all (`localities` of its front matter). */
export function appliesTo(
  article: Pick<Article, "localities">,
  place: Pick<PlaceWords, "slug" | "province">,
): boolean {
  return !article.localities || names(article.localities, place);
}

function names(places: string[], place: Pick<PlaceWords, "slug" | "province">): boolean {
  return places.includes(place.slug) || places.includes(place.province);
}

function linesFor(blocks: Block[], place: PlaceWords): Line[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "variant") return [block];
    return names(block.places, place) === (block.mode === "only") ? linesFor(block.blocks, place) : [];
  });
}

function fillWords(text: string, place: PlaceWords): string {
  return text.replace(/\{\{\s*([a-z_]+)\s*\}\}/g, (whole, name: string) => {
    const word = PLACE_WORDS.find((known) => known === name);
    return word ? place.words[word] : whole;
  });
}

/** A place word may open a sentence (“trưởng thôn…”), so the letter after each stop is raised. */
function raiseSentences(text: string): string {
  return text.replace(
    /(^|[.!?]\s+)(\p{Ll})/gu,
    (_, stop: string, letter: string) => stop + letter.toLocaleUpperCase("vi"),
  );
}

function textOf(content: Inline[], place: PlaceWords): string {
  const text = content
    .map((inline) =>
      inline.kind === "word" ? fillWords(`{{${inline.word}}}`, place) : fillWords(inline.text, place),
    )
    .join("");
  return content.some((inline) => inline.kind === "word") ? raiseSentences(text) : text;
}

/** Paragraphs apart by an empty line, list lines together, steps numbered on through variants. */
function layOut(lines: Line[], place: PlaceWords): string {
  let step = 0;
  let text = "";
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) text += before.kind === line.kind && line.kind !== "paragraph" ? "\n" : "\n\n";
    if (line.kind === "step") step += 1;
    const mark = line.kind === "step" ? `${step}. ` : line.kind === "item" ? "- " : "";
    text += mark + textOf(line.content, place);
  });
  return text;
}

/**
 * An article as plain Vietnamese text for one place, ready for Zalo. The answer is one paragraph, its variants
 * joined to it; sections with nothing to say there are left out.
 */
export function renderArticle(article: Article, place: PlaceWords): RenderedArticle {
  const answer = linesFor(article.answer, place);
  const sections = article.sections
    .map(({ aspect, heading, blocks }) => ({ aspect, heading, lines: linesFor(blocks, place) }))
    .filter(({ lines }) => lines.length > 0);
  const facts = [...answer, ...sections.flatMap(({ lines }) => lines)]
    .flatMap((line) => line.content)
    .flatMap((inline) =>
      inline.kind === "fact" ? [{ text: fillWords(inline.text, place), sources: inline.sources }] : [],
    );
  return {
    answer: answer.map((line) => textOf(line.content, place)).join(" "),
    sections: sections.map(({ aspect, heading, lines }) => ({ aspect, heading, text: layOut(lines, place) })),
    facts,
    sources: article.sources.filter(({ code }) => facts.some((fact) => fact.sources.includes(code))),
  };
}
