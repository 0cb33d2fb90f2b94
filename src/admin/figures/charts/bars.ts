export type Bars = {
  /** Along the bottom. */
  steps: string[];
  /** Told apart by colour and, in the same order, by the names and the table beside the chart. */
  series: { name: string; values: number[] }[];
  stacked: boolean;
};

/** In pixels; the narrow one for a phone, on which letters of the wide one would be too small to read. */
export const chartSizes = { wide: { width: 720, height: 260 }, narrow: { width: 340, height: 240 } };
export type ChartSize = keyof typeof chartSizes;

/** Told apart in black and white and by the colour-blind as well (Okabe and Ito); seen on light and dark. */
export const chartColours = ["#0072b2", "#e69f00", "#cc79a7", "#009e73", "#7f8c99"];
