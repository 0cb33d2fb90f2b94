import { and, eq, gt, isNull } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { actionLinks } from "../../database/schema/index.ts";
import { lockRequest } from "../lock-request.ts";
import type { MoveDetails } from "../move-details.ts";
import { type Moved, moveRequest } from "../move-request.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";
import type { ActionLink } from "./action-token.ts";
import type { Action } from "./issue-action-links.ts";

/** What the form behind a link carries; made inside the transaction, so that a refusal leaves no picture behind. */
export type ActDetails<A extends Action = Action> = (tx: Db) => Promise<MoveDetails[A]>;

/**
 * Spends a link and does what it is for, both or neither. Of two who press at once one waits for the other and is
 * then refused in words.
 * @param seenVersion what the page showed. @throws {RequestRefused}
 */
export async function actByLink(
  tools: ReportTools,
  db: Db,
  { link, seenVersion, details }: { link: ActionLink; seenVersion: number; details: ActDetails },
): Promise<Moved> {
  return await inTransaction(db, async (tx) => {
    const request = await lockRequest(tx, link.requestId);
    if (!request) throw new RequestRefused("not_found", "Không còn phản ánh này.");
    const now = tools.now();
    const [spent] = await tx
      .update(actionLinks)
      .set({ usedAt: now })
      .where(
        and(
          eq(actionLinks.id, link.id),
          isNull(actionLinks.usedAt),
          isNull(actionLinks.revokedAt),
          gt(actionLinks.expiresAt, now),
        ),
      )
      .returning();
    if (!spent)
      throw new RequestRefused("changed_meanwhile", "Đường dẫn này vừa được dùng hoặc đã hết hiệu lực.");
    return await moveRequest(tools, tx, {
      verb: link.action,
      requestId: link.requestId,
      actor: { kind: "office", locality: request.locality, officeId: link.officeId, via: "link" },
      details: await details(tx),
      seenVersion,
    });
  });
}
