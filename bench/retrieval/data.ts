import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { Plain } from "./baseline.ts";

export type Question = { id: string; text: string; relevant: string[] };

/** Reads `corpus.jsonl` (or `.gz`) and `queries.jsonl` of a folder; questions without answers are left out. */
export async function readData(folder: string): Promise<{ corpus: Plain[]; questions: Question[] }> {
  const plain = join(folder, "corpus.jsonl");
  const corpus: Plain[] = [];
  for await (const line of linesOf(existsSync(plain) ? plain : `${plain}.gz`)) {
    const { id, title, text } = JSON.parse(line) as Plain;
    corpus.push({ id, title, text });
  }
  const questions: Question[] = [];
  for await (const line of linesOf(join(folder, "queries.jsonl"))) {
    const question = JSON.parse(line) as Question;
    if (question.relevant?.length > 0) questions.push(question);
  }
  return { corpus, questions };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== "") yield line;
  }
}

/** Which half a question belongs to: choices are made on `tune`, `held` only confirms them. */
export function halfOf(id: string): "tune" | "held" {
  let value = 2166136261;
  for (let i = 0; i < id.length; i++) value = Math.imul(value ^ id.charCodeAt(i), 16777619);
  return (value ^ (value >>> 15)) & 1 ? "tune" : "held";
}
