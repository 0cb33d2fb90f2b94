import type { HelpTopic } from "../topic.ts";

export const keys: HelpTopic = {
  id: "phim-tat",
  title: "Dùng bàn phím",
  summary: "Làm cả ngày không cần chuột.",
  also: "phím tắt keyboard tab enter trình đọc màn hình phóng to nền tối",
  parts: [
    {
      steps: [
        "g rồi h: Hôm nay; g rồi c: Hội thoại; g rồi r: Phản ánh; g rồi k: Kiến thức; g rồi t: Trợ giúp.",
        "/ : tới ô tìm kiếm.",
        "j và k: xuống, lên trong danh sách; Enter: mở; x: chọn dòng.",
        "? : bảng phím tắt, có ô để tắt phím tắt trên máy này.",
      ],
      words: [
        "Phím Tab đi qua mọi nút và ô theo thứ tự trên trang; ô đang chọn có viền đậm. Phím Tab đầu tiên là “Tới nội dung”.",
        "Chữ nhỏ thì phóng to bằng Ctrl và dấu +; trang tự xếp lại. Nền sáng, nền tối đổi ở tên người dùng, góc trên bên phải.",
      ],
    },
  ],
};
