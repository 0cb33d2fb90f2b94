import type { HelpTopic } from "../topic.ts";

export const organise: HelpTopic = {
  id: "chia-viec",
  title: "Giao việc, tạm hoãn, ghi chú",
  summary: "Khi một hội thoại chưa xong ngay, hoặc người khác làm thì đúng hơn.",
  also: "phân công chuyển cho đồng nghiệp nhãn nhắc lại gộp",
  parts: [
    {
      words: ["Mở một hội thoại ở [Hội thoại](/conversations); các việc này nằm bên cạnh đoạn tin."],
      steps: [
        "**Giao cho**: chọn mình hoặc một người cùng địa phương. Mục “Của tôi” ở danh sách chỉ hiện việc giao cho mình.",
        "**Tạm hoãn**: hội thoại rời danh sách chờ và trở lại đúng lúc đã chọn. Người dân nhắn tiếp thì nó trở lại ngay.",
        "**Ghi chú nội bộ**: người dân không bao giờ đọc được. Đừng ghi số điện thoại hay số giấy tờ vào đây.",
        "**Nhãn**: một hai chữ để tìm lại về sau.",
      ],
    },
    {
      title: "Hai người cùng mở một hội thoại",
      words: [
        "Trang báo ai khác đang mở. Cả hai cùng gửi thì cả hai câu đều tới người dân, nên nhìn dòng báo ấy trước khi viết.",
      ],
    },
  ],
};
