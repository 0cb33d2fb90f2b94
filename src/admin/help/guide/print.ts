import type { HelpTopic } from "../topic.ts";

export const print: HelpTopic = {
  id: "in-xuat",
  title: "In và xuất tệp",
  summary: "Lấy danh sách ra giấy hoặc ra Excel.",
  also: "máy in csv xlsx excel tải về danh sách lọc",
  parts: [
    {
      title: "In",
      words: [
        "Trang nào cũng in được bằng lệnh in của trình duyệt (Ctrl và P). Bản in bỏ thanh bên, nút và ô nhập; chữ đen trên nền trắng.",
      ],
    },
    {
      title: "Xuất",
      steps: [
        "Lọc danh sách ở [Phản ánh](/reports) cho đúng những dòng cần.",
        "Chọn tải CSV hoặc Excel. Tệp chứa đúng những gì đang lọc, không hơn.",
      ],
      words: [
        "Mỗi lần xuất được ghi vào nhật ký kèm bộ lọc và số dòng. Ô bắt đầu bằng dấu = + - @ được ghi thành chữ thường để Excel không tự chạy.",
      ],
    },
  ],
};
