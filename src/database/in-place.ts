import { sql } from "drizzle-orm";
import { type Db, inTransaction } from "./database.ts";

/** What the database lets a member of staff see (`drizzle/0009_row_security.sql`). */
export type PlaceScope = {
  /** A locality's slug; `*` reads all places under a role that writes nothing. */
  place: string;
  /** Only this office's reports, `null`: all of the place. */
  officeId: string | null;
};

/**
 * Runs in one transaction that sees one place and can change nothing: row-level security under a role without
 * privileges, so that a query that forgets the place finds nothing of another.
 */
export async function readInPlace<T>(db: Db, scope: PlaceScope, work: (tx: Db) => Promise<T>): Promise<T> {
  return await inTransaction(db, async (tx) => {
    await enter(tx, scope, scope.place === "*" ? "cua_so_province" : "cua_so_staff", true);
    return await work(tx);
  });
}

/** The same, able to write what belongs to the place (for `*`: what belongs to no place). */
export async function writeInPlace<T>(db: Db, scope: PlaceScope, work: (tx: Db) => Promise<T>): Promise<T> {
  return await inTransaction(db, async (tx) => {
    await enter(tx, scope, "cua_so_staff", false);
    return await work(tx);
  });
}

/** All settings end with the transaction; one statement, since every page pays for it. */
async function enter(
  tx: Db,
  { place, officeId }: PlaceScope,
  role: string,
  readOnly: boolean,
): Promise<void> {
  await tx.execute(sql`select set_config('cua_so.place', ${place}, true),
    set_config('cua_so.office', ${officeId ?? ""}, true),
    set_config('transaction_read_only', ${readOnly ? "on" : "off"}, true),
    set_config('role', ${role}, true)`);
}

/**
 * Lets a member of an office, once the report was found under their own eyes, change what the office itself does not
 * see: the report after it was passed on, its incident's other members, the messages to other offices. The verb says
 * whether the office may.
 */
export async function seeWholePlace(tx: Db): Promise<void> {
  await tx.execute(sql`select set_config('cua_so.office', '', true)`);
}
