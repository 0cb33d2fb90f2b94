import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { localityBySlug } from "../../src/localities/find-locality.ts";
import { readLocalities } from "../../src/localities/read-localities.node.ts";
import type { LocalityProfile } from "../../src/localities/schema.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { readSignalReport } from "../../src/signal-reports/parse/read-signal-report.ts";
import { fields, type JudgedReading, type SignalFigures, same, signalFigures } from "./signal-figures.ts";
import { readSignalSet, type SignalQuestion, signalParts } from "./signal-set.ts";

type Part = { all: SignalFigures; styles: Record<string, SignalFigures> };
export type SignalResult = { kind: "signal"; now: string; parts: Record<string, Part> };

/** Reads every message of the set, prints the figures and keeps them as `eval/results/<date>-signal.json`. */
export async function runSignal({ now, failures }: { now: Date; failures: number }): Promise<void> {
  const root = projectFolder();
  const profiles = readLocalities(join(root, "knowledge/localities")).map(({ profile }) => profile);
  const parts: Record<string, Part> = {};
  for (const part of signalParts) {
    const questions = await readSignalSet(part);
    const judged = judgeSignal(questions, profiles);
    parts[part] = figuresOf(judged);
    console.log(`${part}: ${JSON.stringify(parts[part].all)}`);
    for (const [style, figures] of Object.entries(parts[part].styles))
      console.log(`  ${style}: ${JSON.stringify(figures)}`);
    for (const line of judged.flatMap(({ question, got }) => mistakes(question, got)).slice(0, failures))
      console.log(line);
  }
  const path = join(root, `eval/results/${now.toISOString().slice(0, 10)}-signal.json`);
  await mkdir(join(root, "eval/results"), { recursive: true });
  const result: SignalResult = { kind: "signal", now: now.toISOString(), parts };
  await writeFile(path, `${JSON.stringify(result, null, 2)}\n`);
}

/** Reads each message as the product does, in its own place. */
export function judgeSignal(
  questions: readonly SignalQuestion[],
  profiles: readonly LocalityProfile[],
): (JudgedReading & { question: SignalQuestion })[] {
  return questions.map((question) => {
    const locality = localityBySlug(profiles, question.locality);
    if (!locality) throw new Error(`${question.id}: there is no locality ${question.locality}`);
    const got = readSignalReport({ messages: question.messages, locality });
    return { question, style: question.style, expect: question.expect, got };
  });
}

function figuresOf(judged: JudgedReading[]): Part {
  const styles = [...new Set(judged.map(({ style }) => style))];
  return {
    all: signalFigures(judged),
    styles: Object.fromEntries(
      styles.map((style) => [style, signalFigures(judged.filter((one) => one.style === style))]),
    ),
  };
}

function mistakes({ id, messages, expect }: SignalQuestion, got: SignalQuestion["expect"]): string[] {
  const said = `${id} ${messages.join(" // ")}`;
  if (expect.isReport !== got.isReport) return [`${said}\n   report: ${got.isReport}`];
  return fields
    .filter((field) => !same(expect[field], got[field]))
    .map(
      (field) => `${said}\n   ${field}: ${JSON.stringify(got[field])} for ${JSON.stringify(expect[field])}`,
    );
}
