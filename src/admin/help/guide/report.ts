import type { HelpTopic } from "../topic.ts";

export const report: HelpTopic = {
  id: "phan-anh",
  title: "Xử lý một phản ánh sóng yếu",
  summary: "Từ lúc tiếp nhận đến lúc người báo xác nhận đã xong.",
  also: "tiếp nhận chuyển hỏi thêm quá hạn mất sóng mạng yếu wifi trạng thái",
  parts: [
    {
      steps: [
        "Mở [Phản ánh](/reports), mục việc mới hoặc quá hạn.",
        "Bấm vào mã phản ánh. Phía trên là chỗ báo, nhà mạng, hạn phải làm và nơi đang giữ việc, kèm lý do vì sao việc tới nơi đó.",
        "Chọn việc muốn làm. Việc hay làm tiếp theo đứng trước: tiếp nhận, bắt đầu, chuyển nơi khác, hỏi thêm người báo, gửi nhà mạng, báo đã xong.",
        "Điền những ô hiện ra rồi bấm nút. Người báo được nhắn ngay, không phải nhắn riêng.",
      ],
      picture: { name: "report", alt: "Trang một phản ánh: thông tin, hạn, và các việc có thể làm" },
    },
    {
      title: "Xem lời kể và cách liên lạc",
      words: [
        "Lời kể, ảnh và số điện thoại được che. Bấm nút mở khi cần cho công việc; mỗi lần mở được ghi vào nhật ký kèm tên người mở.",
      ],
    },
    {
      title: "Khi có người khác vừa làm",
      words: [
        "Nếu trong lúc đang điền có người khác đã thay đổi phản ánh, trang nói người kia làm gì và giữ nguyên chữ đã gõ. Đọc lại rồi gửi tiếp nếu còn đúng.",
      ],
    },
  ],
};
