import { parse } from "yaml";
import type { z } from "zod";
import { type LocalityPlan, localityPlan } from "./plan-schema.ts";
import { type LocalityProfile, localityProfile } from "./schema.ts";

function read<Schema extends z.ZodType>(schema: Schema, yaml: string, what: string): z.output<Schema> {
  let data: unknown;
  try {
    data = parse(yaml);
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(({ path, message }) => `${path.join(".") || "it"}: ${message}`);
  throw new Error([`${what}:`, ...mistakes].join("\n- "));
}

/** Reads `profile.yaml`. @throws an Error that lists every mistake. */
export function parseProfile(yaml: string): LocalityProfile {
  return read(localityProfile, yaml, "locality profile");
}

/** Reads `plan.yaml`. @throws an Error that lists every mistake. */
export function parsePlan(yaml: string): LocalityPlan {
  return read(localityPlan, yaml, "locality plan");
}
