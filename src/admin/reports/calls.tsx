import type { CallTaskRow } from "../../signal-reports/call-tasks/list-call-tasks.ts";
import { momentWords } from "../moment-words.ts";
import { Rows } from "../rows.tsx";

const whyWords: Record<CallTaskRow["why"], string> = {
  news: "Báo tin mới",
  verdict: "Hỏi đã tốt chưa",
  question: "Hỏi giúp câu của cơ quan",
};

/** People Zalo lets nothing through to any more. */
export function Calls({ calls }: { calls: CallTaskRow[] }) {
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
          <CallForm call={call} />,
        ])}
        empty="Không có."
      />
    </section>
  );
}

function CallForm({ call: { id, why } }: { call: CallTaskRow }) {
  return (
    <form method="post" action={`/admin/calls/${id}/complete`}>
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
