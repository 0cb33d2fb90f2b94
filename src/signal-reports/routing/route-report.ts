import type { LocalityProfile } from "../../localities/schema.ts";
import type { RoutingRule } from "../../localities/signal-schema.ts";
import { matchesRule, type RoutedTrouble } from "./matches-rule.ts";

type Route = Required<Pick<RoutingRule, "receiver" | "coordinator" | "fixer" | "told">> & {
  /** Who can look on the spot and call people back; an office's id like the others, one person per hamlet. */
  helper: string | null;
  ruleId: string;
  /** One Vietnamese sentence for staff and resident. */
  why: string;
  source: RoutingRule["source"];
};

/**
 * The offices (by id) behind a report of weak signal: those of the first rule of the place that fits. Asking it
 * beforehand tells who would get a report. A rule that names no coordinator leaves that to the receiver.
 * @throws when the profile has no rule without conditions, which its schema already refuses.
 */
export function routeReport(
  { slug, signal }: Pick<LocalityProfile, "slug" | "signal">,
  trouble: RoutedTrouble,
): Route {
  const rule = signal.rules.find(({ when }) => matchesRule(when, trouble));
  if (!rule) throw new Error(`${slug} has no rule for this report`);
  const { id, receiver, coordinator, fixer, told, helper, why, source } = rule;
  return {
    receiver,
    coordinator: coordinator ?? receiver,
    fixer,
    told,
    helper: helper ?? null,
    ruleId: id,
    why,
    source,
  };
}
