import { and, eq, exists, isNotNull, or, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { staffAccounts, staffGrants, staffPasskeys, staffUsers } from "../database/schema/index.ts";
import { createSignInLink } from "./create-sign-in-link.ts";
import { everywhere } from "./grant-rules.ts";
import type { StaffTools } from "./staff-tools.ts";

const firstRunLock = 7_201_951;
/** Stands for “none yet”: RFC 2606 keeps `.invalid` free for it. */
const noAddress = "quan-tri-vien@cua-so.invalid";

/** Whether the person has yet to give an address of theirs. */
export const hasNoAddress = (email: string) => email.endsWith(".invalid");

/**
 * The path that signs the first administrator in, operator of all places; `null` once somebody of that rank has a
 * password or a passkey to come back with.
 */
export async function firstRunLink(tools: Omit<StaffTools, "jobs">): Promise<string | null> {
  return await inTransaction(tools.db, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${firstRunLock})`);
    if (await somebodyCanComeBack(tx)) return null;
    const [first] = await tx
      .select({ id: staffUsers.id })
      .from(staffUsers)
      .innerJoin(staffGrants, eq(staffGrants.userId, staffUsers.id))
      .where(and(eq(staffGrants.locality, everywhere), eq(staffGrants.role, "operator")))
      .orderBy(staffGrants.id)
      .limit(1);
    return await createSignInLink(tools, tx, first?.id ?? (await addFirst(tools, tx)));
  });
}

async function somebodyCanComeBack(tx: Db): Promise<boolean> {
  const password = tx
    .select({ one: sql`1` })
    .from(staffAccounts)
    .where(and(eq(staffAccounts.userId, staffGrants.userId), isNotNull(staffAccounts.password)));
  const passkey = tx
    .select({ one: sql`1` })
    .from(staffPasskeys)
    .where(eq(staffPasskeys.userId, staffGrants.userId));
  const [operator] = await tx
    .select({ id: staffGrants.id })
    .from(staffGrants)
    .where(
      and(
        eq(staffGrants.locality, everywhere),
        eq(staffGrants.role, "operator"),
        or(exists(password), exists(passkey)),
      ),
    )
    .limit(1);
  return operator !== undefined;
}

async function addFirst({ newId, now }: Omit<StaffTools, "jobs">, tx: Db): Promise<string> {
  const id = newId();
  const at = now();
  await tx
    .insert(staffUsers)
    .values({ id, name: "Quản trị viên", email: noAddress, createdAt: at, updatedAt: at });
  await tx
    .insert(staffGrants)
    .values({ userId: id, locality: everywhere, role: "operator", officeId: null, grantedAt: at });
  return id;
}
