import type { DesignedTopic } from "../assistant/data/designed-topic.ts";
import { appliesTo } from "./articles/render.ts";
import { type Block, PLACE_WORDS, type PlaceWords } from "./articles/schema.ts";
import { blankWord, type SearchDocument } from "./retrieval/index.ts";
import { type ServedArticle, type StoredArticle, serveArticle } from "./served-article.ts";

/** Something residents ask for, as the index wants it. The same object means the same text. */
export type IndexEntry = {
  id: string;
  /** Slugs of localities and provinces whose residents read another text than the rest, or alone read it. */
  names: string[];
  /** What it is about, the same everywhere: for models that compare meanings. */
  meaning: string;
  /** The text with blanks for the place's words; null where it does not hold. */
  documentFor(place: Pick<PlaceWords, "slug" | "province">): SearchDocument | null;
};

const blanks = Object.fromEntries(PLACE_WORDS.map((name) => [name, blankWord(name)])) as PlaceWords["words"];

export function articleEntry(stored: StoredArticle): IndexEntry {
  const { article } = stored;
  const { id, title, questions, status, localities = [] } = article;
  const blocks = [...article.answer, ...article.sections.flatMap((section) => section.blocks)];
  return {
    id,
    meaning: meaningOf(title, questions.map(String)),
    names: [...localities, ...(status === "approved" ? namesIn(blocks) : [])],
    documentFor(place) {
      if (!appliesTo(article, place)) return null;
      if (status === "draft") return headingsOnly(id, title, questions.map(String));
      return asSearchDocument(serveArticle(stored, { ...place, words: blanks }));
    },
  };
}

export function topicEntry({ id, phrases: [title = "", ...questions] }: DesignedTopic): IndexEntry {
  const meaning = meaningOf(title, questions);
  return { id, meaning, names: [], documentFor: () => headingsOnly(id, title, questions) };
}

export function asSearchDocument({ id, title, questions, answer, sections }: ServedArticle): SearchDocument {
  return {
    id,
    title,
    questions,
    sections: sections.map(({ aspect, heading, text }) => ({ id: aspect, title: heading, text })),
    text: answer,
  };
}

export function headingsOnly(id: string, title: string, questions: string[]): SearchDocument {
  return { id, title, questions, sections: [], text: "" };
}

/** The first ways of asking say what the later ones only vary. */
function meaningOf(title: string, questions: string[]): string {
  return [title, ...questions.slice(0, 8)].join("\n").slice(0, 1_000);
}

function namesIn(blocks: Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === "variant" ? [...block.places, ...namesIn(block.blocks)] : [],
  );
}
