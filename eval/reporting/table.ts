import type { Tally } from "../judging/summarise.ts";

const columns: [string, (tally: Tally) => number][] = [
  ["asked", ({ questions }) => questions],
  ["correct", ({ correct }) => correct],
  ["partial", ({ partial }) => partial],
  ["wrong", ({ wrong }) => wrong],
  ["harmful", ({ harmful }) => harmful],
  ["abst. rightly", ({ abstainedRightly }) => abstainedRightly],
  ["abst. wrongly", ({ abstainedWrongly }) => abstainedWrongly],
  ["overreached", ({ overreached }) => overreached],
];

/** Tallies as a Markdown table; the share of correct ones stands beside their number. */
export function markdownTable(name: string, rows: Record<string, Tally>): string {
  const head = [name, ...columns.map(([title]) => title), "correct %"];
  const lines = Object.entries(rows).map(([row, tally]) => [
    row,
    ...columns.map(([, value]) => String(value(tally))),
    ((100 * tally.correct) / Math.max(1, tally.questions)).toFixed(1),
  ]);
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
