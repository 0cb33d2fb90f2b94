import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const line = z.object({
  id: z.string(),
  set: z.string(),
  style: z.string(),
  locality: z.string(),
  topic: z.string(),
  messages: z.array(z.string()).min(1),
  expect: z.object({
    status: z.array(z.string()).min(1),
    must: z.array(z.array(z.string())),
    mustNot: z.array(z.string()),
    harmful: z.array(z.string()),
  }),
  twin: z.string().optional(),
});

export const parts = ["tune", "unseen"] as const;
export type Part = (typeof parts)[number];

/** One question as `eval/README.md` describes it, with the part it was read from. */
export type Question = z.infer<typeof line> & { part: Part };

/** The sets whose topics have approved facts: an answer is due. */
export const approvedSets = ["answerable", "follow-up", "locality", "stale"];

/**
 * @param set only this set; all when undefined.
 * @returns nothing for a part that has no folder: between two unseen parts there is none.
 */
export async function readQuestions(folder: string, part: Part, set?: string): Promise<Question[]> {
  const names = existsSync(join(folder, part)) ? await readdir(join(folder, part)) : [];
  const files = names.filter((name) => name.endsWith(".jsonl")).sort();
  const questions: Question[] = [];
  for (const file of files) {
    if (set !== undefined && file !== `${set}.jsonl`) continue;
    for (const text of (await readFile(join(folder, part, file), "utf8")).split("\n")) {
      if (text.trim() !== "") questions.push({ ...line.parse(JSON.parse(text)), part });
    }
  }
  return questions;
}
