import { Field, Notice } from "../../frame/components/index.ts";
import type { Section } from "../parts/section.ts";

const periods = [
  [
    "conversationDays",
    "Hội thoại",
    "Tin nhắn của người dân và câu trả lời, tính từ tin cuối cùng. Người còn phản ánh đang mở hoặc đang chờ cán bộ thì không xóa.",
  ],
  [
    "reportDays",
    "Lời kể và liên hệ trong phản ánh đã đóng",
    "Tính từ ngày đóng. Mã, khu vực, nhà mạng, thời hạn và kết quả vẫn còn để thống kê.",
  ],
  ["pictureDays", "Ảnh của phản ánh đã đóng", "Tính từ ngày đóng, gồm cả ảnh minh chứng."],
] as const;

/** How long what residents said is kept. */
export const retentionSection: Section = {
  name: "retention",
  title: "Thời hạn lưu dữ liệu",
  intro:
    "Mỗi đêm hệ thống tự xóa những gì quá hạn. Không bao giờ xóa việc còn mở. Xóa rồi không lấy lại được, trừ khi khôi phục bản sao lưu.",
  parts: [["retention"]],
  show: ({ retention }) => Object.fromEntries(periods.map(([name]) => [name, String(retention[name])])),
  read: (typed) =>
    periods.map(([name]) => ({ path: ["retention", name], value: typed.whole(name, 30, 3650) })),
  fields: ({ form }) => (
    <>
      {periods.map(([name, label, hint]) => (
        <Field name={name} label={`${label} (ngày)`} hint={hint} kind="decimal" required form={form} />
      ))}
      <Notice tone="warn">
        Rút ngắn thời hạn thì đêm nay dữ liệu cũ hơn bị xóa. Nên xem quy định lưu trữ của cơ quan trước khi
        đổi.
      </Notice>
    </>
  ),
};
