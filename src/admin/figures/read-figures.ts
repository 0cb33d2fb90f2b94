import { and, desc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { questionGaps } from "../../database/schema/index.ts";
import { type CountedFigures, countFigures } from "../../figures/count-figures.ts";
import { createJustCounted } from "../../figures/kept/just-counted.ts";
import { readKeptFigures } from "../../figures/kept/read-kept-figures.ts";
import type { WorkedHours } from "../../figures/measure-reports.ts";
import type { Period } from "../../figures/period.ts";

const mostGaps = 10;

export type Asked = {
  /** `null` for all places. */
  locality: string | null;
  period: Period;
  now: Date;
  worked: WorkedHours;
  /** Over all places: counted now, not as it is kept. */
  anew: boolean;
};

/** Figures with the moment they were counted at. */
export type Counted = { counted: CountedFigures; at: Date };
export type ReadFigures = (tx: Db, asked: Asked) => Promise<Counted>;

/** One place is counted at every look; all places as they are kept each hour, where that is of the asked period. */
export function createFigureReader(): ReadFigures {
  const justCounted = createJustCounted();
  return async (tx, { locality, period, now, worked, anew }) => {
    const count = () => countFigures(tx, locality, period, now, worked);
    if (locality !== null) return { counted: await count(), at: now };
    return (anew ? null : await readKeptFigures(tx, period)) ?? (await justCounted(period, now, count));
  };
}

export type TopGap = Awaited<ReturnType<typeof readTopGaps>>[number];

/** Residents' words: read at each look and kept nowhere else. */
export async function readTopGaps(tx: Db, locality: string | null, { from, until }: Period) {
  const { id, question, count, lastAt, closedAt } = questionGaps;
  return await tx
    .select({ id, question, count })
    .from(questionGaps)
    .where(
      and(
        locality === null ? undefined : eq(questionGaps.locality, locality),
        gte(lastAt, from),
        lt(lastAt, until),
        isNull(closedAt),
      ),
    )
    .orderBy(desc(count), sql`${id} desc`)
    .limit(mostGaps);
}
