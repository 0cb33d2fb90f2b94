import { parseInline } from "./parse-inline.ts";
import { type Block, HEADINGS, type Problem, type Section } from "./schema.ts";

type Body = { answer: Block[]; sections: Section[]; problems: Problem[] };
type Variant = Extract<Block, { kind: "variant" }>;

const STEP = /^(\d+)\.\s+(.*)$/;
const ITEM = /^-\s+(.*)$/;
const FENCE = /^:::\s*(.*)$/;
const VARIANT = /^(only|except)((?:\s+[a-z-]+)+)$/;

/** Reads an article's text below its front matter, line by line; `firstLine` is its first line in the file. */
export function parseBody(source: string, path: string, firstLine: number): Body {
  const body: Body = { answer: [], sections: [], problems: [] };
  let blocks = body.answer;
  let outer: Block[] | undefined;
  let open: { kind: "paragraph" | "step" | "item"; line: number; text: string } | undefined;

  const complain = (line: number, message: string) => body.problems.push({ path, line, message });
  const closeBlock = () => {
    if (open) blocks.push({ kind: open.kind, line: open.line, content: parseInline(open.text) });
    open = undefined;
  };
  const closeVariant = (line: number, message?: string) => {
    if (message) complain(line, message);
    blocks = outer ?? blocks;
    outer = undefined;
  };
  const begin = (kind: "paragraph" | "step" | "item", line: number, text: string) => {
    closeBlock();
    open = { kind, line, text };
  };

  const fence = (line: number, words: string) => {
    closeBlock();
    if (words === "") {
      closeVariant(line, outer ? undefined : "`:::` closes nothing");
      return;
    }
    const parts = VARIANT.exec(words);
    if (!parts) return complain(line, "a variant opens with `::: only <place>` or `::: except <place>`");
    if (outer) closeVariant(line, "the variant before this one is not closed");
    const places = (parts[2] ?? "").trim().split(/\s+/);
    const variant: Variant = {
      kind: "variant",
      line,
      mode: parts[1] === "only" ? "only" : "except",
      places,
      blocks: [],
    };
    blocks.push(variant);
    outer = blocks;
    blocks = variant.blocks;
  };

  const heading = (line: number, title: string) => {
    closeBlock();
    if (outer) closeVariant(line, "a variant is still open before this heading");
    const aspect = Object.entries(HEADINGS).find(([name]) => name === title)?.[1];
    if (!aspect) complain(line, `unknown heading “${title}”`);
    if (body.sections.some((section) => section.heading === title)) complain(line, `“${title}” stands twice`);
    const section: Section = { heading: title, aspect: aspect ?? "notes", line, blocks: [] };
    body.sections.push(section);
    blocks = section.blocks;
  };

  let line = firstLine - 1;
  for (const raw of source.split("\n")) {
    line += 1;
    const text = raw.trim();
    const step = STEP.exec(text);
    const item = ITEM.exec(text);
    const fenced = FENCE.exec(text);
    if (text === "") closeBlock();
    else if (fenced) fence(line, (fenced[1] ?? "").trim());
    else if (text.startsWith("#")) {
      if (!text.startsWith("## ")) complain(line, "only `## ` headings");
      heading(line, text.replace(/^#+\s*/, ""));
    } else if (step) begin("step", line, step[2] ?? "");
    else if (item) begin("item", line, item[1] ?? "");
    else if (open) open.text += ` ${text}`;
    else begin("paragraph", line, text);
  }
  closeBlock();
  if (outer) complain(line, "a variant is not closed");
  return body;
}
