import type { CountedFigures } from "../../figures/count-figures.ts";
import type { Period } from "../../figures/period.ts";
import type { TopGap } from "./read-figures.ts";

export type FiguresProps = {
  figures: CountedFigures;
  gaps: TopGap[];
  period: Period;
  /** Asks for the same figures again: as a picture, as a file. */
  query: string;
  base: string;
  now: Date;
  /** Of an article, by its id. */
  titleOf(articleId: string): string;
  /** Whether this page's numbers open lists: those of one place do. */
  withLists: boolean;
};
