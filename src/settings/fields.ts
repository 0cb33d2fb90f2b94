import { z } from "zod";

/** A setting left blank is a setting not set. */
export function blankToUndefined(value: unknown): unknown {
  return typeof value === "string" && value.trim() === "" ? undefined : value;
}

export const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankToUndefined, schema.optional());

export const httpUrl = z.url({ protocol: /^https?$/, error: "is not an http or https address" });

export const withoutTrailingSlash = (address: string): string => address.replace(/\/+$/, "");

/** A list in one variable: commas or white space between the entries. */
export const listOf = (value: string | undefined): string[] => (value ?? "").split(/[\s,]+/).filter(Boolean);
