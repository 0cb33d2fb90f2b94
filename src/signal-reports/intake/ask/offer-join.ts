import type { TurnContext } from "../../../conversation/types.ts";
import { areaKey, type Sighting, similarReports } from "../../duplicates/index.ts";
import type { SimilarReport } from "../../report-facts.ts";
import { statusWords } from "../../states.ts";
import { areaOf } from "../area-of.ts";
import type { ReportDraft } from "../draft.ts";
import type { Question } from "./questions.ts";

/** The open report that may be the same trouble, the person's own before all others; none of those not wanted. */
export function nearbyReport(context: TurnContext, draft: ReportDraft): SimilarReport | null {
  const found = similarTo(context, draft).filter(({ code }) => !draft.declined.includes(code));
  return found.find(({ mine }) => mine) ?? found[0] ?? null;
}

/** Every open report of the same trouble, nearest first. */
export function similarTo({ reports, place, now }: TurnContext, draft: ReportDraft): SimilarReport[] {
  const sighting: Sighting = {
    areaKey: areaKey(areaOf(draft), place.profile),
    lat: draft.lat,
    lon: draft.lon,
    operators: draft.operators,
    services: draft.services,
    at: now,
  };
  return similarReports(reports.similar, sighting, now).map(({ report }) => report);
}

/** “12 nhà quanh đây đã báo, thêm bác nữa nhé?”; the person's own report is only told of. */
export function offerQuestion({ code, voices, area, mine }: SimilarReport, context: TurnContext): Question {
  if (mine) {
    const own = context.reports.own.find((report) => report.code === code);
    const state = own ? `, ${statusWords[own.status]}` : "";
    return {
      text: `Chỗ này bác đã báo rồi: ${code}${state}. Có tin sẽ báo bác, không cần gửi lại. Nếu đây là chuyện khác thì bấm “Gửi phản ánh mới”.`,
      choices: [
        { title: "Không gửi nữa", do: "report", answer: { go: "cancel" } },
        { title: "Gửi phản ánh mới", do: "report", answer: { go: "apart" } },
        { title: `Xem ${code}`, do: "status", code },
      ],
    };
  }
  return {
    text: `${voices} nhà quanh đây đã báo (${code}${area ? `, ${area}` : ""}), thêm bác nữa nhé? Nhiều nhà cùng báo thì nhà mạng dễ thấy hơn.`,
    choices: [
      { title: "Thêm tôi vào", do: "report", answer: { go: "join" } },
      { title: "Không, gửi riêng", do: "report", answer: { go: "apart" } },
    ],
  };
}
