import type { Permission } from "../../staff/permissions.ts";

type NavigationItem = {
  path: string;
  title: string;
  permission: Permission;
  /** Left out: in one place and over all of them. */
  scope?: "place" | "province";
};

/** The staff view's rooms in the order of an officer's day. */
export const navigation: NavigationItem[] = [
  { path: "/", title: "Hôm nay", permission: "today.see" },
  { path: "/conversations", title: "Hội thoại", permission: "conversations.see", scope: "place" },
  { path: "/reports", title: "Phản ánh", permission: "reports.see", scope: "place" },
  { path: "/knowledge", title: "Kiến thức", permission: "knowledge.see", scope: "place" },
  { path: "/figures", title: "Số liệu", permission: "figures.see" },
  { path: "/settings", title: "Cài đặt", permission: "settings.see", scope: "place" },
  { path: "/people", title: "Người dùng", permission: "staff.manage" },
  { path: "/audit", title: "Nhật ký", permission: "audit.see" },
  { path: "/help", title: "Trợ giúp", permission: "today.see" },
];
