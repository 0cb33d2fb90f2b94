import { personChoice, tellChoice } from "../../conversation/choices.ts";
import { say } from "../../conversation/outcome.ts";
import type { ConversationState, TurnContext, TurnOutcome } from "../../conversation/types.ts";
import type { Trouble } from "../filing.ts";
import type { SpokenVoice } from "../report-act.ts";
import { areaOf } from "./area-of.ts";
import { similarTo } from "./ask/offer-join.ts";
import type { ReportDraft } from "./draft.ts";

/** From the sixth of a day on, what the person already reported is not filed again; anything else always is. */
const mostSameADay = 5;

/** Files what was confirmed; the number, the office and the deadlines are added once it has them. */
export function confirmReport(context: TurnContext, draft: ReportDraft): TurnOutcome {
  const again = similarTo(context, draft).find(({ mine }) => mine);
  if (again && context.reports.filedToday >= mostSameADay) return rateLimited(context, draft, again.code);
  return {
    ...closing(context, "report_filed"),
    act: { do: "file", trouble: troubleOf(draft), voice: voiceOf(draft) },
  };
}

/** Adds the person to the report that was offered, with their own evidence. */
export function joinReport(context: TurnContext, draft: ReportDraft): TurnOutcome {
  if (!draft.offered) return confirmReport(context, draft);
  const { requestId } = draft.offered;
  return { ...closing(context, "report_joined"), act: { do: "join", requestId, voice: voiceOf(draft) } };
}

export function cancelReport(context: TurnContext, draft: ReportDraft): TurnOutcome {
  const text = "Đã hủy, không gửi gì cả. Khi cần báo lại, bác gõ “báo sóng yếu”.";
  const state = withoutReport(context.state);
  return say({ ...context, state }, "report_cancelled", text, [tellChoice], { forget: draft.mediaIds });
}

export function withoutReport({ report: _, ...state }: ConversationState): ConversationState {
  return state;
}

function closing({ state }: TurnContext, status: "report_filed" | "report_joined"): TurnOutcome {
  return {
    status,
    replies: [],
    state: { ...withoutReport(state), choices: [] },
    articleId: null,
    score: null,
  };
}

function rateLimited(context: TurnContext, draft: ReportDraft, code: string): TurnOutcome {
  const text = `Hôm nay bác đã gửi ${context.reports.filedToday} phản ánh, và chỗ này đang được xử lý theo mã ${code} nên không ghi thêm. Có gì khác hẳn hoặc gấp, bác gặp cán bộ.`;
  const state = withoutReport(context.state);
  const choices = [personChoice, { title: `Xem ${code}`, do: "status" as const, code }];
  return say({ ...context, state }, "rate_limited", text, choices, { forget: draft.mediaIds });
}

function troubleOf(draft: ReportDraft): Trouble {
  const { lat, lon, outside, urgent, services, operators } = draft;
  return {
    area: areaOf(draft),
    lat,
    lon,
    outside,
    urgent,
    services: services.length > 0 ? services : ["unknown"],
    operators,
  };
}

function voiceOf(draft: ReportDraft): SpokenVoice {
  const { operators, indoors, hours, since, households, speed, mediaIds, words, landmark } = draft;
  const details = { words: words.join("\n"), landmark, contact: null };
  return { operators, indoors, hours, since, households, speed, details, mediaIds };
}
