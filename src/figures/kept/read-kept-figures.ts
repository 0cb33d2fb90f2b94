import { and, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { provinceFigures } from "../../database/schema/index.ts";
import type { CountedFigures } from "../count-figures.ts";
import type { Period } from "../period.ts";
import { fromText } from "./figures-text.ts";

/** Figures over all places with the moment they were counted at; `null` where none are kept of this period. */
export async function readKeptFigures(
  tx: Db,
  { fromDay, toDay, step }: Pick<Period, "fromDay" | "toDay" | "step">,
): Promise<{ counted: CountedFigures; at: Date } | null> {
  const [row] = await tx
    .select()
    .from(provinceFigures)
    .where(
      and(
        eq(provinceFigures.fromDay, fromDay),
        eq(provinceFigures.toDay, toDay),
        eq(provinceFigures.step, step),
      ),
    );
  return row ? { counted: fromText(row.figures), at: row.countedAt } : null;
}
