/** What a designed reply is about; each has its text in `designed-replies.ts`. */
export type ReplyKind =
  | "outside"
  | "local-matter"
  | "weather-prices"
  | "chitchat"
  | "sad"
  | "homework"
  | "other-data"
  | "personal-case"
  | "law-dispute"
  | "politics"
  | "medical"
  | "wrongdoing"
  | "instructions"
  | "keep-secret"
  | "local-contact"
  | "other-place"
  | "person"
  | "dead-number"
  | "foreign-tongue"
  | "scam"
  | "self-harm"
  | "violence"
  | "child-harm"
  | "fire"
  | "medical-emergency"
  | "crime"
  | "rescue";

/**
 * Something residents say that no article may answer. Its phrases stand in the index beside the articles, so that a
 * message goes to whichever it is nearest to, with all the typing errors the retriever forgives.
 */
export type DesignedTopic = { id: string; reply: ReplyKind; phrases: string[] };

/** @param phrases one a line, or several parted by semicolons. */
export function topic(id: string, reply: ReplyKind, phrases: string): DesignedTopic {
  const lines = phrases.split(/[\n;]/).map((line) => line.trim());
  return { id: `~${id}`, reply, phrases: lines.filter(Boolean) };
}
