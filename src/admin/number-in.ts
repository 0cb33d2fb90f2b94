import type { ProvincePage } from "./admin-route.ts";

/** A whole number as an address or a field holds it; 0, which nothing has, for what is none or above all. */
export function wholeNumber(given: unknown): number {
  return typeof given === "string" && /^\d{1,15}$/.test(given) ? Number(given) : 0;
}

/** The number an address names. */
export function numberIn({ c }: Pick<ProvincePage, "c">, name: string): number {
  return wholeNumber(c.req.param(name));
}
