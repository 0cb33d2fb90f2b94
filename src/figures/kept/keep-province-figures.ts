import { ne } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { provinceFigures } from "../../database/schema/index.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { vietnamDay } from "../../localities/vietnam-time.ts";
import { countFigures } from "../count-figures.ts";
import { presets, readPeriod } from "../period.ts";
import { workedHours } from "../worked-hours.ts";
import { toText } from "./figures-text.ts";

type Tools = { db: Db; knowledge: KnowledgeBase; now: () => Date };

/**
 * Counts what the page over all places opens with (its usual periods up to today) and keeps it, so that nobody waits
 * for a year of all places to be read. What was kept of other days goes.
 */
export async function keepProvinceFigures({ db, knowledge, now }: Tools): Promise<void> {
  const at = now();
  await knowledge.refresh(db, at);
  const worked = workedHours(knowledge.library().places);
  for (const days of Object.keys(presets)) {
    const { fromDay, toDay, step, ...period } = readPeriod({ days }, at);
    await inTransaction(db, async (tx) => {
      const counted = await countFigures(tx, {
        locality: null,
        period: { fromDay, toDay, step, ...period },
        now: at,
        worked,
      });
      const kept = { countedAt: at, figures: toText(counted) };
      await tx
        .insert(provinceFigures)
        .values({ fromDay, toDay, step, ...kept })
        .onConflictDoUpdate({
          target: [provinceFigures.fromDay, provinceFigures.toDay, provinceFigures.step],
          set: kept,
        });
    });
  }
  await db.delete(provinceFigures).where(ne(provinceFigures.toDay, vietnamDay(at)));
}
