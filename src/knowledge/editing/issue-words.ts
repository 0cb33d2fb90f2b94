import type { z } from "zod";
import type { ArticleDraft } from "./article-draft.ts";

type Issue = z.core.$ZodIssue;

const fields: readonly (keyof ArticleDraft)[] = [
  "id",
  "topic",
  "title",
  "status",
  "confidence",
  "questions",
  "sources",
  "law",
  "validFrom",
  "validUntil",
  "reviewBy",
  "supersededBy",
  "localities",
  "replaces",
  "unverified",
  "related",
];

const names: Partial<Record<string, string>> = {
  code: "mã nguồn",
  name: "tên nguồn",
  publisher: "nơi đăng",
  date: "ngày của nguồn",
  old: "điều cũ",
  now: "điều đang đúng",
  since: "ngày bắt đầu",
};

const dates = ["validFrom", "validUntil", "reviewBy", "since"];

/** The field of the form that an issue of the front matter is about. */
export function fieldOfIssue({ path }: Issue): keyof ArticleDraft {
  return fields.find((field) => field === path[0]) ?? "body";
}

/** An issue of the front matter as whoever fills in the form reads it. */
export function wordsOfIssue(issue: Issue): string {
  const { path } = issue;
  const field = String(path[0] ?? "");
  const part = typeof path[2] === "string" ? path[2] : null;
  const where = typeof path[1] === "number" && part ? `Dòng ${path[1] + 1}, ${names[part] ?? part}: ` : "";
  return `${where}${said(issue, part ?? field)}`;
}

function said(issue: Issue, field: string): string {
  if (issue.code === "too_small" && field === "questions")
    return `Cần ít nhất ${issue.minimum} cách hỏi, mỗi dòng một cách: có dấu, không dấu, nói tắt, tiếng địa phương.`;
  if (issue.code === "too_small") return "Chưa điền.";
  if (issue.code === "too_big")
    return issue.origin === "string"
      ? `Dài quá ${issue.maximum} ký tự.`
      : `Nhiều nhất ${issue.maximum} ${field === "questions" ? "cách hỏi" : "mục"}.`;
  if (dates.includes(field)) return "Ghi ngày có thật, theo dạng năm-tháng-ngày, ví dụ 2026-07-01.";
  if (field === "date")
    return "Ghi ngày có thật theo dạng 2026, 2026-07 hoặc 2026-07-01; để trống nếu nguồn không ghi ngày.";
  if (field === "code")
    return "Mã nguồn có dạng S01 đến S999, hoặc KH- và tên địa phương cho kế hoạch của địa phương.";
  if (field === "topic") return "Mã chủ đề gồm một chữ in hoa và hai số, ví dụ V03; có thể để trống.";
  if (["related", "supersededBy", "id"].includes(field))
    return "Mã bài chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ vneid-muc-2.";
  if (field === "localities") return "Ghi mã địa phương hoặc mã tỉnh, cách nhau bằng dấu cách.";
  return "Chọn hoặc điền lại mục này.";
}
