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
};

const sections = new Set([
  "hours",
  "holidays",
  "areas",
  "deadlines",
  "texts",
  "retention",
  "choices",
  "boundary",
  "routing",
  "offices",
]);

/** What a line is about, in words, and its page in the place it was done in; `null` where there is none. */
export function subjectOf({ subject, subjectId, locality }: AuditRow): {
  words: string;
  href: string | null;
} {
  const words = `${subjects[subject] ?? subject} ${subjectId}`.trim();
  if (locality === "*") return { words, href: null };
  const page = pageOf(subject, encodeURIComponent(subjectId));
  return { words, href: page && `/admin/${encodeURIComponent(locality)}${page}` };
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
      return sections.has(id) ? `/settings/${id}` : "/settings";
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
