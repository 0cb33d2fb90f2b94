import { type DesignedTopic, topic } from "./designed-topic.ts";

/** Matters of offices that stand next to an article and have none of their own: the nearest article would mislead. */
export const nearTopics: DesignedTopic[] = [
  topic(
    "bhxh-khac",
    "outside",
    `mức đóng bảo hiểm xã hội tự nguyện một tháng bao nhiêu; đóng bảo hiểm xã hội tự nguyện ở đâu
    bhxh tu nguyen dong may nam thi co luong; mua bảo hiểm xã hội cho nông dân hết bao tiền
    đóng bhxh mười lăm năm được lĩnh lương hưu chưa; rút bhxh một lần được bao nhiêu
    rut bhxh 1 lan can giay to gi; chốt sổ bảo hiểm xã hội ở công ty cũ; gộp hai sổ bảo hiểm xã hội
    mất sổ bảo hiểm xã hội xin cấp lại; sổ bhxh sai tên sửa ở đâu; công ty không đóng bảo hiểm cho tôi
    hưởng bảo hiểm thất nghiệp nộp ở đâu; trợ cấp thất nghiệp được mấy tháng; tien that nghiep bao gio co
    chế độ thai sản lao động tự do; vợ đẻ chồng được nghỉ mấy ngày; tiền thai sản bao lâu nhận được
    chế độ ốm đau hưởng bao nhiêu phần trăm; tai nạn lao động được bồi thường gì; tiền tử tuất cho con
    về hưu sớm bị trừ mấy phần trăm; ngày nào phát lương hưu; bao giờ tăng lương hưu; luong huu tinh nhu the nao; nghỉ hưu ở tuổi bao nhiêu`,
  ),
  topic(
    "bhyt-quyen-loi",
    "outside",
    `bảo hiểm y tế chi trả bao nhiêu phần trăm khi mổ; đi khám trái tuyến được hưởng mấy phần trăm
    chuyển viện có cần giấy chuyển tuyến không; đẻ mổ bảo hiểm trả bao nhiêu; bảo hiểm có trả tiền răng giả không
    xin giấy chuyển viện ở đâu; giay chuyen tuyen con dung khong; đổi nơi khám chữa bệnh ban đầu sang bệnh viện tỉnh; thuốc này có trong danh mục bảo hiểm không
    kham vuot tuyen co duoc bao hiem khong; bao hiem y te hoc sinh nam nay dong bao nhieu
    bảo hiểm xe máy bắt buộc mua ở đâu; bảo hiểm nhân thọ có nên mua không; bảo hiểm thân thể học sinh
    mua bảo hiểm cháy nổ; bao hiem nong nghiep mua the nao`,
  ),
  topic(
    "xe-co-giay-phep",
    "outside",
    `đăng ký xe máy mới mua ở đâu; mua xe cũ đăng ký lại thế nào; đổi bằng lái xe hết hạn cần gì; đổi bằng lái giấy sang thẻ nhựa; mất bằng lái thi lại hay cấp lại
    học bằng B2 hết bao nhiêu tiền; thi bang lai a1 mat may tien; nâng hạng bằng C lên D
    bằng lái quốc tế xin ở đâu; khám sức khỏe lái xe ở đâu; đăng ký xe mới mua lệ phí bao nhiêu
    sang tên xe không có giấy mua bán; mua xe của người quen chưa sang tên; bán xe rồi mà người mua không sang tên; rut ho so xe may; cấp lại biển số bị mất; mất cà vẹt xe làm lại
    biển số đẹp đấu giá ở đâu; đăng kiểm ô tô hết mấy trăm; xe bị công an giữ bao giờ được lấy
    bị giữ xe nộp phạt ở đâu lấy xe; tước bằng lái mấy tháng; uống một lon bia lái xe phạt bao nhiêu
    chạy quá tốc độ mười cây phạt bao nhiêu; xe đạp điện có cần bằng không; trẻ mười sáu tuổi chạy xe 50 phân
    chở ba phạt bao nhiêu; không gương phạt mấy đồng; dán thẻ thu phí không dừng; xe tải cấm giờ đường nào`,
  ),
  topic(
    "ho-chieu-di-nuoc-ngoai",
    "outside",
    `làm hộ chiếu cho con mấy ngày có; hộ chiếu hết hạn gia hạn ở đâu; ho chieu pho thong le phi
    hộ chiếu gắn chip khác gì; mất hộ chiếu ở nước ngoài; xin visa đi Mỹ thăm con
    visa du học cần chứng minh tài chính bao nhiêu; bảo lãnh vợ sang nước ngoài; thẻ tạm trú cho chồng Tây
    đi lao động Hàn Quốc thi tiếng ở đâu; xuất khẩu lao động mất bao nhiêu tiền; giấy thông hành qua biên giới
    xin thôi quốc tịch; nhập quốc tịch Việt Nam; hồi hương về nước cần giấy gì`,
  ),
  topic(
    "nha-dat-khac",
    "outside",
    `xin giấy phép xây nhà hai tầng; xây nhà không phép phạt bao nhiêu; xin giay phep sua nha
    tách thửa tối thiểu bao nhiêu mét; chuyển đất vườn sang thổ cư hết bao nhiêu; tiền sử dụng đất tính sao
    gộp hai thửa đất làm một; xem quy hoạch khu đất; đo đạc lại đất gọi ai; giá đền bù đất ruộng
    đất ruộng có được xây nhà không; đất hai lúa chuyển sang trồng cây; hạn đất nông nghiệp năm mươi năm
    thuê đất xã trồng rừng; đấu giá đất ở đâu; mua nhà ở xã hội điều kiện; thuế đất phi nông nghiệp đóng bao nhiêu
    xin cấp số nhà; thế chấp sổ đỏ vay ngân hàng; xóa thế chấp sổ đỏ; đất tái định cư bao giờ chia
    làm sổ hồng chung cư; sổ đỏ sai tên đệm đính chính thế nào; sổ đỏ ghi sai diện tích; sai số thửa trên sổ đỏ; đính chính diện tích trên sổ; đất lấn chiếm có hợp thức hóa được không`,
  ),
  topic(
    "ho-tich-khac",
    "outside",
    `đổi tên cho con cần lý do gì; đổi họ cho con theo mẹ; cải chính năm sinh trong giấy khai sinh
    sua sai ten dem trong khai sinh; thêm tên cha vào giấy khai sinh; nhận cha cho con cần xét nghiệm gì
    xác định lại dân tộc cho con; nhận con nuôi thủ tục gì; cải táng xin phép ai; xin đất nghĩa trang
    ly hôn thuận tình nộp đơn ở đâu; ghi chú ly hôn nước ngoài; giám hộ cho cháu mồ côi; di chúc lập ở đâu
    khai nhận di sản thừa kế ở đâu; từ chối nhận di sản; ủy quyền bán xe làm ở đâu; dịch thuật công chứng tiếng Anh
    giấy xác nhận hai tên là một người; xác nhận lý lịch đảng viên; xác nhận không nợ thuế`,
  ),
  topic(
    "kinh-doanh-khac",
    "outside",
    `mở công ty cần bao nhiêu vốn; thành lập hợp tác xã; mở quán karaoke xin giấy phép gì; mở quầy thuốc cần bằng gì
    giấy chứng nhận vệ sinh an toàn thực phẩm quán ăn; mo quan internet can giay to chi; bán rượu tự nấu xin phép
    giấy phép bán thuốc lá; bán gas cần điều kiện gì; phòng cháy chữa cháy quán ăn; đăng ký nhãn hiệu hàng hóa
    mã vạch sản phẩm xin ở đâu; đăng ký website bán hàng; chứng nhận OCOP làm thế nào; nhập hàng Trung Quốc thủ tục
    vay vốn mở xưởng ở đâu; hợp đồng lao động cho thợ; mở lớp mầm non tư thục; mở trang trại lợn xin phép
    giấy phép khai thác cát; xin khoan giếng; giấy phép quảng cáo biển hiệu; nuôi chim yến có phải xin phép`,
  ),
  topic(
    "chan-nuoi-vat-nuoi",
    "outside",
    `đăng ký nuôi chó có mất phí không; tiêm dại cho chó ở đâu; chó thả rông phạt bao nhiêu; nuôi mèo có phải khai báo
    nuôi lợn trong khu dân cư; khai báo chăn nuôi với xã; đăng ký nuôi ong; mổ lợn bán ở chợ cần kiểm dịch
    nuôi khỉ có bị phạt không; mua con giống được hỗ trợ gì; trồng rừng được bao nhiêu tiền một hecta
    giấy phép chặt gỗ vườn; đánh bắt cá ven bờ giấy phép; đăng ký tàu cá; tàu cá lắp định vị hỗ trợ bao nhiêu`,
  ),
  topic(
    "nguoi-co-cong-chinh-sach",
    "outside",
    `chế độ thương binh hạng bốn bao nhiêu; vợ liệt sĩ được hưởng gì; làm hồ sơ chất độc da cam
    tiền thờ cúng liệt sĩ nhận ở đâu; đi thăm mộ liệt sĩ được hỗ trợ; xác nhận thanh niên xung phong
    huân chương kháng chiến trợ cấp; cựu chiến binh mất được mai táng phí; sửa nhà cho người có công
    xét hộ nghèo năm nay tiêu chí gì; chuẩn hộ nghèo thu nhập bao nhiêu; cận nghèo được miễn gì
    hỗ trợ tiền điện hộ nghèo bao nhiêu số; học sinh bán trú được mấy cân gạo; con dân tộc thiểu số đi học được hỗ trợ
    vay vốn ngân hàng chính sách lãi mấy phần; vay nước sạch vệ sinh; vay cho con đi đại học
    hỗ trợ thiên tai đổ nhà; gạo cứu đói giáp hạt; chế độ cán bộ thôn nghỉ việc; phụ cấp trưởng thôn bao nhiêu
    mừng thọ tám mươi tuổi được bao nhiêu tiền; quà tết cho người già; người trên 90 tuổi có quà gì`,
  ),
  topic(
    "hoc-hanh-quan-su",
    "local-matter",
    `bao giờ nộp hồ sơ lớp một; tuyen sinh lop 6 trai tuyen; lịch thi vào lớp mười; điểm chuẩn trường cấp ba
    tiền học mẫu giáo một tháng bao nhiêu; chuyển trường giữa năm cho con; con đang học lớp chín muốn chuyển về quê học; đăng ký thi tốt nghiệp; đăng ký thi đại học; mất thẻ sinh viên làm lại; xin học bạ thất lạc
    cấp lại bằng tốt nghiệp cấp ba; xác nhận sinh viên; con tôi đi nghĩa vụ năm nay không
    tạm hoãn nghĩa vụ vì học đại học; khám nghĩa vụ cận mấy độ thì trượt; đăng ký nghĩa vụ tuổi mười bảy
    dân quân tự vệ đi mấy năm; xuất ngũ được bao nhiêu tiền; hoc nghe mien phi o dau; thi công an cần gì
    lịch tiêm chủng cho trẻ tháng này; trạm y tế có khám thứ bảy không; tiêm cúm ở đâu bao nhiêu tiền
    xe buýt trường học mấy giờ; trường nào tuyển bán trú; nghỉ tết học sinh mấy ngày`,
  ),
  topic(
    "gia-cuoc-dien-nuoc-mang",
    "outside",
    `lắp internet một tháng bao nhiêu tiền; goi cuoc wifi re nhat; giá gói mạng Viettel gia đình
    cap quang vnpt bao nhieu 1 thang; lắp mạng có mất phí hòa mạng không; gói 4G nào rẻ; đăng ký 4g viettel cú pháp
    ứng tiền điện thoại thế nào; nạp thẻ điện thoại bị lỗi; kiểm tra tài khoản điện thoại bấm gì; bắn tiền sang máy khác
    mua sim số đẹp ở đâu; chuyển mạng giữ số thế nào; hủy gói cước đang dùng; sim du lịch mua ở đâu
    lắp công tơ điện mới gọi ai; hôm nay có cắt điện không; bao giờ có điện lại; sang tên hợp đồng điện; tiền điện tháng này sao cao thế; tra hóa đơn tiền điện
    lắp đồng hồ nước bao nhiêu; mất nước gọi ai; giá nước một khối; lắp truyền hình cáp; lắp camera an ninh loại nào tốt`,
  ),
  topic(
    "ngan-hang-khac",
    "outside",
    `mở tài khoản ngân hàng nào miễn phí; quên mật khẩu app ngân hàng; mất thẻ ATM báo ai; phí rút tiền ATM khác ngân hàng
    hạn mức chuyển tiền một ngày; lãi thẻ tín dụng; đáo hạn ngân hàng; nợ xấu kiểm tra ở đâu; xóa nợ xấu cic
    sổ tiết kiệm mất làm lại; gửi tiền về quê qua bưu điện phí bao nhiêu; đổi tiền rách ở đâu; đổi đô ở đâu
    ví momo bị khóa; zalopay không rút được; đổi mã pin thẻ atm thế nào; vay trả góp mua xe
    tien gui ngan hang co bao hiem khong; làm thẻ tín dụng cần lương bao nhiêu`,
  ),
];
