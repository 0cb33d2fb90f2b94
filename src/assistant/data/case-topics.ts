import { type DesignedTopic, topic } from "./designed-topic.ts";

/** One's own file and one's own luck, which only an office may look into; and other people's data. */
export const caseTopics: DesignedTopic[] = [
  topic(
    "hoi-ho-so-minh",
    "personal-case",
    `hs của e nộp hôm mùng 5 sao chưa thấy gì; ho so toi nop thang truoc bao gio xong; kiểm tra giúp mã hồ sơ H56
    giấy hẹn ghi hôm qua mà ra chưa có; tra giúp em xem sổ đỏ nhà em ký chưa; sao hồ sơ của tôi bị từ chối
    vì sao đơn của tôi bị trả lại hai lần; cán bộ nhận hồ sơ của tôi tên gì; hồ sơ mẹ tôi kẹt ở khâu nào
    căn cước của tôi đang ở đâu rồi; thẻ của con tôi gửi bưu điện chưa; xem hộ tài khoản của tôi bị lỗi gì
    tôi nộp tiền rồi mà hệ thống báo chưa; toi dong 2 lan tien tra lai cho toi; cho tôi biết khi nào tôi được gọi lên
    đăng ký hôm kia sao chưa duyệt cho tôi; hệ thống báo tôi trùng số định danh với người khác xử lý sao
    bao giờ tới lượt nhà tôi được cấp sổ; đẩy nhanh hồ sơ giúp tôi với`,
  ),
  topic(
    "xet-huong-rieng",
    "personal-case",
    `sao tên tôi không có trong danh sách nhận quà; nhà tôi có được hộ nghèo không xem giúp
    tôi bị gạch tên hộ cận nghèo; vì sao bà tôi chưa có tiền tháng này; tháng này chưa thấy lương hưu về tài khoản
    mẹ tôi 74 tuổi có hộ nghèo trường hợp này được không; sao bà hàng xóm được mà mẹ tôi không
    tiền tuất của tôi bị cắt vì sao; tại sao con tôi không được học bổng; toi thuoc doi tuong nao duoc huong gi
    hoàn cảnh như tôi được bao nhiêu một tháng; xem xét cho tôi trường hợp đặc biệt; tôi ốm nặng xin được ưu tiên
    nhà tôi bị bão tốc mái bao giờ được hỗ trợ; danh sách đền bù có tên tôi không; tính giúp tôi được bao nhiêu tiền
    sao trợ cấp của tôi ít hơn người ta; cắt chế độ của tôi là sai; tôi bị xét thiếu năm công tác`,
  ),
  topic(
    "phap-ly-rieng",
    "personal-case",
    `tôi đứng tên đất với em đang ở tù sang tên được không; chồng mất tích làm giấy tờ đất thế nào
    đất bố mẹ cho bằng miệng nay làm sổ được không; nhà tôi mua giấy viết tay năm 95 giờ có được cấp sổ
    tôi có hai giấy khai sinh khác năm giờ tính sao; tên tôi trong các giấy tờ không khớp nhau thì trường hợp tôi thế nào
    tôi từng có tiền án giờ xin làm bảo vệ được không; vợ tôi bỏ đi không liên lạc thì tôi làm sao khai sinh cho con
    tôi bị phạt oan nồng độ cồn; công an giữ xe tôi bao giờ trả; toi bi lap bien ban co dung khong
    nhà tôi nằm trong vùng giải tỏa được bao nhiêu; con tôi bị bắt hôm qua giờ thế nào
    chồng tôi đi tù có được về chịu tang không; tôi nợ thuế mấy năm nay có được xóa không
    giấy tờ của tôi bị ghi sai ai phải chịu; tôi có phải đi nghĩa vụ không khi mắt cận 5 độ`,
  ),
  topic(
    "hoi-nguoi-khac",
    "other-data",
    `chủ nhà trọ của em tên thật là gì; cccd của chồng em số bao nhiêu; số tài khoản của bà nội tôi là số mấy
    cho em số căn cước ông chủ nợ; kiểm tra giúp người này còn ở địa chỉ cũ không; tra xem con bé này con nhà ai
    anh này có tiền án không; chị ấy có bầu chưa; thằng đó nợ ai bao nhiêu; ông A xóm trên bao nhiêu tuổi
    bà B lĩnh trợ cấp mấy tiền; nhà kia có nợ ngân hàng không; vợ cũ của tôi đang ở đâu
    con riêng của chồng tôi tên gì; người gửi đơn tố tôi là ai; ai gọi công an hôm qua
    số điện thoại này là của ai; biển số 36 này của nhà ai; chủ tài khoản ngân hàng này là ai
    xem hộ facebook nó là ai; tra tên chủ thuê bao; tra giup e dia chi ng yeu cu; tìm người mất liên lạc hai mươi năm`,
  ),
  topic(
    "danh-ba-danh-sach",
    "other-data",
    `cho danh sách hộ nghèo thôn tôi; gửi file số điện thoại dân trong tổ; danh sach nguoi nhan tien ho tro
    ai chưa làm căn cước trong xóm liệt kê ra; danh sách người cao tuổi để tôi đi bán bảo hiểm
    thôn này ai đi nghĩa vụ; nhà nào chưa đóng quỹ; những ai đã nhắn tin cho trợ lý hôm nay
    mấy người trong xã bị nhiễm bệnh; ai được đền bù nhiều nhất; lương của chủ tịch là bao nhiêu
    vợ ông chủ tịch làm ở đâu; nhà riêng bí thư ở chỗ nào; số riêng của cô cán bộ tư pháp
    sinh nhật anh công an xã; cán bộ nào bị kỷ luật; ai trúng tuyển vào ủy ban`,
  ),
];
