import type { HelpTopic } from "../topic.ts";

export const writeAnswer: HelpTopic = {
  id: "viet-bai",
  title: "Viết câu trả lời mới",
  summary: "Khi người dân hỏi điều mà trợ lý chưa biết.",
  also: "bài kiến thức soạn câu hỏi chưa trả lời được thêm cách hỏi nháp",
  parts: [
    {
      steps: [
        "Mở [Kiến thức](/knowledge), mục câu hỏi chưa trả lời được. Câu giống nhau đã được gom, câu hỏi nhiều đứng trước.",
        "Nếu đã có bài trả lời mà trợ lý không nhận ra cách nói, thêm cách hỏi đó vào bài ấy: nhanh nhất và đúng nhất.",
        "Chưa có bài thì bấm viết câu trả lời. Câu hỏi đã điền sẵn.",
        "Viết như nói với bác hàng xóm: việc phải làm trước, giấy tờ, nơi làm, tiền, bao lâu. Mỗi số, mỗi hạn phải có nguồn.",
        "Xem trước đúng như trên Zalo, rồi lưu nháp hoặc gửi duyệt.",
      ],
      picture: { name: "knowledge", alt: "Trang Kiến thức với ô tìm như trợ lý tìm và danh sách bài" },
    },
    {
      title: "Ngày của một bài",
      words: [
        "Có hiệu lực từ, hết hiệu lực, và ngày phải xem lại. Quá ngày xem lại, bài vẫn được dùng nhưng kèm một dòng nói lần cuối kiểm tra là khi nào, và bài đứng trong danh sách cần kiểm tra cho đến khi có người xác nhận.",
      ],
      mind: "Không ghi số điện thoại riêng hay tên người dân vào bài: ai cũng đọc được.",
    },
  ],
};
