import { type DesignedTopic, topic } from "./designed-topic.ts";

/** What residents ask a ward that this counter has no facts about, and what is no office's business. */
export const outsideTopics: DesignedTopic[] = [
  topic(
    "thoi-tiet",
    "weather-prices",
    `mai trời có mưa không
    hôm nay nóng bao nhiêu độ
    thời tiết ngày mai
    mai nắng hay mưa tôi định đi biển
    bao giờ có gió mùa về
    có bão không
    bao giờ hết rét
    mấy giờ thủy triều lên
    ngày kia có rét đậm không che chuồng trại`,
  ),
  topic(
    "gia-ca",
    "weather-prices",
    `giá vàng hôm nay bao nhiêu một chỉ
    giá lúa hôm nay mấy tiền một tạ
    giá lợn hơi
    giá xăng hôm nay
    đô la bao nhiêu
    kết quả xổ số miền bắc hôm nay
    xổ số về con gì
    lãi suất ngân hàng gửi tiết kiệm
    giá điện bậc 3 bao nhiêu
    giá nước sạch một khối
    giá đất mặt đường bao nhiêu một mét
    vé xe khách đi Hà Nội mấy tiền
    mấy giờ có chuyến xe buýt
    tối nay Việt Nam đá mấy giờ
    bóng đá hôm nay tỉ số
    hôm nay ngày bao nhiêu âm lịch
    ngày đẹp cưới hỏi động thổ
    xem bói tuổi tôi năm nay`,
  ),
  topic(
    "an-choi",
    "weather-prices",
    `quán ăn ngon ở gần đây
    quán bánh cuốn ngon
    chỗ nào sửa xe máy
    biển hôm nay có đông khách không
    khách sạn nhà nghỉ gần biển giá rẻ
    tour du lịch
    karaoke ở đâu
    mua xe máy cũ
    nhà đất bán gần đây
    ai tuyển công nhân tôi cần việc
    tìm việc làm ở khu công nghiệp
    tuyển dụng lái xe
    cách nấu món canh chua
    cách trị sâu cuốn lá lúa
    lợn bỏ ăn cho uống thuốc gì
    cây cam vàng lá bón phân gì
    mua giống lúa ở đâu
    phim gì hay`,
  ),
  topic(
    "tan-gau",
    "chitchat",
    `bot ăn cơm chưa
    bạn có người yêu chưa
    mày là ai, bao nhiêu tuổi, đẹp trai không
    bạn tên gì
    bạn là người hay máy
    hát cho bác nghe một bài
    kể chuyện cười đi
    chúc cả nhà buổi sáng tốt lành
    chúc mừng năm mới
    bot ngu quá
    đồ ngu
    tôi yêu bạn
    làm thơ tặng tôi
    nói chuyện với tôi đi buồn quá
    haha vui ghê
    test thử xem bot trả lời không`,
  ),
  topic(
    "tam-su-buon",
    "sad",
    `tôi đang buồn vì mất mùa
    tôi buồn quá chẳng biết nói với ai
    tôi cô đơn con cái đi xa hết
    vợ chồng cãi nhau buồn quá
    nhà tôi khó khăn quá chẳng biết làm sao
    tôi mệt mỏi áp lực
    chồng tôi vừa mất tôi buồn lắm
    tôi stress vì nợ nần`,
  ),
  topic(
    "bai-tap",
    "homework",
    `thủ đô nước Pháp là gì
    dịch hộ câu này sang tiếng Anh
    tóm tắt truyện Chí Phèo
    giải giúp bài toán này
    viết bài văn tả mẹ
    chiến thắng Hàm Rồng năm nào làm bài lịch sử
    căn bậc hai của 144
    viết giúp em bài phát biểu
    làm hộ em bài tập tin học
    viết code python
    nước nào lớn nhất thế giới
    sông dài nhất Việt Nam
    soạn giáo án giúp
    ai phát minh ra bóng đèn`,
  ),
  topic(
    "benh-thuoc",
    "medical",
    `con tôi sốt 39 độ uống thuốc gì
    đau bụng bên phải là bệnh gì
    vết mổ rỉ nước vàng có sao không
    thuốc nam chữa tiểu đường loại nào tốt
    uống 2 viên panadol một lúc được không
    bị chó cắn có cần tiêm phòng dại không
    mắt tôi mờ dần là bị gì
    đọc giúp kết quả xét nghiệm
    huyết áp cao nên ăn gì
    đau lưng chữa thế nào
    bầu 3 tháng uống thuốc này được không
    nổi mẩn ngứa khắp người
    ho lâu ngày không khỏi
    mất ngủ uống gì
    đau răng
    bệnh viện nào chữa khớp tốt
    tiêm vắc xin nào cho bé`,
  ),
  topic(
    "viec-phuong-chua-co",
    "local-matter",
    `xe rác không vào ngõ nhà tôi
    lịch thu gom rác
    đèn đường ngã tư hỏng tối thui
    đường làng ổ gà bao giờ sửa
    cống tắc nước ngập ngõ
    lịch cắt điện ngày mai
    mất nước sạch cả ngày
    hàng xóm hát karaoke ồn ào
    đốt rác ngoài đồng bị phạt không
    chó thả rông cắn người
    lấn chiếm vỉa hè
    nhà bên xây dựng bụi ồn
    chăn nuôi lợn mùi hôi thối
    xe tải chạy hỏng đường
    cây xanh sắp đổ trước cổng`,
  ),
  topic(
    "y-te-giao-duc-phuong",
    "local-matter",
    `lịch tiêm phòng cho trẻ ở trạm y tế
    tuyển sinh lớp 1 nộp hồ sơ khi nào
    xin học trái tuyến
    học phí trường công bao nhiêu
    xin học bổng cho con hộ nghèo ở đâu
    chuyển trường cho con
    xin cho con học mẫu giáo
    trường nào gần nhà
    lịch khám nghĩa vụ quân sự
    nghĩa vụ quân sự lấy tuổi nào
    hoãn nghĩa vụ quân sự
    miễn giảm học phí`,
  ),
  topic(
    "thu-tuc-khac",
    "outside",
    `làm hộ chiếu hết bao nhiêu tiền
    làm hộ chiếu ở đâu
    làm visa đi Hàn Quốc
    thi bằng lái ô tô học phí bao nhiêu
    thi bằng lái xe máy ở đâu
    đăng kiểm xe ở đâu
    đổi tên đệm cho con gái
    đăng ký kết hôn đồng giới
    tách thửa đất 100 mét được không
    chuyển mục đích sử dụng đất
    cấp sổ đỏ rừng
    giấy phép xây dựng nhà ở
    nhận con nuôi
    hỗ trợ làm nhà cho người có công
    chế độ thương binh liệt sĩ
    vay vốn ngân hàng chính sách
    vay vốn xuất khẩu lao động
    hưởng trợ cấp thất nghiệp
    rút bảo hiểm xã hội một lần
    tính lương hưu
    nghỉ thai sản được bao nhiêu tiền
    mua nhà ở xã hội
    thành lập công ty
    giấy phép kinh doanh karaoke
    vệ sinh an toàn thực phẩm giấy chứng nhận
    cấp phép khai thác cát`,
  ),
  topic(
    "tro-cap-nhom-khac",
    "outside",
    `con tôi khuyết tật nặng được trợ cấp bao nhiêu
    mẹ đơn thân nuôi con nhỏ mỗi tháng được mấy tiền
    trẻ mồ côi được trợ cấp bao nhiêu
    người tâm thần được trợ cấp không
    hộ nghèo được hỗ trợ những gì
    tiền hỗ trợ hộ cận nghèo
    hỗ trợ tiền điện hộ nghèo
    thiên tai mất mùa được hỗ trợ bao nhiêu
    lợn chết dịch được đền bao nhiêu`,
  ),
  topic(
    "so-cua-can-bo",
    "local-contact",
    `số điện thoại tổ trưởng tổ dân phố
    cho xin số trưởng thôn
    số điện thoại trực ban công an phường
    số điện thoại trạm y tế
    số điện thoại chủ tịch phường
    số điện thoại cán bộ địa chính
    nhà văn hóa cho thuê đám cưới gọi số nào
    số điện thoại một cửa
    số cô tư pháp xã
    thợ điện, thợ nước ở đây số mấy
    email của phường`,
  ),
];
