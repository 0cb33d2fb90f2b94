import { fold } from "../../knowledge/text/index.ts";
import { prefixesOf, readCode } from "../../signal-reports/intake/read/read-code.ts";
import { readVerdict } from "../../signal-reports/intake/read/read-verdict.ts";
import { officeName } from "../../signal-reports/news/news-text.ts";
import type { OwnReport } from "../../signal-reports/report-facts.ts";
import { isAllowed } from "../../signal-reports/states.ts";
import { chosen } from "../choices.ts";
import { say } from "../outcome.ts";
import type { Choice, TurnContext, TurnOutcome, TurnStep } from "../types.ts";

type Verdict = Extract<Choice, { do: "verdict" }>["verdict"];

const spokenOfMs = 60 * 24 * 3_600_000;
/** Nobody asked: only words that speak of a trouble known already. */
const still = /\b(?:van|lai)\b/;

/** “đã tốt chưa?” answered by a button, a number or in words; and “vẫn chưa được” long after nobody asked. */
export const verdictStep: TurnStep = (context) => {
  const { event, state, reports } = context;
  if (event.kind !== "text") return null;
  const choice = chosen(event.text, state);
  if (choice?.do === "verdict") {
    const report = reports.own.find(({ code }) => code === choice.code);
    return report ? giveVerdict(context, report, choice.verdict, null) : null;
  }
  if (choice || state.report) return null;
  const verdict = readVerdict(event.text, prefixesOf(context)) ?? stale(event.text, context);
  const report = verdict && meant(context, verdict, event.text);
  return report ? giveVerdict(context, report, verdict, event.text) : null;
};

/** A number typed when another message has taken the buttons away, while a verdict is still owed. */
function stale(text: string, { state }: TurnContext): Verdict | null {
  const number = /^\s*([123])\s*[.)]?\s*$/.exec(fold(text))?.[1];
  if (!number || state.choices?.[Number(number) - 1]) return null;
  return number === "1" ? "good" : number === "2" ? "better" : "not_fixed";
}

/** The report a verdict is about: the one named, else the one asked about, else, for a bad word, the last one closed. */
function meant(context: TurnContext, verdict: Verdict, text: string): OwnReport | undefined {
  const { reports, now } = context;
  const code = readCode(text, prefixesOf(context));
  if (code) return reports.own.find((report) => report.code === code);
  const asked = reports.own.find(({ verdictAsked }) => verdictAsked);
  if (asked || verdict !== "not_fixed" || !still.test(fold(text))) return asked;
  return reports.own.find(
    ({ status, updatedAt }) =>
      isAllowed("reopen", status, "citizen") && now.getTime() - updatedAt.getTime() < spokenOfMs,
  );
}

function giveVerdict(
  context: TurnContext,
  { requestId, voiceId, code, status, receiver }: OwnReport,
  verdict: Verdict,
  words: string | null,
): TurnOutcome {
  const office = officeName(context.place, receiver);
  const reopens = isAllowed("reopen", status, "citizen");
  const thanks: Record<Verdict, string> = {
    good: `Cảm ơn bác. Phản ánh ${code} xin khép lại; hỏng lại thì bác nhắn ngay ở đây.`,
    better: `Cảm ơn bác, đã ghi là đỡ hơn (${code}). Nếu lại yếu, bác nhắn “vẫn chưa được”, phản ánh sẽ mở lại.`,
    not_fixed: reopens
      ? `Đã mở lại phản ánh ${code}. ${office} nhận lời bác và xem lại từ đầu, có tin sẽ báo bác.`
      : `Đã ghi lời bác vào phản ánh ${code}. ${office} đang xử lý, có tin sẽ báo bác.`,
  };
  const note = verdict === "not_fixed" && words ? words : undefined;
  return say(context, "report_status", thanks[verdict], [], {
    act: { do: "verdict", requestId, voiceId, verdict, ...(note ? { note } : {}) },
  });
}
