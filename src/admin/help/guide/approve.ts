import type { HelpTopic } from "../topic.ts";

export const approve: HelpTopic = {
  id: "duyet-bai",
  title: "Duyệt bài của người khác",
  summary: "Người thứ hai đọc trước khi người dân đọc.",
  also: "phê duyệt từ chối trả lại so sánh lịch sử quay lại bản cũ",
  parts: [
    {
      steps: [
        "Bài chờ duyệt hiện ở [Hôm nay](/) của người có quyền duyệt.",
        "Xem chỗ thay đổi: chữ thêm và chữ bỏ được đánh dấu.",
        "Chạy thử trước: trang cho biết những câu người dân từng hỏi sẽ được trả lời khác đi thế nào.",
        "Duyệt, hoặc trả lại kèm lý do. Duyệt xong người dân đọc được ngay.",
      ],
    },
    {
      words: [
        "Người viết không tự duyệt bài của mình khi địa phương yêu cầu người thứ hai. Bài dùng chung cho nhiều địa phương chỉ người phụ trách toàn tỉnh duyệt được.",
        "Duyệt nhầm thì mở lịch sử của bài và quay lại bản trước.",
      ],
    },
  ],
};
