import { stepsOf } from "../../figures/period.ts";
import { questionsOf } from "../../figures/turn-groups.ts";
import { requestStatuses, statusWords } from "../../signal-reports/states.ts";
import { type Cell, csvLine, csvStart } from "../frame/export/csv.ts";
import { turnStatusWords } from "../today/turn-status-words.ts";
import { reportBars, turnBars } from "./charts/bars-of.ts";
import type { FiguresProps } from "./figures-props.ts";

type Props = Pick<FiguresProps, "figures" | "gaps" | "period" | "titleOf">;
type Row = [section: string, name: string, now: Cell, before: Cell];

/** The page's figures as a CSV file: numbers as numbers, hours with their fractions, shares as both their parts. */
export function writeTable({ figures, gaps, period, titleOf }: Props): string {
  const { turns, now, before, answering, verdicts } = figures;
  const rows: Row[] = [
    ["Kỳ", "Từ ngày", period.fromDay, period.before.fromDay],
    ["Kỳ", "Đến hết ngày", period.toDay, period.before.toDay],
    ...(["asked", "answered", "unsure", "person", "outOfScope"] as const).map((name): Row => {
      const counts = [questionsOf(turns.byStatus, "now")[name], questionsOf(turns.byStatus, "before")[name]];
      return ["Câu hỏi", questionWords[name], counts[0] ?? 0, counts[1] ?? 0];
    }),
    ...[...turns.byStatus].map(
      ([status, count]): Row => ["Lượt", turnStatusWords(status), count.now, count.before],
    ),
    ["Cán bộ trả lời", "Một nửa trong vòng (giờ làm việc)", answering.spread?.median ?? null, null],
    ["Cán bộ trả lời", "Chín phần mười trong vòng (giờ làm việc)", answering.spread?.p90 ?? null, null],
    ["Cán bộ trả lời", "Chưa trả lời", answering.unanswered, null],
    ["Phản ánh", "Mới", now.filed, before.filed],
    ...requestStatuses.map(
      (status): Row => [
        "Phản ánh",
        statusWords[status],
        now.byStatus.get(status) ?? 0,
        before.byStatus.get(status) ?? 0,
      ],
    ),
    [
      "Phản ánh",
      "Tiếp nhận, một nửa trong vòng (giờ làm việc)",
      now.acknowledge?.median ?? null,
      before.acknowledge?.median ?? null,
    ],
    [
      "Phản ánh",
      "Xử lý xong, một nửa trong vòng (giờ làm việc)",
      now.fix?.median ?? null,
      before.fix?.median ?? null,
    ],
    [
      "Phản ánh",
      "Xử lý xong, chín phần mười trong vòng (giờ làm việc)",
      now.fix?.p90 ?? null,
      before.fix?.p90 ?? null,
    ],
    ...(["acknowledgedOnTime", "answeredOnTime", "reopened"] as const).flatMap((name): Row[] => [
      ["Phản ánh", shareTitles[name], now[name].part, before[name].part],
      ["Phản ánh", `${shareTitles[name]}, trên tổng`, now[name].whole, before[name].whole],
    ]),
    ["Người báo", "Tốt rồi", verdicts.good, null],
    ["Người báo", "Đỡ hơn", verdicts.better, null],
    ["Người báo", "Chưa được", verdicts.not_fixed, null],
    ["Người báo", "Không trả lời", verdicts.silent, null],
    ...turns.topics.map(({ articleId, count }): Row => ["Hỏi nhiều", titleOf(articleId), count, null]),
    ...gaps.map(({ question, count }): Row => ["Chưa trả lời được", question, count, null]),
  ];
  const steps = stepsOf(period);
  for (const bars of [turnBars(turns, period), reportBars(figures.reportSteps, period)])
    for (const { name, values } of bars.series)
      steps.forEach((day, at) => {
        rows.push([`Theo thời gian: ${name}`, day, values[at] ?? 0, null]);
      });
  const head = ["Mục", "Số liệu", "Kỳ này", "Kỳ trước"];
  return csvStart + [head, ...rows].map((row) => csvLine(row)).join("");
}

const questionWords = {
  asked: "Lượt hỏi",
  answered: "Trả lời được ngay",
  unsure: "Chưa chắc, hỏi lại",
  person: "Chuyển cán bộ",
  outOfScope: "Ngoài phạm vi",
} as const;

const shareTitles = {
  acknowledgedOnTime: "Tiếp nhận đúng hạn",
  answeredOnTime: "Xử lý đúng hạn",
  reopened: "Phải mở lại",
} as const;
