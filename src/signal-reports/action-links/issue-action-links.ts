import type { Db } from "../../database/database.ts";
import { actionLinks } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import type { ReportTools } from "../report-tools.ts";
import { isAllowed } from "../states.ts";
import { type ActionLink, actionToken } from "./action-token.ts";

export type Action = ActionLink["action"];
export type IssuedLink = { action: Action; title: string; url: string };

export const actionTitles: Record<Action, string> = {
  acknowledge: "Đã tiếp nhận",
  forward: "Chuyển nơi khác",
  ask: "Hỏi thêm người báo",
  resolve: "Đã xong (kèm bằng chứng)",
};
export const actions = Object.keys(actionTitles) as Action[];

/** Links outlive the five working days of an answer, and no more. */
const linkLivesMs = 14 * 24 * 3_600_000;

/**
 * The links one message carries, one for each thing its office may do now. Made from the message's own id, so that a
 * message composed twice carries the same links.
 */
export async function issueActionLinks(
  { sealer, now, publicUrl }: Pick<ReportTools, "sealer" | "now" | "publicUrl">,
  tx: Db,
  { messageId, officeId, request }: { messageId: number; officeId: string; request: ServiceRequest },
): Promise<IssuedLink[]> {
  const at = now();
  const links = actions
    .filter((action) => isAllowed(action, request.status, "office"))
    .map((action) => ({
      id: sealer.digest(`${messageId}|${action}`, "action link id").slice(0, 24),
      requestId: request.id,
      officeId,
      action,
      createdAt: at,
      expiresAt: new Date(at.getTime() + linkLivesMs),
    }));
  if (links.length > 0) await tx.insert(actionLinks).values(links).onConflictDoNothing();
  return links.map((link) => ({
    action: link.action,
    title: actionTitles[link.action],
    url: `${publicUrl}/o/${actionToken({ sealer }, link)}`,
  }));
}
