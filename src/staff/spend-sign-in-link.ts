import { and, eq, gt, isNull } from "drizzle-orm";
import { staffSignInLinks } from "../database/schema/index.ts";
import { linkPurpose } from "./create-sign-in-link.ts";
import type { StaffTools } from "./staff-tools.ts";

type Spent = { userId: string; kind: "given" | "mailed" };

/** Spends a link (only a POST does, so that a preview of the link cannot); `null`: spent before, late or made up. */
export async function spendSignInLink({ db, sealer, now }: StaffTools, token: string): Promise<Spent | null> {
  const [link] = await db
    .update(staffSignInLinks)
    .set({ usedAt: now() })
    .where(
      and(
        eq(staffSignInLinks.tokenDigest, sealer.digest(token, linkPurpose)),
        isNull(staffSignInLinks.usedAt),
        gt(staffSignInLinks.expiresAt, now()),
      ),
    )
    .returning({ userId: staffSignInLinks.userId, kind: staffSignInLinks.kind });
  return link ?? null;
}
