import type { HelpTopic } from "../topic.ts";

export const accounts: HelpTopic = {
  id: "tai-khoan",
  title: "Quyền, mật khẩu, người mới và người nghỉ",
  summary: "Ai được làm gì, và đăng nhập sao cho an toàn.",
  also: "đăng nhập quên mật khẩu vân tay passkey mã xác thực vai trò thêm người xóa người",
  parts: [
    {
      title: "Các vai trò",
      steps: [
        "Cán bộ tiếp dân: trả lời, xử lý phản ánh, viết bài nháp.",
        "Người của một cơ quan: chỉ thấy phản ánh giao cho cơ quan mình.",
        "Người duyệt: như cán bộ, thêm duyệt bài và tắt trợ lý.",
        "Quản trị viên: mọi việc của địa phương.",
        "Người phụ trách toàn tỉnh: mọi địa phương. Mỗi lần xem toàn tỉnh được ghi lại.",
        "Người kiểm tra: chỉ xem, không thay đổi.",
      ],
    },
    {
      title: "Thêm người, bỏ người",
      words: [
        "Mở [Người dùng](/people). Người mới nhận một đường dẫn dùng một lần. Bỏ quyền của ai thì các trang họ đang mở cũng hết hiệu lực ngay.",
      ],
      picture: { name: "people", alt: "Trang Người dùng: tên, vai trò, lớp bảo vệ thứ hai của từng người" },
    },
    {
      title: "Đăng nhập của tôi",
      words: [
        "Ở [Tài khoản](/account): đặt mật khẩu từ 10 ký tự kèm mã xác thực trên điện thoại, hoặc dùng vân tay, khuôn mặt của máy. Quên thì xin đường dẫn đăng nhập qua thư.",
        "Cùng trang có danh sách nơi đang đăng nhập. Thấy máy lạ thì kết thúc nơi đó.",
      ],
      mind: "Không dùng chung tài khoản: nhật ký ghi tên người làm, và người ấy chịu trách nhiệm.",
    },
  ],
};
