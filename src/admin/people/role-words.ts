import type { Role } from "../../staff/permissions.ts";

export const roleWords: Record<Role, string> = {
  officer: "Cán bộ",
  office: "Thành viên một cơ quan",
  approver: "Người duyệt",
  admin: "Quản trị viên",
  operator: "Điều hành toàn tỉnh",
  auditor: "Kiểm tra (chỉ xem)",
};

export const roleHints: Record<Role, string> = {
  officer: "trả lời người dân, xử lý phản ánh, viết bài",
  office: "chỉ thấy phản ánh của cơ quan mình",
  approver: "như cán bộ, thêm duyệt bài và tắt trợ lý",
  admin: "mọi việc ở địa phương này, kể cả người dùng",
  operator: "mọi việc ở mọi địa phương",
  auditor: "xem và xuất nhật ký, không sửa gì",
};
