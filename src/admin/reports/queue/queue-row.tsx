import type { ServedPlace } from "../../../localities/served-place.ts";
import { officeName } from "../../../signal-reports/news/news-text.ts";
import { operatorWords } from "../../../signal-reports/offices/case-words.ts";
import { type Colleagues, nameOf } from "../../conversations/colleagues.ts";
import { Badge, Time } from "../../frame/components/index.ts";
import type { RowsColumn } from "../../frame/components/rows.tsx";
import { StatusBadge } from "../case/status-badge.tsx";
import type { QueueRow } from "./read-queue.ts";

export type RowTools = {
  place: ServedPlace;
  base: string;
  now: Date;
  colleagues: Colleagues;
  /** Whether rows can be chosen for an act on several. */
  choosing: boolean;
};

const columns: RowsColumn[] = [
  "Mã",
  "Chỗ báo",
  "Mạng",
  "Tình trạng",
  "Nơi giữ việc",
  "Hạn",
  "Báo lúc",
  { title: "Người báo", kind: "number" },
];

export function headOf({ choosing }: RowTools): RowsColumn[] {
  return choosing ? [{ title: "Chọn", kind: "narrow" }, ...columns] : columns;
}

/** One report of the queue: each cell says itself what it is, also where columns stand below each other. */
export function cellsOf({ request, voices, due }: QueueRow, tools: RowTools) {
  const { place, base, now, colleagues, choosing } = tools;
  const { code, version, area, operators, status, receiver, urgent, filedAt, assigneeId, labels } = request;
  const cells = [
    <>
      <a href={`${base}/reports/${code}`}>{code}</a> {urgent && <Badge tone="bad">Khẩn</Badge>}
    </>,
    <>
      {area ?? "Chưa rõ chỗ"}{" "}
      {labels.map((label) => (
        <Badge>{label}</Badge>
      ))}
    </>,
    operatorWords(operators),
    <StatusBadge status={status} />,
    <>
      {officeName(place, receiver)}
      {assigneeId && <span class="quiet"> · {nameOf(colleagues, assigneeId)}</span>}
    </>,
    due === null ? (
      <span class="quiet">Không có hạn</span>
    ) : due < now ? (
      <>
        <Badge tone="bad">Quá hạn</Badge> từ <Time at={due} />
      </>
    ) : (
      <Time at={due} />
    ),
    <Time at={filedAt} />,
    String(voices),
  ];
  if (!choosing) return cells;
  const box = (
    <label class="choice">
      <input type="checkbox" name="item" value={`${code}.${version}`} form="bulk" data-choose />
      <span class="hidden">Chọn {code}</span>
    </label>
  );
  return [box, ...cells];
}
