import type { LocalityProfile } from "../schema.ts";
import type { RoutingRule } from "../signal-schema.ts";
import type { ProfileChange } from "./apply-changes.ts";

const rulesPath = ["signal", "rules"];

/** The rules with one put in the place of the one that has its id, or before the last where none has. */
export function putRule({ signal: { rules } }: LocalityProfile, rule: RoutingRule): ProfileChange[] {
  const at = rules.findIndex(({ id }) => id === rule.id);
  const value = at === -1 ? [...rules.slice(0, -1), rule, ...rules.slice(-1)] : rules.with(at, rule);
  return [{ path: rulesPath, value: value.map(plain) }];
}

export function dropRule({ signal: { rules } }: LocalityProfile, id: string): ProfileChange[] {
  return [{ path: rulesPath, value: rules.filter((rule) => rule.id !== id).map(plain) }];
}

/** One rule a step earlier; the last one, which takes everything, stays last. */
export function raiseRule({ signal: { rules } }: LocalityProfile, id: string): ProfileChange[] {
  const at = rules.findIndex((rule) => rule.id === id);
  const [before, rule] = [rules[at - 1], rules[at]];
  if (!before || !rule || at === rules.length - 1) return [];
  return [
    {
      path: rulesPath,
      value: rules
        .with(at - 1, rule)
        .with(at, before)
        .map(plain),
    },
  ];
}

/** Without keys that say nothing: what YAML cannot hold. */
function plain(rule: RoutingRule): unknown {
  return JSON.parse(JSON.stringify(rule));
}
