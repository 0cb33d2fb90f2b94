import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../src/project-folder.node.ts";
import type { Asker } from "./asking/asker.ts";
import { parts, readQuestions } from "./asking/question.ts";
import { readGrounds } from "./judging/check-answer.ts";
import { judgePart } from "./judging/judge-part.ts";
import { accuracyPage } from "./reporting/accuracy-page.ts";
import { printFailures } from "./reporting/print-failures.ts";
import { partResult, type Result } from "./reporting/result.ts";
import { markdownTable } from "./reporting/table.ts";

export type RunOptions = {
  now: Date;
  part: string | undefined;
  set: string | undefined;
  /** How many failures of the tuning part to print. */
  failures: number;
};

/** Asks the question sets, prints the figures and, for a whole run, keeps them. */
export async function runQuestions(asker: Asker, options: RunOptions): Promise<Result> {
  const root = projectFolder();
  const grounds = await readGrounds(join(root, "knowledge"));
  const result: Result = {
    kind: "questions",
    now: options.now.toISOString(),
    conversationsPerSecond: 0,
    parts: {},
  };
  const started = performance.now();
  let asked = 0;
  for (const part of parts.filter((name) => !options.part || name === options.part)) {
    const questions = await readQuestions(join(root, "eval/questions"), part, options.set);
    if (questions.length === 0) continue;
    const judged = await judgePart(asker, grounds, questions);
    asked += judged.length;
    const figures = partResult(judged);
    result.parts[part] = figures;
    if (part === "tune" && options.failures > 0) printFailures(judged, options.failures);
    console.log(
      `\n${part}: ${JSON.stringify(figures.headline)} checker ${JSON.stringify(figures.checker)}\n`,
    );
    console.log(markdownTable("set", { ...figures.sets, all: figures.all }));
    console.log(`\n${markdownTable("style", figures.styles)}`);
  }
  result.conversationsPerSecond = Math.round((1_000 * asked) / (performance.now() - started));
  console.log(`\n${asked} conversations, ${result.conversationsPerSecond} a second`);
  return result;
}

/** Writes the dated result and the page made from it. @returns the result's path inside the project. */
export async function keepResult(result: Result): Promise<string> {
  const root = projectFolder();
  const path = `eval/results/${result.now.slice(0, 10)}-questions.json`;
  await mkdir(join(root, "eval/results"), { recursive: true });
  await writeFile(join(root, path), `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(join(root, "docs/accuracy.md"), accuracyPage(result, path));
  return path;
}
