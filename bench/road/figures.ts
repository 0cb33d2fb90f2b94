export type Figure = { figure: string; value: number; unit: string; floor?: number; ratio?: number };

export function printFigure({ figure, value, unit, floor, ratio }: Figure): void {
  const line = {
    figure,
    value: rounded(value),
    unit,
    ...(floor === undefined ? {} : { floor: rounded(floor) }),
    ...(ratio === undefined ? {} : { ratio: rounded(ratio) }),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Nearest rank. @param share between 0 and 1. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
