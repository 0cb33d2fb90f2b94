import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { z } from "zod";
import { UsageError } from "./usage-error.ts";

/** Reads a JSON-lines file, however long. @throws {UsageError} naming the first line that does not fit. */
export async function readLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  shape: string,
): Promise<z.output<Schema>[]> {
  const lines: z.output<Schema>[] = [];
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === "") continue;
    lines.push(parseLine(line, schema, `${path}, line ${number} is not ${shape}`));
  }
  return lines;
}

function parseLine<Schema extends z.ZodType>(
  line: string,
  schema: Schema,
  complaint: string,
): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new UsageError(complaint);
  }
}
