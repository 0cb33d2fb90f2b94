import type { HelpTopic } from "../topic.ts";

export const closeReport: HelpTopic = {
  id: "dong-phan-anh",
  title: "Báo đã xong, có bằng chứng",
  summary: "Không phản ánh nào đóng được mà không có bằng chứng hoặc lý do.",
  also: "hoàn thành kết thúc ảnh văn bản đo i-speed từ chối không xử lý được",
  parts: [
    {
      title: "Bốn loại bằng chứng",
      words: ["Trong trang phản ánh, chọn một trong bốn:"],
      steps: [
        "Ảnh chụp tại chỗ. Ảnh được vẽ lại trước khi lưu, nên không còn dữ liệu vị trí của máy chụp.",
        "Số và ngày của văn bản.",
        "Kết quả đo lại bằng i-Speed: tốc độ tải xuống, tải lên.",
        "Trả lời của nhà mạng: trạm nào, cách bao xa, vì sao, làm gì, xong ngày nào.",
      ],
    },
    {
      title: "Sau đó",
      words: [
        "Người báo được hỏi lại. Họ trả lời “chưa được” thì phản ánh mở lại và trở về nơi đã xử lý. Họ không trả lời thì sau một thời gian phản ánh tự đóng, và số liệu ghi riêng là “không trả lời”.",
      ],
    },
    {
      title: "Không xử lý được",
      words: ["Chọn đóng và một lý do có sẵn. Người báo đọc đúng lý do ấy, nên ghi chú thêm cho rõ."],
    },
  ],
};
