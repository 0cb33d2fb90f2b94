export type AimedFigure = { figure: string; value: number; unit: string; aim?: number };

/** One JSON line; `met` where the figure has an aim, which it must not pass. */
export function printAimed({ figure, value, unit, aim }: AimedFigure): void {
  const rounded = Math.round(value * 100) / 100;
  const aimed = aim === undefined ? {} : { aim, met: value <= aim };
  process.stdout.write(`${JSON.stringify({ figure, value: rounded, unit, ...aimed })}\n`);
}
