import type { HelpTopic } from "../topic.ts";

export const linkOa: HelpTopic = {
  id: "lien-ket-oa",
  title: "Liên kết Zalo OA, hoặc liên kết lại",
  summary: "Làm một lần khi bắt đầu, và khi trang báo cần liên kết lại.",
  also: "official account token khóa hết hạn webhook zalo không nhận tin",
  parts: [
    {
      steps: [
        "Chuẩn bị: tài khoản Zalo là quản trị viên của OA.",
        "Mở [Cài đặt](/settings), mục Zalo OA, bấm **Liên kết OA** (hoặc **Liên kết lại**).",
        "Zalo hỏi có đồng ý cho ứng dụng dùng OA không. Chọn đúng OA của địa phương, bấm đồng ý.",
        "Trang quay về Cửa Số và báo đã liên kết. Nhắn thử một câu từ Zalo của mình.",
      ],
      picture: { name: "oa", alt: "Trang Zalo OA trong Cài đặt: trạng thái liên kết và nút liên kết lại" },
    },
    {
      title: "Lâu không có tin nào",
      words: [
        "Zalo lặng lẽ ngừng gọi tới máy chủ nếu máy chủ hỏng một thời gian. Trang Hôm nay báo khi nhiều giờ làm việc không có tin nào. Khi đó vào trang quản lý ứng dụng của Zalo, mục Webhook, bật lại và bấm kiểm tra.",
      ],
    },
  ],
};
