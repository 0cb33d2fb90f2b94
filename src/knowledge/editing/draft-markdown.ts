import { parse, stringify } from "yaml";
import { typedText } from "../../security/typed-text.ts";
import {
  type ArticleDraft,
  linesIn,
  type ReplacementDraft,
  type SourceDraft,
  wordsIn,
} from "./article-draft.ts";

const file = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

/** The front matter as plain data, what is empty left out; valid or not. */
export function frontMatterOf(draft: ArticleDraft): Record<string, unknown> {
  const optional = (value: string) => (value.trim() === "" ? undefined : value.trim());
  const some = <T>(list: T[]) => (list.length === 0 ? undefined : list);
  const fields = {
    id: draft.id,
    topic: optional(draft.topic),
    title: draft.title.trim(),
    status: draft.status,
    confidence: draft.confidence,
    questions: linesIn(draft.questions),
    sources: draft.sources.filter(isTyped).map(({ code, name, publisher, date, approximate }) => ({
      code: code.trim(),
      name: name.trim(),
      publisher: publisher.trim(),
      ...(date.trim() === "" ? {} : { date: date.trim() }),
      ...(approximate ? { approximate } : {}),
    })),
    law: linesIn(draft.law),
    validFrom: draft.validFrom.trim(),
    validUntil: optional(draft.validUntil),
    reviewBy: draft.reviewBy.trim(),
    supersededBy: optional(draft.supersededBy),
    localities: some(wordsIn(draft.localities)),
    replaces: some(
      draft.replaces
        .filter(({ old, now }) => old.trim() !== "" || now.trim() !== "")
        .map(({ old, now, since, said }) => ({
          old: old.trim(),
          now: now.trim(),
          ...(since.trim() === "" ? {} : { since: since.trim() }),
          ...(linesIn(said).length > 0 ? { said: linesIn(said) } : {}),
        })),
    ),
    unverified: some(linesIn(draft.unverified)),
    related: some(wordsIn(draft.related)),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The article's file: what is kept, compared and served. */
export function toMarkdown(draft: ArticleDraft): string {
  const front = stringify(frontMatterOf(draft), { lineWidth: 0 });
  return `${typedText(`---\n${front}---\n${draft.body.trim()}`)}\n`;
}

/** A file as a form holds it; what is not there is empty. Never throws: a file that cannot be read is all body. */
export function toDraft(markdown: string): ArticleDraft {
  const [, yaml = "", body = markdown] = file.exec(markdown.replaceAll("\r\n", "\n")) ?? [];
  const front = readYaml(yaml);
  const text = (name: string) => asText(front[name]);
  const lines = (name: string) => asList(front[name]).map(asText).join("\n");
  return {
    id: text("id"),
    topic: text("topic"),
    title: text("title"),
    status: text("status"),
    confidence: text("confidence"),
    questions: lines("questions"),
    sources: asList(front.sources).map(sourceDraft),
    law: lines("law"),
    validFrom: text("validFrom"),
    validUntil: text("validUntil"),
    reviewBy: text("reviewBy"),
    supersededBy: text("supersededBy"),
    localities: asList(front.localities).map(asText).join(" "),
    replaces: asList(front.replaces).map(replacementDraft),
    unverified: lines("unverified"),
    related: asList(front.related).map(asText).join(" "),
    body: body.trim(),
  };
}

function isTyped({ code, name, publisher, date }: SourceDraft): boolean {
  return [code, name, publisher, date].some((part) => part.trim() !== "");
}

function sourceDraft(value: unknown): SourceDraft {
  const { code, name, publisher, date, approximate } = asRecord(value);
  return {
    code: asText(code),
    name: asText(name),
    publisher: asText(publisher),
    date: asText(date),
    approximate: approximate === true,
  };
}

function replacementDraft(value: unknown): ReplacementDraft {
  const { old, now, since, said } = asRecord(value);
  return {
    old: asText(old),
    now: asText(now),
    since: asText(since),
    said: asList(said).map(asText).join("\n"),
  };
}

function readYaml(yaml: string): Record<string, unknown> {
  try {
    return asRecord(parse(yaml));
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function asText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
