import type { CountedFigures } from "../../../figures/count-figures.ts";
import { type Period, stepsOf } from "../../../figures/period.ts";
import type { TurnCounts } from "../../../figures/read-turns.ts";
import { groupOf, turnGroupNames, turnGroups } from "../../../figures/turn-groups.ts";
import { stepWords } from "../../../figures/words.ts";
import type { Bars } from "./bars.ts";

/** Turns by group in each step; drawn, and written out in the table beside it. */
export function turnBars({ byStep }: Pick<TurnCounts, "byStep">, period: Period): Bars {
  const steps = stepsOf(period);
  return {
    steps: steps.map((day) => stepWords(day, period.step)),
    stacked: true,
    series: turnGroupNames.map((group) => ({
      name: turnGroups[group].title,
      values: steps.map((day) => {
        const counts = [...(byStep.get(day) ?? [])].filter(([status]) => groupOf(status) === group);
        return counts.reduce((sum, [, count]) => sum + count, 0);
      }),
    })),
  };
}

/** Reports filed in each step, and those of them fixed in it. */
export function reportBars(counts: CountedFigures["reportSteps"], period: Period): Bars {
  const steps = stepsOf(period);
  return {
    steps: steps.map((day) => stepWords(day, period.step)),
    stacked: false,
    series: [
      { name: "Phản ánh mới", values: steps.map((day) => counts.get(day)?.filed ?? 0) },
      { name: "Đã xử lý xong", values: steps.map((day) => counts.get(day)?.fixed ?? 0) },
    ],
  };
}
