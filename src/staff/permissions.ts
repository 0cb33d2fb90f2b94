/** The roles of `contract.md` (`staff:add --role`). */
export const roles = ["officer", "office", "approver", "admin", "operator", "auditor"] as const;
export type Role = (typeof roles)[number];

/** What can be allowed: the room and what is done there. `personal_data.see` is asked for at each look. */
export const permissions = [
  "today.see",
  "conversations.see",
  "conversations.act",
  "personal_data.see",
  "reports.see",
  "reports.act",
  "reports.file",
  "reports.export",
  "knowledge.see",
  "knowledge.write",
  "knowledge.approve",
  "assistant.switch",
  "figures.see",
  "settings.see",
  "settings.write",
  "oa.link",
  "staff.manage",
  "audit.see",
  "audit.export",
] as const;
export type Permission = (typeof permissions)[number];

const officer: Permission[] = [
  "today.see",
  "conversations.see",
  "conversations.act",
  "personal_data.see",
  "reports.see",
  "reports.act",
  "reports.file",
  "reports.export",
  "knowledge.see",
  "knowledge.write",
  "figures.see",
];

const granted: Record<Role, readonly Permission[]> = {
  officer,
  // The database shows a member of an office that office's reports alone.
  office: ["today.see", "reports.see", "reports.act", "personal_data.see"],
  approver: [...officer, "knowledge.approve", "assistant.switch"],
  admin: permissions,
  operator: permissions,
  auditor: [
    "today.see",
    "conversations.see",
    "reports.see",
    "knowledge.see",
    "figures.see",
    "settings.see",
    "audit.see",
    "audit.export",
  ],
};

export function mayDo(role: Role, permission: Permission): boolean {
  return granted[role].includes(permission);
}
