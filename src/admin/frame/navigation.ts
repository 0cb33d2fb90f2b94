import type { Permission } from "../../staff/permissions.ts";
import type { IconName } from "./components/icon.tsx";

export type NavigationItem = {
  path: string;
  title: string;
  icon: IconName;
  permission: Permission;
  /** Left out: in one place and over all of them. */
  scope?: "place" | "province";
};

/** The staff view's rooms in the order of an officer's day. */
export const navigation: NavigationItem[] = [
  { path: "/", icon: "home", title: "Hôm nay", permission: "today.see" },
  {
    path: "/conversations",
    icon: "chat",
    title: "Hội thoại",
    permission: "conversations.see",
    scope: "place",
  },
  { path: "/reports", icon: "report", title: "Phản ánh", permission: "reports.see", scope: "place" },
  { path: "/knowledge", icon: "book", title: "Kiến thức", permission: "knowledge.see" },
  { path: "/figures", icon: "chart", title: "Số liệu", permission: "figures.see" },
  { path: "/settings", icon: "gear", title: "Cài đặt", permission: "settings.see", scope: "place" },
  { path: "/people", icon: "people", title: "Người dùng", permission: "staff.manage" },
  { path: "/audit", icon: "log", title: "Nhật ký", permission: "audit.see" },
  { path: "/help", icon: "help", title: "Trợ giúp", permission: "today.see" },
];
