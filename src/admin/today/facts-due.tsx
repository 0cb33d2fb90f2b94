import type { FactDue } from "../../knowledge/list-facts-due.ts";
import { Rows } from "../frame/rows.tsx";

/** More than a person checks in a day. */
const mostShown = 20;

const reasons: Record<FactDue["why"], string> = {
  unreadable: "Không đọc được, trợ lý không dùng",
  conflicting: "Hai ý trái nhau",
  expired: "Đã hết hiệu lực, trợ lý không trả lời nữa",
  superseded: "Đã có quy định mới thay",
  review: "Quá hạn kiểm tra lại",
};

/** What residents are told, or no longer told, until somebody looks at it. */
export function FactsDue({ facts }: { facts: FactDue[] }) {
  return (
    <section>
      <h2>Nội dung cần kiểm tra ({facts.length})</h2>
      <Rows
        head={["Bài", "Vì sao", "Từ ngày"]}
        rows={facts
          .slice(0, mostShown)
          .map(({ articleId, title, why, since, detail }) => [
            <span title={articleId}>{title}</span>,
            detail ? `${reasons[why]}: ${detail}` : reasons[why],
            since ? since.split("-").reverse().join("/") : "",
          ])}
        empty="Không có."
      />
      {facts.length > mostShown && <p class="quiet">Và {facts.length - mostShown} bài nữa.</p>}
    </section>
  );
}
