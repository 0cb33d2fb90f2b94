import { repository } from "../../knowledge/editing/keep-history.ts";
import type { ArticleVersion } from "../../knowledge/editing/load-version.ts";
import type { FactDue } from "../../knowledge/facts-due.ts";
import type { Tone } from "../frame/components/index.ts";

export const dueWords: Record<FactDue["why"], { tone: Tone; words: string }> = {
  unreadable: { tone: "bad", words: "Không đọc được" },
  conflicting: { tone: "bad", words: "Hai ý trái nhau" },
  expired: { tone: "bad", words: "Đã hết hiệu lực" },
  superseded: { tone: "info", words: "Đã có bài thay" },
  review: { tone: "warn", words: "Quá hạn kiểm tra" },
};

export const versionWords: Record<ArticleVersion["status"], { tone: Tone; words: string }> = {
  draft: { tone: "plain", words: "Bản nháp" },
  submitted: { tone: "warn", words: "Chờ duyệt" },
  approved: { tone: "good", words: "Đã duyệt" },
  rejected: { tone: "bad", words: "Bị trả lại" },
  withdrawn: { tone: "plain", words: "Đã rút" },
};

/** Areas of topics by the first letter of their codes. */
export const areaWords: Record<string, string> = {
  V: "VNeID, căn cước, định danh",
  D: "Dịch vụ công trực tuyến",
  C: "Chữ ký số",
  M: "Sóng và mạng",
  F: "An toàn, phòng lừa đảo",
  L: "Việc của địa phương",
  H: "Sức khỏe, bảo hiểm",
  P: "Thanh toán",
  T: "Cộng đồng số",
};

/** “01/07/2026” for 2026-07-01, 2026-07 and 2026 as far as they go. */
export function dayWords(day: string | null | undefined): string {
  return day ? day.split("-").reverse().join("/") : "";
}

/** @param names of members of staff by id, as far as they are known. */
export function whoWords(id: string | null, self: string, names?: ReadonlyMap<string, string>): string {
  if (id === null) return "";
  if (id === repository) return "Kho bài gốc";
  return id === self ? "anh/chị" : (names?.get(id) ?? id);
}
