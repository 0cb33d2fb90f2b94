import { countWords } from "../../../figures/words.ts";
import { Details } from "../../frame/components/index.ts";
import { type Bars, chartColours, chartSizes } from "./bars.ts";

type Props = { bars: Bars; src: string; title: string };

/** @param src of the wide picture. The same numbers stand in a table under it: nobody needs the picture. */
export function Chart({ bars: { steps, series }, src, title }: Props) {
  return (
    <figure class="chart">
      <picture>
        <source media="(max-width: 600px)" srcset={`${src}&size=narrow`} {...chartSizes.narrow} />
        <img
          src={src}
          alt={`${title}. Các số trong hình có trong bảng ngay bên dưới.`}
          {...chartSizes.wide}
          loading="lazy"
        />
      </picture>
      <ul class="series">
        {series.map(({ name }, at) => (
          <li>
            <svg width="14" height="14" aria-hidden="true">
              <rect width="14" height="14" rx="3" fill={chartColours[at % chartColours.length]} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
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
