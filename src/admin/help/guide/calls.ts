import type { HelpTopic } from "../topic.ts";

export const calls: HelpTopic = {
  id: "goi-dien",
  title: "Gọi lại cho người báo",
  summary: "Khi Zalo không cho gửi tin nữa mà việc thì phải báo.",
  also: "điện thoại việc gọi không gửi được cửa sổ",
  parts: [
    {
      words: [
        "Tin quan trọng (đã sửa xong, hỏi lại kết quả) chờ hai ngày làm việc mà chưa gửi được thì thành một việc gọi điện, hiện ở [Hôm nay](/).",
      ],
      steps: [
        "Bấm vào việc gọi để xem chỗ nào, việc gì, và cách liên hệ.",
        "Gọi, hoặc nhờ trưởng thôn, tổ trưởng qua nhà.",
        "Ghi kết quả: gọi được và người báo nói tốt, chưa được, hay không gọi được. Chưa được thì phản ánh tự mở lại.",
      ],
    },
  ],
};
