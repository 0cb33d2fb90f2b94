import { and, eq, gt, isNull } from "drizzle-orm";
import type { Conversation } from "../../conversation/turn-tools.ts";
import type { TurnOutcome } from "../../conversation/types.ts";
import type { Db } from "../../database/database.ts";
import { officeChannels, officerLinkCodes } from "../../database/schema/index.ts";
import { officeName } from "../news/news-text.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";

export const linkCodePurpose = "officer_link_codes.code";

/** Spends a code an administrator gave out: from now on this conversation hears of the office's reports. */
export async function linkOfficer(
  tools: ReportTools,
  tx: Db,
  conversation: Conversation,
  code: string,
  outcome: TurnOutcome,
): Promise<TurnOutcome> {
  const now = tools.now();
  const [spent] = await tx
    .update(officerLinkCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(officerLinkCodes.codeDigest, tools.sealer.digest(code, linkCodePurpose)),
        eq(officerLinkCodes.locality, conversation.locality),
        isNull(officerLinkCodes.usedAt),
        gt(officerLinkCodes.expiresAt, now),
      ),
    )
    .returning();
  if (!spent)
    throw new RequestRefused("invalid", "Mã liên kết không đúng hoặc đã hết hạn. Xin mã mới ở quản trị.");
  await tx
    .insert(officeChannels)
    .values({
      locality: spent.locality,
      officeId: spent.officeId,
      kind: "zalo",
      address: String(conversation.id),
      conversationId: conversation.id,
      sealedName: spent.sealedName,
      createdAt: now,
    })
    .onConflictDoUpdate({
      target: [officeChannels.locality, officeChannels.officeId, officeChannels.kind, officeChannels.address],
      set: {
        status: "ok",
        reason: null,
        failedAt: null,
        conversationId: conversation.id,
        sealedName: spent.sealedName,
      },
    });
  const office = officeName(tools.placeOf(spent.locality), spent.officeId);
  const text = `Đã liên kết với ${office}. Phản ánh mới sẽ tới đây, kèm nút để tiếp nhận, chuyển, hỏi thêm, báo xong.\nGõ “việc của tôi” để xem các phản ánh đang mở; gõ “thôi làm cán bộ” để thôi nhận.`;
  return { ...outcome, replies: [{ text, buttons: [] }], state: { ...outcome.state, officer: {} } };
}
