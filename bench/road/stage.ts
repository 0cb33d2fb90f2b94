import { join } from "node:path";
import type { LoadPlan, LoadResult } from "./load.ts";
import type { BenchPostgres } from "./postgres.ts";
import { runForJson } from "./processes.ts";

export type StageOptions = {
  postgres: BenchPostgres;
  /** The prepared database that each stage copies. */
  template: string;
  seconds: number;
  profileFolder: string | null;
};

/** Runs one load in a process of its own. @throws when an event was not acknowledged with 200. */
export async function load(plan: LoadPlan): Promise<LoadResult> {
  const result = await runForJson<LoadResult>([join(import.meta.dirname, "load.ts"), JSON.stringify(plan)]);
  if (result.refused > 0) throw new Error(`${result.refused} events were not acknowledged`);
  return result;
}
