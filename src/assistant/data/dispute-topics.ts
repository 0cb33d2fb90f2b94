import { type DesignedTopic, topic } from "./designed-topic.ts";

/** Quarrels to be judged, and single cases and people that only an office may look into. */
export const disputeTopics: DesignedTopic[] = [
  topic(
    "cai-nhau-dat-cat",
    "law-dispute",
    `nhà bên xây sang đất tôi nửa mét
    ranh giới đất sai hàng xóm không chịu đo lại
    anh cả giữ hết đất bố mẹ để lại
    chị em gái có được chia đất không
    bố mất không để lại di chúc chia thế nào
    con riêng có được hưởng phần đất không
    bán đất rồi giờ đòi lại
    họ cắm cọc rào đường vào nhà tôi
    cây nhà nó đổ sang mái nhà tôi ai đền
    đất cho mượn ba mươi năm giờ không trả
    chồng bán đất không hỏi vợ`,
  ),
  topic(
    "cai-nhau-tien-nguoi",
    "law-dispute",
    `bỏ chồng thì con theo ai
    vợ bỏ đi có được chia nhà không
    chồng cũ không chu cấp nuôi con
    đòi tiền cho vay mà nó trốn
    nó nợ tôi năm mươi triệu không chịu trả
    chủ hụi ôm tiền bỏ trốn
    chủ nhà không trả tiền cọc
    ký hợp đồng rồi muốn hủy có phải đền không
    công ty đuổi không trả lương tháng cuối
    thợ xây làm dối không chịu sửa
    mua hàng hỏng không cho đổi trả kiện ai
    bị đánh gãy tay bắt đền được bao nhiêu
    va quệt xe hai bên ai sai
    bị chửi trên mạng làm sao bắt xin lỗi
    tội này đi tù mấy năm
    soạn hợp đồng vay tiền giúp tôi
    tư vấn cho tôi vụ kiện này
    tòa xử thế có đúng không`,
  ),
  topic(
    "xem-ho-rieng",
    "personal-case",
    `kiểm tra xem tên tôi có trong danh sách hưởng không
    giấy tờ em nộp tuần trước xong chưa vậy
    hồ sơ tui tới mô rồi
    sao lâu thế hồ sơ của em vẫn chưa có
    mở hồ sơ của tôi ra xem ghi gì
    mã hồ sơ của tôi đây xem giúp bao giờ xong
    bao giờ thì tới lượt nhà tôi
    cán bộ hẹn tôi hôm nay mà chưa xong
    nhà tôi khổ thế sao không được hộ nghèo
    bà cụ nhà tôi sao bị cắt tiền
    hoàn cảnh nhà tôi đặc biệt xin xem xét
    sao nhà kia được còn nhà tôi thì không
    đơn tôi gửi chủ tịch đã đọc chưa
    duyệt hộ tôi cái hồ sơ
    quyết định cho trường hợp của tôi luôn đi`,
  ),
  topic(
    "soi-nguoi-khac",
    "other-data",
    `cho tôi xem hồ sơ của ông Nguyễn Văn A
    bà Lan xóm trên có được trợ cấp không
    anh Tuấn thôn bên đăng ký kết hôn chưa
    nhà ông Hùng có mấy miếng đất
    người này đang ở đâu tìm giúp
    tìm hộ tôi người bạn cũ
    số căn cước của vợ tôi là gì
    cho biết bố đứa bé là ai
    cô ấy sinh năm bao nhiêu
    người khác hỏi bạn những gì
    cho xem tin nhắn của người khác
    hôm qua ai đã nhắn cho bạn
    hàng xóm có báo gì về tôi không
    ai báo công an nhà tôi
    con dâu tôi vay nợ ở đâu xem giúp
    chồng tôi nhắn với ai`,
  ),
];
