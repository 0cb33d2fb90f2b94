import type { ArticleDraft } from "../../../knowledge/editing/article-draft.ts";

/** The fields of the editor as a list of what is wrong names them. */
export const fieldTitles: Record<keyof ArticleDraft, string> = {
  id: "Mã bài",
  topic: "Mã chủ đề",
  title: "Tiêu đề",
  status: "Dùng thế nào",
  confidence: "Mức kiểm chứng",
  questions: "Các cách hỏi",
  sources: "Nguồn",
  law: "Căn cứ pháp lý",
  validFrom: "Đúng từ ngày",
  validUntil: "Hết hiệu lực sau ngày",
  reviewBy: "Phải kiểm tra lại trước ngày",
  supersededBy: "Được thay bằng bài",
  localities: "Nơi áp dụng",
  replaces: "Quy định cũ",
  unverified: "Điều chưa kiểm chứng",
  related: "Bài liên quan",
  body: "Nội dung",
};
