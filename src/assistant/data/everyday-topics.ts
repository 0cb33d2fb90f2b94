import { type DesignedTopic, topic } from "./designed-topic.ts";

/** Everyday life that is no office's business: sport, luck, kitchen, purchases, work, devices, company. */
export const everydayTopics: DesignedTopic[] = [
  topic(
    "the-thao-may-rui",
    "weather-prices",
    `tối nay đội tuyển Việt Nam gặp ai
    đội nào vô địch giải ngoại hạng
    xem trực tiếp bóng đá kênh nào
    Ronaldo với Messi ai đá hay hơn
    U23 thắng mấy không
    câu lạc bộ Thanh Hóa đá trận tới với ai
    vé số chiều nay trúng con gì
    nằm mơ thấy rắn đánh con gì
    cho xin con lô bạch thủ
    dò vé số giúp tôi
    cung bọ cạp hôm nay thế nào
    tuổi tý hợp với tuổi nào
    tuổi này xây nhà được không hay phạm kim lâu
    đặt tên con theo phong thủy
    năm nay sao gì chiếu mệnh
    giờ nào xuất hành mồng một
    ngày mai có xấu ngày không
    rằm tháng này vào thứ mấy
    còn mấy ngày nữa đến Tết`,
  ),
  topic(
    "bep-nuc-du-lich",
    "weather-prices",
    `luộc gà mấy phút thì chín
    công thức làm nem chua
    cách muối dưa cà không bị váng
    hôm nay nấu món gì ăn cho mát
    cách gói bánh chưng
    ngâm rượu mơ thế nào
    làm bánh sinh nhật tại nhà
    đi Đà Lạt chơi mấy ngày thì đẹp
    đi Sầm Sơn ăn hải sản chỗ nào rẻ
    biển nào tắm đẹp nhất
    chỗ nào chụp ảnh đẹp
    cuối tuần cho trẻ con đi chơi đâu
    đường từ đây ra Hà Nội bao nhiêu cây số
    giá vé máy bay vào Sài Gòn
    đặt phòng khách sạn giúp tôi
    thuê xe bảy chỗ đi lễ`,
  ),
  topic(
    "gia-ca-dau-tu",
    "weather-prices",
    `vàng nhẫn lên hay xuống, mua lúc này được không
    heo hơi giờ mấy nghìn một cân
    đất nền khu này đang bao nhiêu tiền một lô
    thóc năm nay bán được giá không
    một tạ lạc bao nhiêu tiền
    giá xi măng sắt thép
    có nên mua chung cư để cho thuê
    mua cổ phiếu nào bây giờ
    chứng khoán hôm nay tăng hay giảm
    bitcoin bao nhiêu một đồng
    gửi tiết kiệm ngân hàng nào lãi cao nhất
    có năm trăm triệu nên đầu tư gì
    vay ngân hàng mua nhà lãi bao nhiêu
    vay nóng hai chục triệu ở đâu
    cầm sổ đỏ vay được bao nhiêu
    mở thẻ tín dụng ngân hàng nào
    buôn bán gì ít vốn mà lãi`,
  ),
  topic(
    "viec-lam-mua-ban",
    "weather-prices",
    `có công ty nào đang nhận người không
    tìm việc cho con mới ra trường
    kiếm việc làm thêm cho bà già
    lương công nhân may bao nhiêu
    xin làm bảo vệ ở đâu
    cần tìm người giúp việc
    đi Đài Loan làm việc lương bao nhiêu
    bán cho tôi con xe cũ
    tủ lạnh hãng nào tiết kiệm điện
    mua máy giặt nào bền
    shop nào bán quần áo rẻ
    đặt hàng shopee lâu chưa giao
    đơn hàng của tôi bao giờ tới
    mua hoa tươi ở đâu
    thuê rạp đám cưới
    tìm thợ sửa ống nước`,
  ),
  topic(
    "may-moc-tro-choi",
    "homework",
    `iPhone mới ra có gì hay
    nên mua Oppo hay Xiaomi
    điện thoại tầm ba triệu loại nào tốt
    máy tính bị màn hình xanh sửa sao
    cài lại win mười
    máy in không nhận giấy
    làm sao chèn ảnh vào word
    hàm vlookup dùng thế nào
    cách dựng video tiktok
    tăng lượt theo dõi facebook
    tải nhạc về máy
    nạp thẻ liên quân
    cách leo rank game
    tải free fire về máy
    code game roblox
    mật khẩu wifi nhà hàng xóm
    tivi không lên hình sửa ở đâu`,
  ),
  topic(
    "hoc-hoi",
    "homework",
    `ai lãnh đạo khởi nghĩa Lam Sơn
    vua Lê Lợi lên ngôi năm nào
    trận Điện Biên Phủ kéo dài bao nhiêu ngày
    vì sao trái đất quay
    núi nào cao nhất nước ta
    dân số thế giới bao nhiêu
    tính giúp mười hai nhân mười lăm
    giải phương trình bậc hai
    chu vi hình vuông cạnh năm
    đổi ra mét vuông một sào mấy mét
    câu này tiếng Trung nói thế nào
    hello nghĩa là gì
    translate to English please
    write me a poem
    làm cho tôi bài thơ lục bát
    viết lời chúc mừng sinh nhật
    viết bài phát biểu đám cưới
    viết bản kiểm điểm hộ cháu
    nghị luận về lòng biết ơn
    soạn văn lớp bảy
    làm bài tập về nhà cho con tôi
    câu đố vui có đáp án
    thơ của Hồ Xuân Hương`,
  ),
  topic(
    "noi-chuyen-voi-may",
    "chitchat",
    `mày là ai thế
    bạn bao nhiêu tuổi
    bạn có phải robot không
    đang nói chuyện với người hay máy đấy
    trai hay gái
    ai đẻ ra mày
    mày được lập trình bằng gì
    bot có lương không
    mi là đứa mô
    mi có biết chi mô
    kể một chuyện tiếu lâm đi
    nói câu gì vui vui coi
    tỏ tình với cô ấy thế nào
    làm sao cho nó yêu mình
    người yêu giận phải nói gì
    em ơi đi cà phê với anh không
    nhớ em quá
    đố biết tôi đang nghĩ gì
    tôi đẹp không
    are you human
    how are you today
    alo alo có ai ở đó không
    thử tí xem nào`,
  ),
  topic(
    "chui-va-rac",
    "chitchat",
    `máy ngu như bò
    trả lời như cứt
    đồ vô dụng
    im mồm đi
    cút đi
    nói nhảm vừa thôi
    óc chó
    chán mày lắm
    hỏi một đằng trả lời một nẻo
    asdf qwerty
    hihi hehe kaka
    bán sỉ quần áo inbox em
    nhận làm bảng hiệu giá rẻ liên hệ
    kết bạn zalo nhận quà miễn phí
    cho vay nhanh không cần thế chấp nhắn em
    share bài này cho mười người sẽ may mắn`,
  ),
  topic(
    "y-kien-thoi-su",
    "politics",
    `ông ấy làm lãnh đạo có được việc không
    ai giỏi hơn trong các lãnh đạo
    bạn thích lãnh đạo nào
    bạn theo đảng nào
    nghĩ sao về việc nhập tỉnh
    sáp nhập thế này có đúng không
    nước mình có tự do không
    sao quan chức giàu thế
    Mỹ với Iran bên nào đúng
    tổng bí thư sắp tới là ai
    phe nào thắng chiến tranh
    Donald Trump tốt hay xấu
    chế độ cũ với bây giờ bên nào hơn
    đất nước này bao giờ khá lên
    cán bộ toàn con ông cháu cha
    ông chủ tịch làm ăn chán quá
    có nên ký kiến nghị chống chính quyền
    bà phó chủ tịch có bồ`,
  ),
];
