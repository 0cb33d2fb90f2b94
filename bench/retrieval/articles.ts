import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { SearchDocument } from "../../src/knowledge/retrieval/index.ts";
import { seeded } from "./noise.ts";

type HeldOut = { text: string; relevant: string };

/** The ward's own articles, with a share of the ways people ask kept out of the index to ask with. */
export function articlesWithoutSome(folder: string, share: number, seed: number) {
  const random = seeded(seed);
  const documents: SearchDocument[] = [];
  const heldOut: HeldOut[] = [];
  for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (!file.endsWith(".md")) continue;
    const [, head = "", body = ""] = readFileSync(join(folder, file), "utf8").split(/^---\n/m);
    const { id, title, questions = [] } = parse(head) as { id: string; title: string; questions?: string[] };
    const kept: string[] = [];
    for (const question of questions.map(String)) {
      if (random() < share) heldOut.push({ text: question, relevant: id });
      else kept.push(question);
    }
    const [answer = "", ...sections] = shown(body).split(/^## /m);
    documents.push({
      id,
      title,
      questions: kept,
      text: answer,
      sections: sections.map((section) => {
        const [heading = "", ...lines] = section.split("\n");
        return { id: heading, title: heading, text: lines.join("\n") };
      }),
    });
  }
  return { documents, heldOut };
}

/** The text as shown: facts without their marks. */
function shown(body: string): string {
  return body.replace(/\[([^\]]*)\]\{[^}]*\}/g, "$1").replace(/^:::.*$/gm, "");
}
