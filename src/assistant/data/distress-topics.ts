import { type DesignedTopic, topic } from "./designed-topic.ts";

/** Danger told in indirect words, and stories of frauds the writer is in the middle of. */
export const distressTopics: DesignedTopic[] = [
  topic(
    "khong-muon-ton-tai",
    "self-harm",
    `giá mà ngủ một giấc không dậy nữa
    tôi chỉ là gánh nặng cho con cháu chết quách cho xong
    không còn lý do gì để sống tiếp
    chắc tôi đi theo ông ấy luôn
    sống khổ thế này thà chết còn hơn
    cháu không muốn tồn tại nữa
    tôi viết thư để lại cho con rồi
    đây là tin nhắn cuối cùng của tôi
    tôi để sẵn dây thừng rồi
    ra đường tàu nằm cho xong`,
  ),
  topic(
    "so-bi-danh",
    "violence",
    `chồng về là tôi sợ run, hôm qua nó tát tôi
    người tôi thâm tím vì chồng
    nó lôi tóc tôi ra sân
    con nghiện đòi tiền đập phá dọa giết bố mẹ
    chồng cấm không cho ra khỏi nhà khóa cửa
    vợ chồng nhà bên đánh nhau máu me
    hắn hăm tạt axit
    hắn theo tôi về tận nhà dọa đánh`,
  ),
  topic(
    "tai-hoa-bat-ngo",
    "medical-emergency",
    `thằng bé chạm ổ điện ngã lăn ra
    ông nhà tôi gọi mãi không dậy
    bà tự nhiên nói ngọng một bên người không cử động
    cháu nuốt pin đồng xu
    con tôi uống nhầm xăng
    ngã từ mái nhà xuống không cử động được
    xe tông người nằm giữa đường
    vớt lên rồi mà không thở
    bị máy cưa cắt tay máu phun
    hít phải khí than cả nhà lả đi`,
  ),
  topic(
    "lua-dang-mac",
    "scam",
    `nó hăm bắt giam nếu không chuyển ngay
    bảo tôi dính đường dây ma túy phải nộp tiền bảo lãnh
    con tôi khóc qua điện thoại đòi chuyển tiền chuộc
    họ kết bạn rồi rủ đầu tư lãi mỗi ngày
    quen trên mạng chưa gặp mặt mượn tiền hoài
    đặt phòng online chuyển cọc xong bị chặn
    mua hàng trên facebook chuyển tiền xong mất hút
    app vay tiền dọa ghép ảnh gửi cho cả danh bạ
    nó có clip của tôi đòi tiền không thì tung lên mạng
    họ bảo nạp thêm thì mới rút được gốc
    bảo tôi trúng sổ tiết kiệm phải nộp phí hồ sơ
    người ta cho mượn tiền qua mạng bắt cọc trước
    tự xưng bác sĩ bán thuốc bắt chuyển khoản
    họ nhận là cán bộ phường đòi tiền làm giấy qua điện thoại
    đang chia sẻ màn hình cho người ta thì máy đen thui`,
  ),
];
