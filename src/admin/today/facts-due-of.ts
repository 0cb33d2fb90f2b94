import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { revisions } from "../../database/schema/index.ts";
import { type FactDue, listFactsDue } from "../../knowledge/list-facts-due.ts";
import { vietnamDay } from "../../localities/vietnam-time.ts";

/** Places whose list is remembered; the one looked at longest ago is forgotten first. */
const mostKept = 50;

/**
 * The facts due of a place, read once a day and revision of the knowledge: the list comes out of every article.
 * @returns a reader of its own memory.
 */
export function createFactsDueReader() {
  const kept = new Map<string, { seen: string; facts: FactDue[] }>();
  return async (tx: Db, place: string, now: Date): Promise<FactDue[]> => {
    const [row] = await tx.select().from(revisions).where(eq(revisions.subject, "knowledge"));
    const seen = `${row?.revision ?? 0} ${vietnamDay(now)}`;
    const known = kept.get(place);
    kept.delete(place);
    const facts = known?.seen === seen ? known.facts : await listFactsDue(tx, place, now);
    kept.set(place, { seen, facts });
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return facts;
  };
}
