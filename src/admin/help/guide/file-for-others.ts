import type { HelpTopic } from "../topic.ts";

export const fileForOthers: HelpTopic = {
  id: "lap-ho",
  title: "Lập phản ánh cho người gọi điện hoặc đến tận nơi",
  summary: "Người không dùng Zalo vẫn được ghi nhận như mọi người.",
  also: "báo hộ nhập hộ điện thoại khách người già trực tiếp",
  parts: [
    {
      steps: [
        "Mở [Lập phản ánh](/reports/new).",
        "Hỏi và ghi: ở thôn, tổ nào; nhà mạng nào; gọi hay mạng hay wifi; từ bao giờ.",
        "Nếu đã có phản ánh cùng chỗ, trang hiện ra trước khi lưu: ghép vào phản ánh ấy, hoặc vẫn lập mới khi là việc khác.",
        "Số điện thoại không bắt buộc. Nếu ghi, đọc cho người báo nghe câu về dữ liệu cá nhân có sẵn trên trang.",
      ],
    },
    {
      title: "Từ một tin nhắn",
      words: [
        "Trong [Hội thoại](/conversations), tin nào là phản ánh thì lập ngay từ tin đó; những gì hiểu được từ tin đã điền sẵn.",
      ],
    },
  ],
};
