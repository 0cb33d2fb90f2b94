import { type Headline, headline, type Judged, type Tally, tally, tallyBy } from "../judging/summarise.ts";

/** The figures of one part, as they are kept in `eval/results/`. */
export type PartResult = {
  headline: Headline;
  all: Tally;
  sets: Record<string, Tally>;
  styles: Record<string, Tally>;
  /** Tallies of one set in one style, keyed “answerable · teencode”. */
  setStyles: Record<string, Tally>;
  checker: { answers: number; complaints: number };
};

export type Result = {
  kind: "questions";
  /** The moment the counter's clock showed. */
  now: string;
  conversationsPerSecond: number;
  parts: Record<string, PartResult>;
};

export function partResult(judged: Judged[]): PartResult {
  const answers = judged.filter(({ answer }) => answer.status === "answered");
  return {
    headline: headline(judged),
    all: tally(judged),
    sets: tallyBy(judged, ({ set }) => set),
    styles: tallyBy(judged, ({ style }) => style),
    setStyles: tallyBy(judged, ({ set, style }) => `${set} · ${style}`),
    checker: {
      answers: answers.length,
      complaints: judged.reduce((sum, { complaints }) => sum + complaints.length, 0),
    },
  };
}
