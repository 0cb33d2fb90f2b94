import type { HelpTopic } from "../topic.ts";

export const offline: HelpTopic = {
  id: "mat-mang",
  title: "Khi mất mạng, hết phiên, hoặc lỡ tay",
  summary: "Chữ đã gõ không mất; bấm hai lần không thành hai.",
  also: "ngoại tuyến đăng xuất hết hạn quay lại hoàn tác lưu nháp bấm hai lần treo",
  parts: [
    {
      title: "Mất mạng",
      words: [
        "Trang hiện một dòng vàng. Cứ gõ tiếp: chữ được giữ trên máy này. Có mạng lại rồi bấm gửi. Tin của người dân vẫn được máy chủ nhận và trả lời tự động trong lúc đó.",
      ],
    },
    {
      title: "Hết phiên làm việc",
      words: [
        "Lâu không dùng thì phải đăng nhập lại. Bấm gửi lúc phiên đã hết thì trang mời đăng nhập, rồi làm tiếp việc đang dở. Mở lại trang cũ thì chữ viết dở hiện lại kèm giờ đã viết.",
        "Chữ viết dở được giữ ba ngày trên máy, theo từng người; bấm đăng xuất thì xóa hết. Mật khẩu và tệp không bao giờ được giữ.",
      ],
    },
    {
      title: "Lỡ tay",
      words: [
        "Việc hoàn tác được thì có nút **Hoàn tác** ngay sau khi làm. Việc không hoàn tác được thì trang hỏi lại trước.",
      ],
    },
    {
      title: "Cài lên điện thoại",
      steps: [
        "Mở trang này bằng trình duyệt trên điện thoại.",
        "Trong thực đơn của trình duyệt chọn thêm vào màn hình chính.",
      ],
    },
  ],
};
