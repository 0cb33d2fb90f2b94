import type { HelpTopic } from "../topic.ts";

export const offices: HelpTopic = {
  id: "co-quan",
  title: "Cơ quan nhận việc và cán bộ nhận qua Zalo",
  summary: "Mỗi phản ánh phải có nơi nhận, và nơi đó phải biết tin.",
  also: "đơn vị phòng ban thư email mã liên kết zalo quy tắc chuyển ai sẽ nhận",
  parts: [
    {
      title: "Đường nhận tin của một cơ quan",
      words: ["Mở [Cài đặt](/settings), chọn cơ quan. Một nơi có thể nhận bằng nhiều đường."],
      steps: [
        "Địa chỉ thư: mỗi thư có nút tiếp nhận, báo xong; không cần tài khoản.",
        "Zalo của một cán bộ: tạo mã liên kết, cán bộ nhắn mã đó cho OA trong 24 giờ. Từ đó cán bộ nhận việc và trả lời ngay trong Zalo.",
        "Bấm gửi thử để chắc tin tới nơi.",
      ],
    },
    {
      title: "Ai sẽ nhận?",
      words: [
        "Quy tắc chuyển được xét từ trên xuống, quy tắc đầu tiên khớp thì dùng. Trước khi lưu, thử với một nhà mạng, một thôn để xem ai nhận, ai phối hợp, hạn là ngày nào.",
      ],
    },
  ],
};
