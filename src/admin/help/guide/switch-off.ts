import type { HelpTopic } from "../topic.ts";

export const switchOff: HelpTopic = {
  id: "tat-tro-ly",
  title: "Tắt một bài, hoặc tắt cả trợ lý",
  summary: "Khi một điều đang sai hoặc đang đổi, và im lặng thì tốt hơn nói sai.",
  also: "dừng tạm ngưng bật lại khẩn cấp im lặng bot",
  parts: [
    {
      steps: [
        "Mở [Kiến thức](/knowledge), tìm bài, chọn **Tắt bài này**. Muốn tắt tất cả thì chọn tắt cả trợ lý.",
        "Ghi lý do. Người dân hỏi đến sẽ đọc đúng câu này và được mời gặp cán bộ.",
        "Xong thì bật lại. Trang Hôm nay nhắc cho đến khi bật.",
      ],
      words: [
        "Tắt trợ lý không tắt ba việc: nhận phản ánh sóng yếu, báo số khẩn cấp, cảnh báo lừa đảo.",
        "Cần quyền tắt trợ lý: người duyệt bài hoặc quản trị viên.",
      ],
    },
  ],
};
