import { z } from "zod";

/** Reads a field that Zalo writes as a string or a number; null when absent or odd. */
export const textOrNull = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => (value === undefined || value === "" ? null : value))
  .catch(null);

export const numberOrNull = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .nullish()
  .transform((value) => value ?? null)
  .catch(null);

/** Milliseconds since 1970, as string or number. */
export const dateOrNull = numberOrNull.transform((ms) => (ms === null || ms <= 0 ? null : new Date(ms)));

export const idText = z.union([z.string().min(1), z.int().transform(String)]);
/** Zalo writes some flags as "true". */
export const flag = z
  .union([z.boolean(), z.enum(["true", "false"]).transform((word) => word === "true")])
  .nullish()
  .transform((value) => value ?? false)
  .catch(false);
export const texts = z.array(z.string()).catch([]);
