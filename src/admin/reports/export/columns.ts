import type { ServedPlace } from "../../../localities/served-place.ts";
import { officeName } from "../../../signal-reports/news/news-text.ts";
import { operatorWords, serviceWords } from "../../../signal-reports/offices/case-words.ts";
import { type DeclineReason, declineReasons, statusWords } from "../../../signal-reports/states.ts";
import { type Colleagues, nameOf } from "../../conversations/colleagues.ts";
import type { Cell } from "../../frame/export/csv.ts";
import { momentWords } from "../../frame/moment-words.ts";
import type { QueueRow } from "../queue/read-queue.ts";

type Column = { title: string; width: number; cell: (row: QueueRow, tools: ColumnTools) => Cell };
type ColumnTools = { place: ServedPlace; colleagues: Colleagues; now: Date };

const moment = (at: Date | null) => momentWords(at) || null;

/** What leaves the house in a table: the case, never a person's words, number or exact spot. */
export const exportColumns: Column[] = [
  { title: "Mã", width: 14, cell: ({ request }) => request.code },
  { title: "Tình trạng", width: 28, cell: ({ request }) => statusWords[request.status] },
  { title: "Khẩn", width: 8, cell: ({ request }) => (request.urgent ? "khẩn" : null) },
  { title: "Chỗ báo", width: 24, cell: ({ request }) => request.area },
  { title: "Nhà mạng", width: 18, cell: ({ request }) => operatorWords(request.operators) },
  { title: "Dịch vụ", width: 24, cell: ({ request }) => serviceWords(request.services) },
  { title: "Nơi giữ việc", width: 32, cell: ({ request }, { place }) => officeName(place, request.receiver) },
  {
    title: "Người phụ trách",
    width: 22,
    cell: ({ request }, { colleagues }) => request.assigneeId && nameOf(colleagues, request.assigneeId),
  },
  { title: "Nhãn", width: 18, cell: ({ request }) => request.labels.join(", ") || null },
  { title: "Số người báo", width: 12, cell: ({ voices }) => voices },
  { title: "Số sự cố", width: 10, cell: ({ request }) => request.incidentId },
  { title: "Báo lúc", width: 16, cell: ({ request }) => moment(request.filedAt) },
  { title: "Hạn đang tính", width: 16, cell: ({ due }) => moment(due) },
  { title: "Quá hạn", width: 10, cell: ({ due }, { now }) => (due && due < now ? "quá hạn" : null) },
  { title: "Tiếp nhận lúc", width: 16, cell: ({ request }) => moment(request.acknowledgedAt) },
  { title: "Xử lý xong lúc", width: 16, cell: ({ request }) => moment(request.resolvedAt) },
  { title: "Đóng lúc", width: 16, cell: ({ request }) => moment(request.closedAt) },
  {
    title: "Lý do không xử lý",
    width: 36,
    cell: ({ request: { declineReason } }) =>
      declineReason && (declineReasons[declineReason as DeclineReason] ?? declineReason),
  },
];

export function cellsOfRow(row: QueueRow, tools: ColumnTools): Cell[] {
  return exportColumns.map(({ cell }) => cell(row, tools));
}
