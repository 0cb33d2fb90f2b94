import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { projectFolder } from "../../project-folder.node.ts";
import type { TrialQuestion } from "./compare-answers.ts";

/** Follow-ups need the talk before them; what is unsafe is not answered from articles. */
const sets = ["answerable", "locality", "stale", "refuse"] as const;
const line = z.object({ locality: z.string(), messages: z.array(z.string()).min(1) });

/**
 * The repository's own questions for one place (`eval/README.md`), to be tried before a text is approved; none where
 * the folder was not brought along. Those to be refused have nothing of ours as their right answer.
 */
export async function evaluationQuestions(place: string): Promise<TrialQuestion[]> {
  const folder = join(projectFolder(), "eval/questions/tune");
  if (!existsSync(folder)) return [];
  const read = await Promise.all(
    sets.map(async (set) => {
      const text = await readFile(join(folder, `${set}.jsonl`), "utf8");
      return text.split("\n").flatMap((json): TrialQuestion[] => {
        const { success, data } = line.safeParse(json === "" ? null : JSON.parse(json));
        const [message, ...more] = success && data.locality === place ? data.messages : [];
        if (message === undefined || more.length > 0) return [];
        return [{ text: message, from: "evaluation", ...(set === "refuse" ? { should: null } : {}) }];
      });
    }),
  );
  return read.flat();
}
