import { LineCounter, parseDocument } from "yaml";
import { type FrontMatter, frontMatter, type Problem } from "./schema.ts";

/** What an article is when its front matter cannot be read: enough to go on checking its body. */
const UNREADABLE: FrontMatter = {
  id: "unreadable",
  title: "",
  status: "draft",
  confidence: "C",
  questions: [],
  sources: [],
  law: [],
  validFrom: "1970-01-01",
  reviewBy: "1970-01-01",
  replaces: [],
  unverified: [],
  related: [],
};

/** Reads the YAML between the `---` lines. `firstLine` is the file's line on which that YAML begins. */
export function parseFrontMatter(
  yaml: string,
  path: string,
  firstLine: number,
): { data: FrontMatter; problems: Problem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      path,
      line: lineAt(error.pos[0]),
      message: `front matter: ${error.message.split("\n")[0]}`,
    }));
    return { data: UNREADABLE, problems };
  }
  const result = frontMatter.safeParse(document.toJS());
  if (result.success) return { data: result.data, problems: [] };
  const lineOf = (keys: readonly PropertyKey[]): number => {
    const node = document.getIn(keys.map(String), true);
    const range = node && typeof node === "object" && "range" in node ? node.range : undefined;
    if (Array.isArray(range) && typeof range[0] === "number") return lineAt(range[0]);
    return keys.length > 0 ? lineOf(keys.slice(0, -1)) : firstLine;
  };
  const problems = result.error.issues.map((issue) => ({
    path,
    line: lineOf(issue.path),
    message: `front matter: ${issue.path.join(".") || "it"}: ${issue.message}`,
  }));
  return { data: UNREADABLE, problems };
}
