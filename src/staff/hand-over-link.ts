import { sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { createSignInLink } from "./create-sign-in-link.ts";
import type { StaffTools } from "./staff-tools.ts";

/**
 * A link for a colleague to hand over; `null` for somebody who serves other places too: it would open those as well,
 * so it may only go to the person's own mailbox (the database refuses it otherwise).
 */
export async function handOverLink(
  tools: Pick<StaffTools, "sealer" | "newId" | "now">,
  tx: Db,
  userId: string,
): Promise<string | null> {
  const mine = sql`staff_serves_only(${userId}, current_setting('cua_so.place', true))`;
  const [found] = rowsOf(await tx.execute(sql`select ${mine} as mine`));
  return found?.mine === true ? await createSignInLink(tools, tx, userId) : null;
}
