import type { StaffPage } from "../admin-route.ts";

/** The number an address names; 0, which nothing has, for what is none. */
export function numberIn({ c }: Pick<StaffPage, "c">, name: string): number {
  const given = c.req.param(name) ?? "";
  return /^\d{1,15}$/.test(given) ? Number(given) : 0;
}
