import { settingsTitles } from "../settings/overview/links.ts";
import { permissionWords } from "./permission-words.ts";
import type { AuditRow } from "./read-trail.ts";

const subjects: Record<string, string> = {
  report: "Phản ánh",
  conversation: "Hội thoại",
  article: "Bài",
  settings: "Cài đặt",
  office: "Cơ quan",
  key: "Khóa",
  oa: "OA",
  locality: "Địa phương",
  event: "Sự kiện",
  staff: "Người dùng",
  account: "Tài khoản",
  reports: "Phản ánh",
  permission: "Quyền",
  audit: "Nhật ký",
  bulk: "Việc hàng loạt",
  call: "Cuộc gọi",
  canned_reply: "Câu soạn sẵn",
  corrections: "Câu trả lời đã sửa",
  filter: "Bộ lọc",
  gap: "Câu chưa trả lời được",
  knowledge: "Kiến thức",
  letter: "Hồ sơ nhà mạng",
};

/**
 * What a line is about, in words, and its page in the place it was done in; `null` where there is none.
 * @param names of colleagues by their ids.
 */
export function subjectOf(
  { subject, subjectId, locality }: AuditRow,
  names: ReadonlyMap<string, string>,
): {
  words: string;
  href: string | null;
} {
  const words = `${subjects[subject] ?? subject}${nameOf(subject, subjectId, names)}`.trim();
  if (locality === "*") return { words, href: null };
  const page = pageOf(subject, encodeURIComponent(subjectId));
  return { words, href: page && `/admin/${encodeURIComponent(locality)}${page}` };
}

function nameOf(subject: string, id: string, names: ReadonlyMap<string, string>): string {
  switch (subject) {
    case "settings":
      return `: ${settingsTitles.get(id) ?? id}`;
    case "permission":
      return `: ${permissionWords(id)}`;
    case "staff":
    case "account":
      return ` ${names.get(id) ?? id}`;
    default:
      return ` ${id}`;
  }
}

function pageOf(subject: string, id: string): string | null {
  switch (subject) {
    case "report":
      return `/reports/${id}`;
    case "conversation":
      return `/conversations/${id}`;
    case "article":
      return `/knowledge/${id}`;
    case "office":
      return `/settings/offices/${id}`;
    case "settings":
      return settingsTitles.has(id) ? `/settings/${id}` : "/settings";
    case "key":
      return "/settings/keys";
    case "oa":
    case "locality":
      return "/settings/oa";
    case "staff":
      return "/people";
    default:
      return null;
  }
}
