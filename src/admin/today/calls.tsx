import type { CallTaskRow } from "../../signal-reports/call-tasks/list-call-tasks.ts";
import { momentWords } from "../frame/moment-words.ts";
import { Rows } from "../frame/rows.tsx";

const whyWords: Record<CallTaskRow["why"], string> = {
  news: "Báo tin mới",
  verdict: "Hỏi đã tốt chưa",
  question: "Hỏi giúp câu của cơ quan",
};

/** People Zalo lets nothing through to any more. */
export function Calls({ calls, base }: { calls: CallTaskRow[]; base: string }) {
  return (
    <section>
      <h2>Cần gọi cho người báo ({calls.length})</h2>
      <Rows
        head={["Mã", "Nơi", "Ai gọi", "Để làm gì", "Từ lúc", "Kết quả"]}
        rows={calls.map((call) => [
          call.code,
          [call.area, call.landmark, call.contact, call.locality].filter((part) => part).join(", "),
          call.officeId,
          whyWords[call.why],
          momentWords(call.createdAt),
          <CallForm call={call} base={base} />,
        ])}
        empty="Không có."
      />
    </section>
  );
}

function CallForm({ call: { id, why }, base }: { call: CallTaskRow; base: string }) {
  return (
    <form method="post" action={`${base}/calls/${id}/complete`}>
      {why === "question" && <input type="text" name="answer" maxlength={2000} aria-label="Câu trả lời" />}
      {why === "verdict" ? (
        <>
          <Outcome value="good" title="Tốt rồi" />
          <Outcome value="better" title="Đỡ hơn" />
          <Outcome value="not_fixed" title="Chưa được" />
        </>
      ) : (
        <Outcome value="reached" title="Đã gọi được" />
      )}
      <Outcome value="not_reached" title="Không gọi được" />
    </form>
  );
}

function Outcome({ value, title }: { value: string; title: string }) {
  return (
    <button type="submit" name="outcome" value={value}>
      {title}
    </button>
  );
}
