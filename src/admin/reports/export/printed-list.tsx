import { countWords } from "../../../figures/words.ts";
import type { ServedPlace } from "../../../localities/served-place.ts";
import type { Colleagues } from "../../conversations/colleagues.ts";
import { Rows } from "../../frame/components/index.ts";
import { momentWords } from "../../frame/moment-words.ts";
import { type QueueFilter, queueQuery } from "../queue/queue-filter.ts";
import { cellsOf, headOf } from "../queue/queue-row.tsx";
import type { QueueRow } from "../queue/read-queue.ts";
import { nextPartQuery, type Part } from "./part.ts";

type Props = {
  list: { rows: QueueRow[]; next: QueueFilter["after"] };
  part: Part;
  filter: QueueFilter;
  place: ServedPlace;
  now: Date;
  colleagues: Colleagues;
  base: string;
};

/** The queue on paper, no form: a part of it where it is long, which says how much is not on this sheet. */
export function PrintedList({ list, part, filter, ...tools }: Props) {
  const { place, now, base } = tools;
  const row = { ...tools, choosing: false };
  const home = `${base}/reports`;
  const whole = queueQuery({ ...filter, after: null });
  return (
    <>
      <p>
        {place.name}, in lúc {momentWords(now)}: {wordsOf(part)}.
      </p>
      {part.left > 0 && (
        <p>
          Bản in này chưa hết: còn {countWords(part.left)} phản ánh ở các phần sau.{" "}
          <span class="no-print">
            Cần đủ trong một tệp thì <a href={home + whole}>về danh sách</a> xuất Excel hoặc CSV.
          </span>
        </p>
      )}
      <p class="no-print">
        Dùng lệnh In của trình duyệt (Ctrl + P). <a href={home + whole}>Về danh sách</a>
      </p>
      <Rows
        head={headOf(row)}
        rows={list.rows.map((one) => cellsOf(one, row))}
        caption="Phản ánh"
        empty="Không có phản ánh nào."
      />
      <nav class="pager" aria-label="Các phần của bản in">
        {part.number > 1 && (
          <a class="button" href={`${home}/print${whole}`}>
            Phần đầu
          </a>
        )}
        {list.next && (
          <a
            class="button"
            href={`${home}/print${nextPartQuery({ ...filter, after: list.next }, part)}`}
            rel="next"
          >
            Phần tiếp theo
          </a>
        )}
      </nav>
    </>
  );
}

function wordsOf({ first, last, total }: Part): string {
  const all = `${countWords(total)} phản ánh`;
  if (first <= 1 && last === total) return all;
  return `phản ánh ${countWords(first)}–${countWords(last)} trong ${all}`;
}
