import type { HelpTopic } from "../topic.ts";

export const carrierLetter: HelpTopic = {
  id: "cong-van",
  title: "Gửi công văn cho nhà mạng",
  summary: "Nhiều người báo cùng một chỗ thì hệ thống soạn sẵn công văn và bảng kê.",
  also: "hồ sơ doanh nghiệp viễn thông viettel vinaphone mobifone excel bảng kê thư",
  parts: [
    {
      words: [
        "Đủ số người báo cùng một chỗ, một nhà mạng thì có một hồ sơ chờ gửi ở [Hôm nay](/). Số người này đặt ở [Cài đặt](/settings).",
      ],
      steps: [
        "Tải công văn, bảng Excel và sơ đồ về xem. Không tệp nào có tên hay số điện thoại của người dân.",
        "Ký, đóng dấu theo lệ của cơ quan rồi gửi như mọi công văn.",
        "Bấm **Đã gửi bằng công văn** và ghi số, ngày. Từ lúc đó hạn trả lời của nhà mạng bắt đầu tính.",
        "Nhà mạng trả lời thì ghi vào hồ sơ, hoặc tải lên bảng Excel họ đã điền; ô nào sai trang nói đúng tên ô.",
      ],
    },
  ],
};
