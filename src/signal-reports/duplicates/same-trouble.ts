import { type Nearness, nearness } from "./nearness.ts";
import type { Sighting } from "./sighting.ts";

export const SIMILAR_FOR_MS = 30 * 24 * 3_600_000;

/** What decided: the place for a yes; what kept them apart for a no. */
type Why = "same-area" | "close" | "elsewhere" | "other-operator" | "other-service" | "too-old";
export type SameTrouble = Nearness & { same: boolean; why: Why };

/**
 * Whether two reports may be the same trouble, worth asking “12 nhà quanh đây đã báo, thêm bác nữa nhé?”: near each
 * other, a carrier in common or unsaid by one, services of one kind (mobile or fixed), both of the last 30 days.
 */
export function sameTrouble(a: Sighting, b: Sighting, now: Date): SameTrouble {
  const where = nearness(a, b);
  const no = (why: Why) => ({ ...where, same: false, why });
  if (where.near === null) return no("elsewhere");
  if (isTooOld(a, now) || isTooOld(b, now)) return no("too-old");
  if (!sharesOrUnsaid(a.operators, b.operators)) return no("other-operator");
  if (!sameKindOfService(a.services, b.services)) return no("other-service");
  return { ...where, same: true, why: where.near === "area" ? "same-area" : "close" };
}

function isTooOld({ at }: Sighting, now: Date): boolean {
  return now.getTime() - at.getTime() > SIMILAR_FOR_MS;
}

function sharesOrUnsaid(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

/** Mobile data, calls and the unsaid go together, fixed lines and wifi go together. */
export function sameKindOfService(a: readonly string[], b: readonly string[]): boolean {
  const kinds = kindsOf(b);
  return kindsOf(a).some((kind) => kinds.includes(kind));
}

function kindsOf(services: readonly string[]): ("mobile" | "fixed")[] {
  if (services.length === 0) return ["mobile"];
  return services.map((service) =>
    service === "fixed-broadband" || service === "wifi" ? "fixed" : "mobile",
  );
}
