import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { actionLinks } from "../../database/schema/index.ts";
import type { Sealer } from "../../security/sealer.ts";
import { type ActionLink, isGenuine, linkIdOf } from "./action-token.ts";
import { actions } from "./issue-action-links.ts";

/** The link behind a token; `null` when it is forged or unknown. Used, revoked and expired ones are found. */
export async function findActionLink(
  tools: { sealer: Sealer },
  db: Db,
  token: string,
): Promise<ActionLink | null> {
  const id = linkIdOf(token);
  if (id === null) return null;
  const [link] = await db.select().from(actionLinks).where(eq(actionLinks.id, id));
  return link && isGenuine(tools, token, link) ? link : null;
}

/** What an office can still do with the links it has of a report, each action once, in their usual order. */
export async function usableLinks(
  db: Db,
  { requestId, officeId }: Pick<ActionLink, "requestId" | "officeId">,
  now: Date,
): Promise<ActionLink[]> {
  const rows = await db
    .select()
    .from(actionLinks)
    .where(
      and(
        eq(actionLinks.requestId, requestId),
        eq(actionLinks.officeId, officeId),
        isNull(actionLinks.usedAt),
        isNull(actionLinks.revokedAt),
        gt(actionLinks.expiresAt, now),
      ),
    )
    .orderBy(asc(actionLinks.createdAt), asc(actionLinks.id));
  return actions.flatMap((action) => rows.find((link) => link.action === action) ?? []);
}
