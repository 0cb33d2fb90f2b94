import type { Permission } from "../../staff/permissions.ts";

const words: Record<Permission, string> = {
  "today.see": "xem trang Hôm nay",
  "conversations.see": "xem hội thoại",
  "conversations.act": "trả lời, xử lý hội thoại",
  "personal_data.see": "xem thông tin cá nhân",
  "reports.see": "xem phản ánh",
  "reports.act": "xử lý phản ánh",
  "reports.file": "ghi phản ánh",
  "reports.export": "tải danh sách phản ánh",
  "knowledge.see": "xem kiến thức",
  "knowledge.write": "viết bài",
  "knowledge.approve": "duyệt bài",
  "assistant.switch": "tắt và bật trợ lý",
  "figures.see": "xem số liệu",
  "settings.see": "xem cài đặt",
  "settings.write": "sửa cài đặt",
  "oa.link": "liên kết OA",
  "staff.manage": "quản lý người dùng",
  "audit.see": "xem nhật ký",
  "audit.export": "tải nhật ký",
};

/** What somebody used a permission for; one of another version as it is. */
export function permissionWords(permission: string): string {
  return (words as Record<string, string | undefined>)[permission] ?? permission;
}
