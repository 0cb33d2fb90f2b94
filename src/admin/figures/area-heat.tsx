import { byArea, reportsByStep } from "../../figures/group-reports.ts";
import { stepsOf } from "../../figures/period.ts";
import { countWords, stepWords } from "../../figures/words.ts";
import { Empty, Section } from "../frame/components/index.ts";
import type { FiguresProps } from "./figures-page.tsx";
import { reportsLink } from "./links.ts";

const mostAreas = 20;
/** Columns of a table that still fits a sheet of paper. */
const mostSteps = 16;

/** Where reports come from and when: areas in rows, time in columns, the number in each cell and its shade. */
export function AreaHeat({ figures: { reports }, period, base }: FiguresProps) {
  const areas = [...byArea(reports)].sort(([, a], [, b]) => b.length - a.length);
  const coarse =
    stepsOf(period).length > mostSteps ? ({ ...period, step: coarser[period.step] } as const) : period;
  const steps = stepsOf(coarse);
  const rows = areas.slice(0, mostAreas).map(([area, group]) => {
    const counts = reportsByStep(group, coarse);
    return { area, total: group.length, cells: steps.map((day) => counts.get(day)?.filed ?? 0) };
  });
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells));
  return (
    <Section title="Theo thôn, xóm, khu phố" id="areas" count={areas.length}>
      {rows.length === 0 ? (
        <Empty>Chưa có phản ánh nào trong khoảng này.</Empty>
      ) : (
        <section class="scroll" tabindex={0} aria-label="Phản ánh theo nơi và thời gian">
          <table class="heat">
            <caption class="hidden">Số phản ánh theo nơi và thời gian; ô đậm hơn là nhiều hơn</caption>
            <thead>
              <tr>
                <th scope="col">Nơi</th>
                <th scope="col" class="number">
                  Cộng
                </th>
                {steps.map((day) => (
                  <th scope="col">{stepWords(day, coarse.step)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ area, total, cells }) => (
                <tr>
                  <th scope="row">
                    {area === null ? "Chưa rõ chỗ" : <a href={reportsLink(base, period, { area })}>{area}</a>}
                  </th>
                  <td class="number">{countWords(total)}</td>
                  {cells.map((count) => (
                    <td class={shade(count, most)}>{count > 0 ? countWords(count) : ""}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {areas.length > mostAreas && (
        <p class="quiet">Và {countWords(areas.length - mostAreas)} nơi khác ít hơn.</p>
      )}
    </Section>
  );
}

const coarser = { day: "week", week: "month", month: "month" } as const;

function shade(count: number, most: number): string | undefined {
  return count === 0 ? undefined : `heat-${Math.ceil((count / most) * 4)}`;
}
