import { fold } from "../../knowledge/text/fold.ts";
import type { OPERATORS, ReportKind, RoutingRule, SERVICES } from "../../localities/signal-schema.ts";

/** What is known of a report when it is routed; empty lists and `null` for what was not said. */
export type RoutedTrouble = {
  area: string | null;
  services: readonly (typeof SERVICES)[number][];
  operators: readonly (typeof OPERATORS)[number][];
  kind: ReportKind;
};

/**
 * Whether a rule fits: each of its lists holds at least one of what the report names. What the report does not say
 * fits no list. An area fits when it contains the rule's words, marks and case aside: “ven biển” fits “xóm Ven Biển”,
 * “tổ 1” does not fit “tổ 15”.
 */
export function matchesRule(
  { areas, services, operators, kinds }: RoutingRule["when"],
  trouble: RoutedTrouble,
): boolean {
  return (
    (!areas || namesOne(trouble.area, areas)) &&
    (!services || services.some((service) => trouble.services.includes(service))) &&
    (!operators || operators.some((operator) => trouble.operators.includes(operator))) &&
    (!kinds || kinds.includes(trouble.kind))
  );
}

function namesOne(area: string | null, areas: readonly string[]): boolean {
  return area !== null && areas.some((name) => words(area).includes(words(name)));
}

function words(text: string): string {
  return ` ${fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `;
}
