import { countWords } from "../../../figures/words.ts";
import { Details } from "../../frame/components/index.ts";
import { type Bars, chartSize } from "./draw-bars.ts";

type Props = { bars: Bars; src: string; title: string };

/** A drawn chart with the same numbers as a table under it: nobody needs the picture. */
export function Chart({ bars: { steps, series }, src, title }: Props) {
  return (
    <figure class="chart">
      <img
        src={src}
        alt={`${title}. Các số trong hình có trong bảng ngay bên dưới.`}
        width={chartSize.width}
        height={chartSize.height}
        loading="lazy"
      />
      <Details title="Bảng số liệu của hình">
        <section class="scroll" tabindex={0} aria-label={`Bảng số liệu: ${title}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Thời gian</th>
                {series.map(({ name }) => (
                  <th scope="col" class="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {steps.map((step, at) => (
                <tr>
                  <th scope="row">{step}</th>
                  {series.map(({ values }) => (
                    <td class="number">{countWords(values[at] ?? 0)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Details>
    </figure>
  );
}
