import type { HelpTopic } from "../topic.ts";

export const areas: HelpTopic = {
  id: "khu-vuc",
  title: "Thôn, tổ dân phố, ranh giới và giờ làm việc",
  summary: "Để trợ lý hiểu tên chỗ người dân nói, và tính đúng hạn.",
  also: "xóm phố bản đồ geojson ngày nghỉ lễ giờ hành chính sáp nhập đổi tên",
  parts: [
    {
      steps: [
        "Mở [Cài đặt](/settings), mục thôn, tổ, khu. Dán danh sách, mỗi dòng một tên. Tên cũ, tên xã cũ cũng dán được: người dân vẫn quen gọi.",
        "Ranh giới: tải lên tệp GeoJSON nếu có. Không có cũng được; khi đó trang không biết một vị trí nằm trong hay ngoài địa bàn.",
        "Giờ làm việc: ghi cả giờ nghỉ trưa. Mọi hạn tính theo giờ này. Ngày nghỉ riêng và ngày làm bù ghi thêm ở dưới.",
        "Xem thay đổi trước khi lưu; mỗi lần lưu đều vào nhật ký và xem lại được.",
      ],
    },
  ],
};
