import { questionsOf } from "../../figures/turn-groups.ts";
import { countWords, shareWords } from "../../figures/words.ts";
import { requestStatuses, statusWords } from "../../signal-reports/states.ts";
import { Rows, Section } from "../frame/components/index.ts";
import { turnStatusWords } from "../today/turn-status-words.ts";
import type { FiguresProps } from "./figures-props.ts";
import { conversationsLink, reportsLink } from "./links.ts";

/** How turns ended and how reports stand, counted. */
export function StatusTables({ figures, period, base, withLists }: FiguresProps) {
  const { turns, now } = figures;
  const statuses = [...turns.byStatus].sort(([, a], [, b]) => b.now - a.now);
  const all = statuses.reduce((sum, [, count]) => sum + count.now, 0);
  const { asked } = questionsOf(turns.byStatus, "now");
  return (
    <>
      <Section title="Kết quả các lượt" id="statuses">
        <Rows
          caption="Các lượt theo kết quả, so với kỳ trước"
          head={[
            "Kết quả",
            { title: "Số lượt", kind: "number" },
            { title: "Phần", kind: "number" },
            { title: "Kỳ trước", kind: "number" },
          ]}
          rows={statuses.map(([status, count]) => [
            withLists ? (
              <a href={conversationsLink(base, period, { status })}>{turnStatusWords(status)}</a>
            ) : (
              turnStatusWords(status)
            ),
            countWords(count.now),
            shareWords({ part: count.now, whole: all }),
            countWords(count.before),
          ])}
          empty="Chưa có lượt nào trong khoảng này."
        />
        {all > 0 && (
          <p class="quiet">
            {countWords(all)} lượt, trong đó {countWords(asked)} lượt là câu hỏi; chào hỏi, xem danh mục và
            báo sóng yếu không tính là câu hỏi.
          </p>
        )}
      </Section>
      <Section title="Phản ánh sóng yếu theo tình trạng" id="report-statuses">
        <Rows
          caption="Phản ánh nhận trong khoảng này theo tình trạng hiện nay"
          head={["Tình trạng hiện nay", { title: "Số phản ánh", kind: "number" }]}
          rows={requestStatuses
            .filter((status) => (now.byStatus.get(status) ?? 0) > 0)
            .map((status) => [
              withLists ? (
                <a href={reportsLink(base, period, { status })}>{statusWords[status]}</a>
              ) : (
                statusWords[status]
              ),
              countWords(now.byStatus.get(status) ?? 0),
            ])}
          empty="Chưa có phản ánh nào trong khoảng này."
        />
      </Section>
    </>
  );
}
