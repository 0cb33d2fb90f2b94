import { type DesignedTopic, topic } from "./designed-topic.ts";

/** A fraud that is happening to the writer now; general questions about frauds belong to the articles. */
export const scamTopics: DesignedTopic[] = [
  topic(
    "lua-dang-goi",
    "scam",
    `có người đang gọi xưng công an bảo đọc mã OTP ngay không là khóa tài khoản
    đang có người gọi bảo tôi chuyển tiền
    nó đang giữ máy bắt tôi mở ứng dụng ngân hàng
    người ta bắt tôi chia sẻ màn hình phải làm sao
    công an gọi video bắt tôi vào khách sạn một mình
    họ cấm tôi nói với ai, bảo tôi liên quan vụ án rửa tiền
    họ gửi lệnh bắt bảo chuyển tiền chứng minh trong sạch
    viện kiểm sát gọi bảo tôi chuyển tiền vào tài khoản tạm giữ
    người xưng điện lực bảo chuyển tiền không là cắt điện ngay
    họ báo con tôi tai nạn cấp cứu bảo chuyển tiền gấp
    thầy giáo gọi con bị tai nạn chuyển tiền mổ gấp
    nó bảo cập nhật định danh gửi link bắt tôi bấm ngay bây giờ
    tổng đài gọi báo thuê bao sắp bị khóa bảo tôi bấm phím
    họ đang chờ tôi chuyển khoản`,
  ),
  topic(
    "lua-trung-thuong",
    "scam",
    `có người bảo tôi trúng thưởng xe, đóng phí nhận, có nên chuyển không
    báo trúng thưởng bắt nộp thuế trước
    bảo tôi đóng tiền để nhận quà từ nước ngoài gửi về
    người yêu nước ngoài gửi quà hải quan giữ bắt nộp tiền
    bên bảo hiểm xã hội gọi nói được nhận lại tiền chỉ cần nộp phí trước
    được hoàn thuế phải đóng phí trước
    hỗ trợ lấy lại tiền bị lừa bắt đóng phí
    nhận tiền hỗ trợ phải nộp tiền trước
    vay tiền trên mạng bắt đóng bảo hiểm khoản vay trước mới giải ngân
    shipper bảo có đơn tôi không đặt kêu chuyển khoản bấm link
    chuyển phí hủy gói hội viên shipper bấm link`,
  ),
  topic(
    "lua-viec-nhe",
    "scam",
    `việc nhẹ lương cao đặt cọc làm nhiệm vụ có thật không
    làm việc online like video lĩnh tiền nộp trước một triệu
    tôi nộp rồi nó đòi thêm
    cộng tác viên chốt đơn nạp tiền làm nhiệm vụ không rút được
    nhóm telegram đầu tư chứng khoán rút tiền bắt nộp thuế
    sàn tiền ảo không cho rút tiền bắt nạp thêm
    thêm vào nhóm đầu tư có cô hướng dẫn đọc lệnh
    nạp tiền nhiệm vụ mua đơn hàng ảo
    người quen trên mạng rủ đầu tư vàng ngoại hối
    xuất khẩu lao động đặt cọc trước qua zalo`,
  ),
  topic(
    "lua-da-mac",
    "scam",
    `tôi vừa đọc OTP cho người gọi xưng ngân hàng
    tôi vừa chuyển tiền cho kẻ lừa đảo
    tôi bị lừa mất tiền rồi
    tôi bị lừa
    tôi lỡ bấm vào link lạ
    tôi lỡ cài app lạ
    vừa cài ứng dụng lạ máy tự chạy
    điện thoại bị điều khiển tiền bị trừ hết
    tôi lỡ gửi ảnh căn cước cho người lạ
    lỡ đưa mật khẩu ngân hàng cho người ta
    tài khoản ngân hàng bị rút sạch
    tôi bị hack zalo nó nhắn tin vay tiền khắp nơi
    facebook bị chiếm nhắn người thân vay tiền
    facebook con gái nhắn vay tiền gấp giọng lạ
    zalo người thân nhắn hỏi vay tiền có phải bị hack không
    quét mặt theo họ bảo rồi mất tiền`,
  ),
];
