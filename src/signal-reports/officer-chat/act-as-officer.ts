import { and, eq, isNull } from "drizzle-orm";
import type { Conversation } from "../../conversation/turn-tools.ts";
import type { TurnOutcome } from "../../conversation/types.ts";
import type { Db } from "../../database/database.ts";
import { media } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import { moveRequest } from "../move-request.ts";
import { officeName } from "../news/news-text.ts";
import { momentWords } from "../offices/case-words.ts";
import type { ReportAct } from "../report-act.ts";
import type { ReportTools } from "../report-tools.ts";
import { numbered, officerChoices } from "./officer-choices.ts";

export type OfficerMove = Extract<ReportAct, { do: "move"; officeId: string }>;

/**
 * Carries out what an officer decided from Zalo, as their office, and says what can be done next.
 * @throws {RequestRefused} in words; then the photo sent as proof belongs to no report.
 */
export async function actAsOfficer(
  tools: ReportTools,
  tx: Db,
  conversation: Conversation,
  act: OfficerMove,
  outcome: TurnOutcome,
): Promise<TurnOutcome> {
  const { verb, requestId, details, officeId, seenVersion } = act;
  if (verb === "resolve" && details.proof.kind === "photo") {
    await tx
      .update(media)
      .set({ requestId })
      .where(
        and(
          eq(media.id, details.proof.mediaId),
          eq(media.conversationId, conversation.id),
          isNull(media.requestId),
        ),
      );
  }
  const actor = { kind: "office", locality: conversation.locality, officeId, via: "chat" } as const;
  const { request } = await moveRequest(tools, tx, { verb, requestId, actor, details, seenVersion });
  const choices = officerChoices({ ...request, requestId });
  const text = [doneWords(tools, verb, request), numbered(choices)].filter(Boolean).join("\n");
  return {
    ...outcome,
    replies: [{ text, buttons: choices.map(({ title }) => ({ title })) }],
    state: { ...outcome.state, choices },
  };
}

function doneWords({ placeOf }: ReportTools, verb: OfficerMove["verb"], request: ServiceRequest): string {
  const { code, receiver, locality, answerBy } = request;
  switch (verb) {
    case "acknowledge":
      return `Đã tiếp nhận ${code}, người báo được báo tin. Hạn trả lời: ${momentWords(answerBy)}.`;
    case "forward":
      return `Đã chuyển ${code} tới ${officeName(placeOf(locality), receiver)}.`;
    case "ask":
      return `Đã gửi câu hỏi tới người báo ${code}. Có trả lời sẽ báo lại ngay tại đây; sau 5 ngày chưa có thì việc làm tiếp.`;
    case "resolve":
      return `Đã báo xong ${code}. Người báo được hỏi “đã tốt chưa?”; nếu chưa, phản ánh sẽ mở lại.`;
    default:
      return `Đã làm với ${code}.`;
  }
}
