import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Theme } from "../../frame/theme.ts";
import { type Bars, type ChartSize, chartColours, chartSizes } from "./bars.ts";

use([BarChart, GridComponent, SVGRenderer]);

/** Stand for the page's own colours until the picture is drawn. */
const ink = "#010203";
const line = "#040506";

/** Bars as an SVG document of its own; the page names the series. Each chart is disposed of: a server draws many. */
export function drawBars(
  { steps, series, stacked }: Bars,
  theme: Theme | undefined,
  size: ChartSize = "wide",
): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...chartSizes[size] });
  try {
    chart.setOption({
      animation: false,
      color: chartColours,
      textStyle: { color: ink, fontFamily: "system-ui, sans-serif", fontSize: 14 },
      grid: { left: 8, right: 8, top: 16, bottom: 8 },
      xAxis: {
        type: "category",
        data: steps,
        axisLine: { lineStyle: { color: line } },
        axisTick: { show: false },
        axisLabel: { color: ink, fontSize: 13, hideOverlap: true },
      },
      yAxis: {
        type: "value",
        minInterval: 1,
        splitLine: { lineStyle: { color: line } },
        axisLabel: { color: ink, fontSize: 13 },
      },
      series: series.map(({ name, values }) => ({
        type: "bar",
        name,
        data: values,
        silent: true,
        barMaxWidth: 32,
        ...(stacked ? { stack: "all" } : {}),
      })),
    });
    return coloured(chart.renderToSVGString(), theme);
  } finally {
    chart.dispose();
  }
}

/** In the colours of the person's theme; without a wish of theirs, as their device says. */
function coloured(svg: string, theme: Theme | undefined): string {
  const light = ".ink{fill:#33404f}.line{stroke:#c3ccd8}";
  const dark = ".ink{fill:#c9d4e0}.line{stroke:#415062}";
  const style =
    theme === "dark"
      ? dark
      : theme === "light"
        ? light
        : `${light}@media(prefers-color-scheme:dark){${dark}}`;
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ class="zr[^"]*"/g, "")
    .replaceAll(`fill="${ink}"`, 'class="ink"')
    .replaceAll(`stroke="${line}"`, 'class="line"')
    .replace(/(<svg[^>]*>)/, `$1<style>${style}</style>`);
}
