import { and, desc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { questionGaps } from "../../database/schema/index.ts";
import {
  type CountedFigures,
  countFigures,
  countReports,
  countTurns,
  countWaits,
  joined,
  type ToCount,
} from "../../figures/count-figures.ts";
import { createJustCounted } from "../../figures/kept/just-counted.ts";
import { readKeptFigures } from "../../figures/kept/read-kept-figures.ts";
import type { Period } from "../../figures/period.ts";
import type { StaffDesk } from "../../staff/staff-desk.ts";

const mostGaps = 10;

const permission = "figures.see";

export type Asked = ToCount & {
  /** Over all places: counted now, not as it is kept. */
  anew: boolean;
};

export type Counted = {
  counted: CountedFigures;
  /** When. */
  at: Date;
  gaps: TopGap[];
};

/** One place is counted at every look; all places as they are kept each hour, where that is of the asked period. */
export function createFigureReader(): (desk: StaffDesk, asked: Asked) => Promise<Counted> {
  const justCounted = createJustCounted();
  return async (desk, asked) => {
    const { locality, period, now, anew } = asked;
    if (locality !== null) return { ...(await countOnePlace(desk, asked)), at: now };
    return await desk.read(permission, async (tx) => {
      const gaps = await readTopGaps(tx, locality, period);
      const kept = anew ? null : await readKeptFigures(tx, period);
      return { gaps, ...(kept ?? (await justCounted(period, now, () => countFigures(tx, asked)))) };
    });
  };
}

/** The parts have nothing to do with each other: read side by side they take the time of the longest. */
async function countOnePlace(desk: StaffDesk, asked: Asked) {
  const [reports, turns, { waits, gaps }] = await Promise.all([
    desk.read(permission, (tx) => countReports(tx, asked)),
    desk.read(permission, (tx) => countTurns(tx, asked)),
    desk.read(permission, async (tx) => ({
      waits: await countWaits(tx, asked),
      gaps: await readTopGaps(tx, asked.locality, asked.period),
    })),
  ]);
  return { counted: joined(turns, waits, reports, asked), gaps };
}

export type TopGap = Awaited<ReturnType<typeof readTopGaps>>[number];

/** Residents' words: read at each look and kept nowhere else. */
async function readTopGaps(tx: Db, locality: string | null, { from, until }: Period) {
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
