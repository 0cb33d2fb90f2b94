import { type DesignedTopic, topic } from "./designed-topic.ts";

/** Other places, wishes for a person, small talk, and further matters without an article. */
export const beyondTopics: DesignedTopic[] = [
  topic(
    "noi-khac",
    "other-place",
    `con tôi ở Bình Dương xin hỗ trợ tiền nhà trọ ở đó hỏi ai
    ứng dụng phản ánh của Đà Nẵng tên gì
    lịch cắt điện ở Hải Phòng
    mức trợ cấp xã hội ở Quảng Ninh
    học phí trường công ở Hà Nội
    Cần Thơ có bao nhiêu phường
    đất rừng ở Đắk Lắk bồi thường bao nhiêu
    phường ở thành phố Thanh Hóa cũ giờ gộp vào đâu
    xã cũ ở huyện khác giờ thuộc xã nào
    chủ tịch xã khác tên gì
    thành phố Hồ Chí Minh làm thế nào
    Nghệ An lệ phí bao nhiêu
    Bắc Ninh đăng ký ở đâu
    số điện thoại ủy ban phường ở Hà Nội
    tỉnh khác quy định thế nào`,
  ),
  topic(
    "gap-nguoi",
    "person",
    `tôi muốn gặp cán bộ
    không muốn nói chuyện với máy
    gọi người ra đây nói chuyện
    kêu cán bộ ra nói chuyện với tôi
    cho tôi gặp người trực
    tôi già không biết bấm cho gặp người
    cần người thật tư vấn
    máy nói tôi không hiểu
    chuyển cho nhân viên
    gặp anh chị phụ trách
    cho nói chuyện với người
    có ai ở đó không trả lời tôi
    bot không giải quyết được cho gặp người`,
  ),
  topic(
    "hoi-ve-tro-ly",
    "chitchat",
    `ai làm ra bạn
    bạn có biết tôi là ai không
    bạn mấy tuổi rồi, quê ở đâu
    có phải chat gpt không
    bạn có thông minh không
    mày có vợ chưa
    bạn đẹp gái không
    cho xin số làm quen
    cảm ơn em nhiều nhé yêu em
    ngủ chưa
    đang làm gì đấy
    ăn sáng chưa
    bạn có khỏe không
    hôm nay vui không
    chán quá chẳng có ai nói chuyện
    chúc ngủ ngon
    hôm nay là sinh nhật tôi
    kể chuyện ma đi`,
  ),
  topic(
    "kien-thuc-chung",
    "homework",
    `ai là người đầu tiên lên mặt trăng
    vua nào dời đô về Thăng Long
    công thức tính diện tích hình tròn
    một cộng một bằng mấy
    từ này tiếng Anh là gì
    dịch giúp tôi đoạn này
    tả con mèo nhà em
    phân tích bài thơ
    cho em đề thi thử
    Excel tính tổng thế nào
    cách cài game
    cách tải video trên mạng
    chỉ tôi cách chỉnh ảnh
    mua điện thoại nào tốt
    so sánh iPhone với Samsung`,
  ),
  topic(
    "nong-nghiep-lam-an",
    "weather-prices",
    `bao giờ xuống giống vụ chiêm
    lịch lấy nước gieo cấy
    trồng cây gì cho hiệu quả
    gà chết hàng loạt do bệnh gì
    cá chết nổi trắng ao
    phun thuốc đạo ôn khi nào
    mua phân bón trả chậm ở đâu
    thuê máy gặt bao nhiêu một sào
    bán vườn keo được bao nhiêu
    ở đâu thu mua chè
    học nghề ở đâu
    đi xuất khẩu lao động Nhật Bản thế nào
    cho thuê nhà, mua đất chỗ nào rẻ
    đặt xe taxi
    tàu xe chạy giờ nào
    lịch phát sóng tivi
    mấy giờ đá bóng`,
  ),
  topic(
    "chinh-sach-khac",
    "outside",
    `chế độ cho cựu chiến binh
    mức đóng đảng phí, đoàn phí
    thi công chức xã khi nào
    tuyển công an nghĩa vụ
    lương tối thiểu vùng
    tăng lương hưu năm nay bao nhiêu
    bao giờ được tinh giản biên chế
    quy định sinh con thứ ba
    tiền thưởng gia đình văn hóa
    hỗ trợ mua bò cho hộ nghèo
    hỗ trợ xóa nhà tạm
    vay vốn sinh viên
    miễn tiền sử dụng đất
    nộp thuế đất phi nông nghiệp
    phí bảo vệ môi trường
    đăng ký nhãn hiệu
    xin giấy phép lái tàu
    giấy phép săn bắn, nuôi động vật hoang dã
    đăng ký xe máy điện
    sang tên xe máy cũ
    đổi biển số xe
    nộp phạt nồng độ cồn bao nhiêu
    vượt đèn đỏ phạt bao nhiêu
    đi xe không đội mũ phạt bao nhiêu
    tuổi nghỉ hưu
    thừa phát lại
    xin quốc tịch
    xin visa cho vợ nước ngoài
    thẻ tạm trú cho người nước ngoài
    giấy phép lao động`,
  ),
  topic(
    "phong-ban-nguoi-cu-the",
    "local-contact",
    `chủ tịch xã tên gì
    bí thư đảng ủy là ai
    trưởng công an phường tên gì
    cán bộ tư pháp tên gì số bao nhiêu
    hôm nay ai trực
    chủ tịch tiếp dân ngày nào
    phòng số mấy tầng mấy
    bác sĩ trạm y tế tên gì
    số điện thoại cô giáo
    số trưởng ban công tác mặt trận
    hội phụ nữ gặp ai số mấy
    bưu điện xã mấy giờ đóng cửa
    trường học mấy giờ tan
    chợ họp ngày nào
    thứ bảy, chủ nhật, ngày lễ có làm việc không`,
  ),
];
