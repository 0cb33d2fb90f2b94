import type { HelpTopic } from "../topic.ts";

export const figures: HelpTopic = {
  id: "so-lieu",
  title: "Số liệu và báo cáo",
  summary: "Bao nhiêu người hỏi, bao nhiêu câu trả lời được, sửa sóng mất bao lâu.",
  also: "thống kê biểu đồ quý tỷ lệ đúng hạn hài lòng công khai",
  parts: [
    {
      steps: [
        "Mở [Số liệu](/figures), chọn ngày, tuần hay tháng. Bên cạnh mỗi biểu đồ là bảng đúng những số ấy.",
        "Bấm vào một con số để mở danh sách mà nó đếm.",
        "Tải bảng số về, hoặc in trang.",
      ],
      words: [
        "Mức hài lòng tính cả người không trả lời, ghi riêng. Đừng bỏ họ ra khi báo cáo: một nửa im lặng không phải một nửa hài lòng.",
      ],
    },
    {
      title: "Trang công khai",
      words: [
        "Muốn người dân xem số liệu thì bật ở [Cài đặt](/settings). Trang chỉ có số đếm; số dưới 5 ghi “ít hơn 5”. Mặc định là tắt.",
      ],
    },
  ],
};
