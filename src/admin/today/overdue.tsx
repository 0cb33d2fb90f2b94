import type { listOverdue } from "../../signal-reports/chase/list-overdue.ts";
import { statusWords } from "../../signal-reports/states.ts";
import { momentWords } from "../frame/moment-words.ts";
import { Rows } from "../frame/rows.tsx";

/** Where the ladder of reminders has an end: from here on a person has to see to it. */
export function Overdue({ reports }: { reports: Awaited<ReturnType<typeof listOverdue>> }) {
  return (
    <section>
      <h2>Phản ánh sóng yếu quá hạn ({reports.length})</h2>
      <Rows
        head={["Mã", "Nơi", "Nơi giữ việc", "Tình trạng", "Quá hạn từ"]}
        rows={reports.map(({ code, locality, area, receiver, status, since, urgent }) => [
          urgent ? `${code} (khẩn)` : code,
          area ? `${area}, ${locality}` : locality,
          receiver,
          statusWords[status],
          momentWords(since),
        ])}
        empty="Không có."
      />
    </section>
  );
}
