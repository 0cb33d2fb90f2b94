import type { ServedPlace } from "../../../localities/served-place.ts";
import type { Colleagues } from "../../conversations/colleagues.ts";
import { Rows } from "../../frame/components/index.ts";
import { momentWords } from "../../frame/moment-words.ts";
import { type QueueFilter, queueQuery } from "../queue/queue-filter.ts";
import { cellsOf, headOf } from "../queue/queue-row.tsx";
import type { QueueRow } from "../queue/read-queue.ts";

type Props = {
  list: { rows: QueueRow[]; next: unknown };
  filter: QueueFilter;
  place: ServedPlace;
  now: Date;
  colleagues: Colleagues;
  base: string;
};

/** The queue on paper: all rows below each other, no form. */
export function PrintedList({ list, filter, ...tools }: Props) {
  const row = { ...tools, choosing: false };
  return (
    <>
      <p>
        {tools.place.name}, in lúc {momentWords(tools.now)}: {list.rows.length} phản ánh
        {list.next ? " đầu tiên của danh sách" : ""}.
      </p>
      <p class="no-print">
        Dùng lệnh In của trình duyệt (Ctrl + P).{" "}
        <a href={`${tools.base}/reports${queueQuery(filter)}`}>Về danh sách</a>
      </p>
      <Rows
        head={headOf(row)}
        rows={list.rows.map((one) => cellsOf(one, row))}
        caption="Phản ánh"
        empty="Không có phản ánh nào."
      />
    </>
  );
}
