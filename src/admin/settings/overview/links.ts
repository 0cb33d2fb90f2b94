type SettingsLink = readonly [path: string, title: string, about: string];

/** The parts of a place's settings, in the order somebody new needs them. */
export const settingsLinks: SettingsLink[] = [
  ["oa", "Zalo OA", "Tình trạng, hạn mức, liên kết và liên kết lại."],
  ["offices", "Cơ quan", "Tên, số điện thoại, địa chỉ thư, Zalo của cán bộ, webhook."],
  ["hours", "Giờ làm việc", "Các ngày, các buổi, giờ nghỉ trưa."],
  ["holidays", "Ngày nghỉ, ngày làm bù", "Chỉ những ngày khác cả nước."],
  ["areas", "Khu vực", "Danh sách xóm, thôn, tổ; tên cũ; đổi tên, gộp."],
  ["boundary", "Ranh giới địa bàn", "Tải tệp bản đồ lên."],
  ["routing", "Quy tắc chuyển phản ánh", "Ai nhận phản ánh nào; thử trước."],
  ["deadlines", "Thời hạn xử lý", "Tiếp nhận, trả lời, nhắc việc."],
  ["texts", "Lời nhắn tới người dân", "Lời chào, dữ liệu cá nhân, ngoài giờ."],
  ["retention", "Thời hạn lưu dữ liệu", "Bao lâu thì tự xóa."],
  ["keys", "Khóa kết nối Open311", "Cho phần mềm khác gửi phản ánh."],
  ["choices", "Lựa chọn khác", "Duyệt hai người, số liệu công khai, cảnh báo."],
];

export const settingsTitles: ReadonlyMap<string, string> = new Map(
  settingsLinks.map(([path, title]) => [path, title]),
);
