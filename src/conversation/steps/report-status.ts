import { fold } from "../../knowledge/text/index.ts";
import { dayInWords } from "../../signal-reports/intake/ask/moments.ts";
import { prefixesOf, readCode } from "../../signal-reports/intake/read/read-code.ts";
import {
  asksStatus,
  asksWithdrawal,
  namesSignal,
} from "../../signal-reports/intake/read/read-report-request.ts";
import { officeName } from "../../signal-reports/news/news-text.ts";
import type { OwnReport } from "../../signal-reports/report-facts.ts";
import { isAllowed, isOpen, statusWords } from "../../signal-reports/states.ts";
import { chosen, personChoice, tellChoice } from "../choices.ts";
import { say } from "../outcome.ts";
import type { Choice, TurnContext, TurnOutcome, TurnStep } from "../types.ts";

const mostListed = 4;
/** Nothing but the word: whoever has a report means the newest. */
const newestWords =
  /^(?:xem )?(?:(?:tinh trang|tien do|trang thai)(?: (?:sao|den dau|toi dau))?|phan anh(?: cua)? (?:toi|em|minh|bac|chau|con))(?: roi)?(?: a)?[ ?.!]*$/;

/** “tình trạng NH-26-0042”, “phản ánh của tôi tới đâu rồi”, “rút phản ánh …”. Only its own people are told of a report. */
export const reportStatusStep: TurnStep = (context) => {
  const { event, state } = context;
  if (event.kind !== "text") return null;
  const choice = chosen(event.text, state);
  if (choice?.do === "status") return one(context, choice.code);
  if (choice?.do === "withdraw") return withdraw(context, choice.code, true);
  if (choice?.do === "keep") return say(context, "report_status", `Phản ánh ${choice.code} được giữ nguyên.`);
  if (choice) return null;
  const prefixes = prefixesOf(context);
  const code = readCode(event.text, prefixes);
  if (code) return asksWithdrawal(event.text, prefixes) ? withdraw(context, code, true) : one(context, code);
  // Who has reported nothing here asks after something else, unless they speak of signal.
  if (context.reports.own.length === 0 && !namesSignal(event.text)) return null;
  if (asksWithdrawal(event.text, prefixes)) return withdraw(context, null, false);
  if (newestWords.test(fold(event.text).trim())) return newest(context);
  return asksStatus(event.text, prefixes) ? all(context) : null;
};

function one(context: TurnContext, code: string): TurnOutcome {
  const report = context.reports.own.find((own) => own.code === code);
  if (!report) return unknown(context, code);
  return say(context, "report_status", inWords(context, report), nextSteps(report));
}

/** The same words for a report of somebody else and for one that is none. */
function unknown(context: TurnContext, code: string): TurnOutcome {
  const text = `Không thấy phản ánh ${code} trong các phản ánh bác đã gửi từ tài khoản Zalo này. Bác xem lại mã, hoặc gặp cán bộ.`;
  return say(context, "report_status", text, [personChoice, tellChoice]);
}

function all(context: TurnContext): TurnOutcome {
  const { own } = context.reports;
  const [newest, ...others] = own;
  if (!newest) {
    const text = "Chưa thấy phản ánh nào bác gửi từ tài khoản Zalo này.";
    return say(context, "report_status", text, [tellChoice, personChoice]);
  }
  if (others.length === 0) return one(context, newest.code);
  const listed = [...own]
    .sort((a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)))
    .slice(0, mostListed);
  const lines = listed.map(
    ({ code, area, status, filedAt }) =>
      `- ${code}${area ? ` (${area})` : ""}, gửi ${dayInWords(filedAt)}: ${statusWords[status]}`,
  );
  const text = [`Bác có ${own.length} phản ánh:`, ...lines, "Xem rõ thì bấm nút hoặc gõ số."].join("\n");
  return say(
    context,
    "report_status",
    text,
    listed.map(({ code }) => ({ title: `Xem ${code}`, do: "status", code })),
  );
}

/** The newest, with the two before it as buttons. */
function newest(context: TurnContext): TurnOutcome {
  const [report, ...others] = context.reports.own;
  if (!report) return all(context);
  const more: Choice[] = others
    .slice(0, 2)
    .map(({ code }) => ({ title: `Xem ${code}`, do: "status" as const, code }));
  return say(context, "report_status", inWords(context, report), [...nextSteps(report), ...more]);
}

function inWords(context: TurnContext, report: OwnReport): string {
  const { code, area, status, receiver, filedAt, updatedAt, voices, link } = report;
  return [
    `Phản ánh ${code}${area ? ` (${area})` : ""}: ${statusWords[status]}.`,
    `Nơi nhận: ${officeName(context.place, receiver)}. Gửi ${dayInWords(filedAt)}, cập nhật ${dayInWords(updatedAt)}.`,
    ...(voices > 1 ? [`${voices} nhà cùng báo.`] : []),
    ...(report.verdictAsked ? ["Chỗ bác đã tốt chưa? Bấm nút hoặc gõ số."] : []),
    `Xem đầy đủ: ${link}`,
  ].join("\n");
}

function nextSteps({ code, status, verdictAsked, voices }: OwnReport): Choice[] {
  if (verdictAsked)
    return [
      { title: "Tốt rồi", do: "verdict", code, verdict: "good" },
      { title: "Đỡ hơn", do: "verdict", code, verdict: "better" },
      { title: "Chưa được", do: "verdict", code, verdict: "not_fixed" },
    ];
  if (isAllowed("reopen", status, "citizen"))
    return [{ title: "Vẫn chưa được", do: "verdict", code, verdict: "not_fixed" }, personChoice];
  if (isAllowed("withdraw", status, "citizen") && voices === 1)
    return [{ title: "Rút phản ánh", do: "withdraw", code }, personChoice];
  return [personChoice];
}

/** @param sure the report was named, or the button pressed. */
function withdraw(context: TurnContext, code: string | null, sure: boolean): TurnOutcome {
  const { own } = context.reports;
  const report = code ? own.find((one) => one.code === code) : own.find(({ status }) => isOpen(status));
  if (!report) return code ? unknown(context, code) : all(context);
  if (report.voices > 1) {
    const text = `Phản ánh ${report.code} có ${report.voices} nhà cùng báo nên vẫn được xử lý cho các nhà khác. Bác không muốn nhận tin nữa thì gặp cán bộ.`;
    return say(context, "report_status", text, [personChoice]);
  }
  if (!isAllowed("withdraw", report.status, "citizen")) return one(context, report.code);
  if (!sure) {
    const text = `Bác muốn rút phản ánh ${report.code}${report.area ? ` (${report.area})` : ""}? Rút rồi thì không ai xử lý nữa.`;
    return say(context, "report_status", text, [
      { title: `Rút ${report.code}`, do: "withdraw", code: report.code },
      { title: "Giữ lại", do: "keep", code: report.code },
    ]);
  }
  const { requestId, voiceId } = report;
  const text = `Đã rút phản ánh ${report.code}. Nếu lại yếu, bác gõ “báo sóng yếu”.`;
  return say(context, "report_cancelled", text, [tellChoice], {
    act: { do: "move", verb: "withdraw", requestId, voiceId, details: {} },
  });
}
