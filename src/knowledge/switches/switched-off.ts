import { and, inArray, isNull } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { assistantSwitches } from "../../database/schema/index.ts";

/** What staff have switched off in one place, with the reasons residents read. */
export type SwitchedOff = {
  /** Why the whole assistant answers no questions; `null` while it does. */
  assistant: string | null;
  /** Reasons by article. */
  articles: ReadonlyMap<string, string>;
};

export type AssistantSwitch = typeof assistantSwitches.$inferSelect;

export const nothingOff: SwitchedOff = { assistant: null, articles: new Map() };

/** In the switches' column: every place, or the whole assistant. */
export const everything = "*";

/** @param switches those that are off, of all places; a place's own reason comes before the one for everywhere. */
export function switchedOffIn(switches: readonly AssistantSwitch[], place: string): SwitchedOff {
  const here = switches
    .filter(({ locality }) => locality === everything || locality === place)
    .sort((a, b) => Number(a.locality === place) - Number(b.locality === place));
  const reasons = new Map(here.map(({ articleId, reason }) => [articleId, reason]));
  const assistant = reasons.get(everything) ?? null;
  reasons.delete(everything);
  return { assistant, articles: reasons };
}

/**
 * What is off in a place now, its own and everywhere's, the newest first: the line on top of every staff page.
 * @param place a slug, or `*` for what is off in every place at once.
 */
export async function readSwitches(tx: Db, place: string): Promise<AssistantSwitch[]> {
  const rows = await tx
    .select()
    .from(assistantSwitches)
    .where(and(isNull(assistantSwitches.onAt), inArray(assistantSwitches.locality, [place, everything])));
  return rows.sort((a, b) => b.offAt.getTime() - a.offAt.getTime());
}
