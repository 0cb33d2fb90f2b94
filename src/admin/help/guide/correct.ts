import type { HelpTopic } from "../topic.ts";

export const correct: HelpTopic = {
  id: "sua-sai",
  title: "Trợ lý trả lời sai thì làm gì",
  summary: "Sửa cho người đang hỏi trước, rồi sửa cho những người hỏi sau.",
  also: "đúng ra là bài này sai rồi nhầm bài báo lỗi",
  parts: [
    {
      steps: [
        "Trả lời lại cho người dân ngay trong hội thoại.",
        "Dưới câu sai, bấm **Đúng ra là bài khác** và chọn bài đúng, hoặc chọn là không có bài nào.",
        "Nội dung của bài sai thì sửa bài ([cách làm](/help/viet-bai)). Chưa sửa kịp thì tắt bài đó ([cách làm](/help/tat-tro-ly)).",
      ],
      words: ["Mỗi lần sửa như vậy được giữ lại để đo trợ lý về sau."],
    },
  ],
};
