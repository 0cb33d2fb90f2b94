import type { ServedPlace } from "../../../localities/served-place.ts";
import type { BulkVerb } from "../../../signal-reports/bulk/bulk-verbs.ts";
import type { BulkAct } from "../../../signal-reports/bulk/queue-bulk-act.ts";
import { officeName } from "../../../signal-reports/news/news-text.ts";
import { type Colleagues, nameOf } from "../../conversations/colleagues.ts";

/** Each act on several reports as it stands in the list of acts. */
export const bulkTitles: Record<BulkVerb, string> = {
  acknowledge: "Tiếp nhận",
  start: "Bắt đầu xử lý",
  forward: "Chuyển nơi khác",
  assign: "Giao người phụ trách",
  urgent: "Đánh dấu khẩn",
  not_urgent: "Bỏ dấu khẩn",
  label: "Gắn nhãn",
  unlabel: "Bỏ nhãn",
  merge: "Gộp vào một phản ánh",
};

type WordTools = { place: ServedPlace; colleagues: Colleagues };

/** “Chuyển 12 phản ánh cho Phòng Kinh tế”. */
export function bulkWords({ verb, details, items }: BulkAct, { place, colleagues }: WordTools): string {
  const many = `${items.length} phản ánh`;
  const { office = "", assignee = "", label = "", into = "" } = details;
  switch (verb as BulkVerb) {
    case "acknowledge":
      return `Tiếp nhận ${many}`;
    case "start":
      return `Bắt đầu xử lý ${many}`;
    case "forward":
      return `Chuyển ${many} cho ${officeName(place, office)}`;
    case "assign":
      return assignee === "-"
        ? `Bỏ người phụ trách của ${many}`
        : `Giao ${many} cho ${nameOf(colleagues, assignee)}`;
    case "urgent":
      return `Đánh dấu khẩn ${many}`;
    case "not_urgent":
      return `Bỏ dấu khẩn của ${many}`;
    case "label":
      return `Gắn nhãn “${label}” cho ${many}`;
    case "unlabel":
      return `Bỏ nhãn “${label}” của ${many}`;
    case "merge":
      return `Gộp ${many} vào ${into}`;
  }
}
