import type { ArticleDraft, SourceDraft } from "../../../knowledge/editing/article-draft.ts";
import { typedLine, typedText } from "../../../security/typed-text.ts";

/** A posted editor: the draft, and what the form was opened on. */
export type PostedEditor = {
  draft: ArticleDraft;
  /** Which button: look at it, or keep it. */
  act: "preview" | "save";
  /** The draft that was open, and when that had been saved. */
  seen: { id: number; writtenAt: Date } | null;
  baseHash: string | null;
  gapIds: number[];
  note: string;
};

type Posted = Record<string, string | File | (string | File)[]>;

const mostSources = 30;
const mostReplacements = 20;

export function readEditor(posted: Posted): PostedEditor {
  const line = (name: string) => typedLine(textIn(posted, name));
  const lines = (name: string) => typedText(textIn(posted, name));
  const version = Number(line("version"));
  const writtenAt = new Date(Number(line("writtenAt")));
  return {
    draft: {
      id: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(line("articleId")) ? line("articleId") : "",
      topic: line("topic"),
      title: line("title"),
      status: line("status"),
      confidence: line("confidence"),
      questions: lines("questions"),
      sources: rowsIn(mostSources, (at) => sourceAt(line, at)),
      law: lines("law"),
      validFrom: line("validFrom"),
      validUntil: line("validUntil"),
      reviewBy: line("reviewBy"),
      supersededBy: line("supersededBy"),
      localities: line("localities"),
      replaces: rowsIn(mostReplacements, (at) => {
        const [old, now] = [line(`replaces-${at}-old`), line(`replaces-${at}-now`)];
        const [since, said] = [line(`replaces-${at}-since`), lines(`replaces-${at}-said`)];
        return old || now || since || said ? { old, now, since, said } : null;
      }),
      unverified: lines("unverified"),
      related: line("related"),
      body: lines("body"),
    },
    act: line("do") === "preview" ? "preview" : "save",
    seen: Number.isSafeInteger(version) && version > 0 ? { id: version, writtenAt } : null,
    baseHash: line("baseHash") || null,
    gapIds: numbersIn(line("gaps")),
    note: line("note").slice(0, 500),
  };
}

/** Ids of rows as an address or a hidden field lists them. */
export function numbersIn(text: string): number[] {
  return text
    .split(/[\s,]+/)
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)
    .slice(0, 100);
}

function sourceAt(line: (name: string) => string, at: number): SourceDraft | null {
  const part = (name: string) => line(`source-${at}-${name}`);
  const source = {
    code: part("code"),
    name: part("name"),
    publisher: part("publisher"),
    date: part("date"),
    approximate: part("approximate") === "1",
  };
  return source.code || source.name || source.publisher || source.date ? source : null;
}

function rowsIn<Row>(most: number, rowAt: (at: number) => Row | null): Row[] {
  return Array.from({ length: most }, (_, at) => rowAt(at)).filter((row) => row !== null);
}

function textIn(posted: Posted, name: string): string {
  const [value = ""] = [posted[name] ?? ""].flat();
  return typeof value === "string" ? value : "";
}
