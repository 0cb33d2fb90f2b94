import { type DesignedTopic, topic } from "./designed-topic.ts";

/** Quarrels somebody would have judged, opinions, and illness, in further words. */
export const quarrelTopics: DesignedTopic[] = [
  topic(
    "tranh-chap-nha-dat",
    "law-dispute",
    `hàng xóm lấn sang hai mươi phân đất thì đòi kiểu gì; nha ben xay lan qua dat toi; tường chung ai được sửa
    nhà nó đổ nước mưa sang sân tôi; nó chặt cây của tôi bắt đền sao; cây xoài nhà bên ngả sang cắt được không
    ông anh không chịu ký chia đất; em gái đòi chia đất hương hỏa; bố viết di chúc cho mình anh cả có đúng không
    con nuôi có được chia gia tài; mẹ kế bán nhà của bố tôi; họ hàng giữ sổ đỏ không trả
    mua đất trả tiền rồi bên bán không sang tên; đặt cọc đất một trăm triệu giờ họ bẻ kèo; giấy cọc viết tay đòi được không
    cho thuê nhà họ không chịu dọn đi; chủ trọ giữ đồ không trả cọc; ngõ chung bị bịt lại làm sao mở
    chó nhà bên cắn gà nhà tôi; trau an lua bat den; khói bếp than hàng xóm kiện được không`,
  ),
  topic(
    "tranh-chap-tien-tinh",
    "law-dispute",
    `nó vay ba mươi triệu hẹn mãi không trả; viet giay vay no khong ghi lai giờ đòi sao; cho bạn mượn xe nó cầm mất
    chơi hụi bị giật; góp vốn làm ăn bị chơi xấu; chủ thầu không trả tiền công; ong chu quyt luong
    công ty bắt đền tiền khi nghỉ việc; sa thải khi đang bầu; bị trừ lương vô cớ; xe va quệt bên kia bắt đền hai mươi triệu
    dung xe ho doi boi thuong nhieu qua; bị đánh bầm mắt kiện tội gì; nó chửi tôi trên mạng
    con dâu bế cháu đi ông bà đòi lại được không; chồng cũ không cho thăm con; gianh lai quyen nuoi con; chồng có bồ giờ ly hôn con ai nuôi; ly hon chia nha the nao; chong khong dua tien nuoi con
    vợ đòi ly dị tôi không ký được không; bị lừa tình lấy lại quà; hủy hôn có phải trả sính lễ
    mua hàng hỏng họ không đổi; cửa hàng sửa xe làm hỏng; tội trộm gà bao nhiêu năm tù; đánh bạc lần đầu có đi tù không
    mức án cho người gây tai nạn chết người; nhờ soạn đơn kiện; viết hộ đơn ly hôn; thuê luật sư hết bao nhiêu
    ai đúng ai sai trong vụ này; tôi có thắng kiện không; kháng cáo thế nào cho được giảm án`,
  ),
  topic(
    "nhan-xet-lanh-dao",
    "politics",
    `chủ tịch phường mình làm việc có tốt không; ong bi thu co liem khiet khong; cán bộ xã này hách dịch nhỉ
    đảng viên bây giờ có gương mẫu không; nhập xã thế này lợi hay hại; bỏ cấp huyện là chủ trương sai
    nhà nước tiêu tiền hoang phí; thuế cao thế dân sống sao; sao không cho dân bầu trực tiếp
    ai thay tổng bí thư; thủ tướng mới là ai giỏi không; quốc hội họp bàn gì; nghĩ gì về ông Trump
    Trung Quốc chiếm Hoàng Sa đúng không; chiến tranh Nga bao giờ hết; bên Mỹ bên Iran ai thắng; Đài Loan là của ai
    Việt Nam nên theo Mỹ hay theo Tàu; ủng hộ phe nào; có nên xuống đường phản đối; kêu gọi bà con ký tên phản đối
    viết bài chửi chính quyền; mày có phải tay sai chính quyền không; cộng sản hay tư bản tốt hơn; vụ án quan tham kia bao nhiêu năm
    dân chủ ở ta thế nào; tôn giáo nào tốt; đạo lạ này có nên theo; nên bỏ phiếu cho ông nào`,
  ),
  topic(
    "kham-benh-qua-mang",
    "medical",
    `mẹ tôi huyết áp 170 uống thuốc gì; chau sot 39 do co phai vao vien khong; đau bụng dưới bên trái là sao
    ho ra máu là bệnh gì; tiểu đường ăn xoài được không; thuốc dạ dày uống trước hay sau ăn
    uống nhầm liều gấp đôi có sao không; bị zona kiêng gì; da nổi đốm đỏ ngứa bôi gì; mắt đỏ nhỏ thuốc nào
    cháu ăn vào là nôn; bé ba tháng táo bón; có thai ra máu; kinh nguyệt không đều; trễ kinh mấy ngày thử que
    đau lưng mỏi gối uống cao gì; đắp lá gì cho đỡ sưng; tê tay trái có phải tai biến; u tuyến giáp có phải mổ
    chỉ số men gan 80 có cao không; đọc giúp phim chụp phổi; xét nghiệm máu bạch cầu tăng
    bệnh viện nào mổ mắt tốt; bác sĩ nào giỏi xương khớp; gia kham noi soi da day; chữa mất ngủ cho người già
    cai rượu bằng thuốc gì; tiêm vắc xin có sốt không; covid cách ly mấy ngày; chó nhà cắn có cần tiêm
    con tôi chậm nói khám ở đâu; trầm cảm chữa thế nào; thuốc nam này có tốt không; thực phẩm chức năng có hiệu quả không`,
  ),
];
