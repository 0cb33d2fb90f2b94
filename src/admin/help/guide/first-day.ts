import type { HelpTopic } from "../topic.ts";

export const firstDay: HelpTopic = {
  id: "ngay-dau",
  title: "Ngày đầu tiên",
  summary: "Từ lúc đăng nhập lần đầu đến lúc người dân nhắn được tin.",
  also: "bắt đầu cài đặt mới khởi tạo danh sách việc hướng dẫn nhanh",
  parts: [
    {
      title: "Đăng nhập lần đầu",
      steps: [
        "Mở đường dẫn đăng nhập một lần mà máy chủ in ra, hoặc đường dẫn quản trị viên gửi qua thư.",
        "Bấm nút trên trang vừa mở. Chỉ mở đường dẫn thì chưa dùng mất lượt; bấm nút mới dùng.",
        "Đặt cách đăng nhập cho những lần sau ở [Tài khoản](/account).",
      ],
    },
    {
      title: "Làm theo danh sách việc",
      words: [
        "Trang [Cài đặt](/settings) liệt kê việc còn thiếu của ngày đầu. Việc xong được đánh dấu, việc chưa xong bấm vào là tới nơi cần điền.",
      ],
      picture: {
        name: "settings",
        alt: "Trang Cài đặt với danh sách việc của ngày đầu, việc xong có dấu tích",
      },
      steps: [
        "Liên kết Zalo OA của xã, phường ([cách làm](/help/lien-ket-oa)).",
        "Điền cơ quan nhận việc, địa chỉ thư và điện thoại của từng nơi ([cách làm](/help/co-quan)).",
        "Dán danh sách thôn, tổ dân phố ([cách làm](/help/khu-vuc)).",
        "Ghi đúng giờ làm việc và ngày nghỉ.",
        "Thử hỏi vài câu bằng Zalo của chính mình, như một người dân.",
      ],
    },
    {
      title: "Từ ngày thứ hai",
      words: [
        "Mỗi sáng mở [Hôm nay](/). Trang này xếp người đang chờ lên đầu, rồi đến việc quá hạn. Không có gì chờ thì trang để trống: khi ấy không phải làm gì thêm.",
      ],
      picture: { name: "today", alt: "Trang Hôm nay với các con số ở trên và danh sách người đang chờ" },
    },
  ],
};
