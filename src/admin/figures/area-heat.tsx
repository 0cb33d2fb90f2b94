import { countWords, stepWords } from "../../figures/words.ts";
import { Empty, Section } from "../frame/components/index.ts";
import type { FiguresProps } from "./figures-props.ts";
import { reportsLink } from "./links.ts";

/** Where reports come from and when: areas in rows, time in columns, the number in each cell and its shade. */
export function AreaHeat({ figures: { areas }, period, base }: FiguresProps) {
  if (!areas) return null;
  const { rows, steps, step, count: all } = areas;
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells));
  return (
    <Section title="Theo thôn, xóm, khu phố" id="areas" count={all}>
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
                  <th scope="col">{stepWords(day, step)}</th>
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
      {all > rows.length && <p class="quiet">Và {countWords(all - rows.length)} nơi khác ít hơn.</p>}
    </Section>
  );
}

function shade(count: number, most: number): string | undefined {
  return count === 0 ? undefined : `heat-${Math.ceil((count / most) * 4)}`;
}
