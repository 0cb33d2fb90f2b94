/** One source as it is typed. */
export type SourceDraft = {
  code: string;
  name: string;
  publisher: string;
  date: string;
  approximate: boolean;
};

/** An old rule people still name, and what holds now, as they are typed. */
export type ReplacementDraft = { old: string; now: string; since: string; said: string };

/** An article as a form holds it: whatever was typed, right or wrong. Lists are lines. */
export type ArticleDraft = {
  /** Empty until the article has one. */
  id: string;
  topic: string;
  title: string;
  status: string;
  confidence: string;
  questions: string;
  sources: SourceDraft[];
  law: string;
  validFrom: string;
  validUntil: string;
  reviewBy: string;
  supersededBy: string;
  /** Slugs of places or provinces; empty: everywhere. */
  localities: string;
  replaces: ReplacementDraft[];
  unverified: string;
  related: string;
  body: string;
};

/** A new article of one place. @param day today in Vietnam, YYYY-MM-DD; facts are looked at again after half a year. */
export function newDraft(place: string, day: string): ArticleDraft {
  const half = new Date(Date.parse(`${day}T00:00:00Z`) + 183 * 86_400_000);
  return {
    id: "",
    topic: "",
    title: "",
    status: "approved",
    confidence: "B",
    questions: "",
    sources: [],
    law: "",
    validFrom: day,
    validUntil: "",
    reviewBy: half.toISOString().slice(0, 10),
    supersededBy: "",
    localities: place,
    replaces: [],
    unverified: "",
    related: "",
    body: "",
  };
}

/** The lines of a field, each trimmed, none empty. */
export function linesIn(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Ids or slugs, however they are set apart. */
export function wordsIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== "");
}
