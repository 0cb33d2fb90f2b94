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

/** Fills in the place's words; one that opens a sentence (“trưởng thôn…”) is raised. `before` is the text so far. */
function fillWords(text: string, before: string, place: PlaceWords): string {
  return text.replace(/\{\{\s*([a-z_]+)\s*\}\}/g, (whole, name: string, offset: number) => {
    const known = PLACE_WORDS.find((candidate) => candidate === name);
    if (!known) return whole;
    const word = place.words[known];
    const opens = /(^|[.!?]\s+)$/.test(before + text.slice(0, offset));
    return opens ? word.charAt(0).toLocaleUpperCase("vi") + word.slice(1) : word;
  });
}

function fillLine(content: Inline[], place: PlaceWords): { text: string; facts: RenderedArticle["facts"] } {
  let text = "";
  const facts: RenderedArticle["facts"] = [];
  for (const inline of content) {
    const filled = fillWords(inline.kind === "word" ? `{{${inline.word}}}` : inline.text, text, place);
    if (inline.kind === "fact") facts.push({ text: filled, sources: inline.sources });
    text += filled;
  }
  return { text, facts };
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
    text += mark + fillLine(line.content, place).text;
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
  const lines = [...answer, ...sections.flatMap((section) => section.lines)];
  const facts = lines.flatMap((line) => fillLine(line.content, place).facts);
  return {
    answer: answer.map((line) => fillLine(line.content, place).text).join(" "),
    sections: sections.map(({ aspect, heading, lines }) => ({ aspect, heading, text: layOut(lines, place) })),
    facts,
    sources: article.sources.filter(({ code }) => facts.some((fact) => fact.sources.includes(code))),
  };
}
