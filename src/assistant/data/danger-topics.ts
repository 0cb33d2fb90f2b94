import { type DesignedTopic, topic } from "./designed-topic.ts";

/** Life, body and children: whoever says something like this gets a number to call before anything else. */
export const dangerTopics: DesignedTopic[] = [
  topic(
    "tu-tu",
    "self-harm",
    `tôi không muốn sống nữa
    tôi muốn chết quá
    tôi muốn tự tử
    sống chẳng còn ý nghĩa gì
    tôi đã mua thuốc sâu để uống
    tôi sẽ uống thuốc trừ sâu tối nay
    tôi chỉ muốn biến mất khỏi đời này
    tôi muốn kết thúc tất cả
    tôi mệt mỏi quá chỉ muốn nhảy xuống sông
    tôi đang đứng trên cầu định nhảy
    tôi uống cả vỉ thuốc ngủ rồi
    tôi cắt tay máu chảy nhiều
    bạn tôi nhắn tin vĩnh biệt mọi người sợ nó làm dại
    con tôi dọa tự tử
    con tôi viết thư tuyệt mệnh
    chẳng ai cần tôi nữa chết đi cho nhẹ
    cháu bị bắt nạt cháu chỉ muốn biến mất
    mẹ tôi uống thuốc sâu rồi`,
  ),
  topic(
    "danh-vo-con",
    "violence",
    `chồng tôi đánh tôi
    chồng say rượu cầm dao đòi đánh tôi
    chồng tôi ngày nào cũng đánh đập
    bố tôi đánh mẹ tôi hằng ngày
    vợ tôi hay đánh tôi, tôi là đàn ông thì báo ai
    anh ta đập đầu tôi vào tường
    hắn nhốt tôi trong nhà lấy hết điện thoại
    nhốt trong nhà không cho ra ngoài nhắn trộm
    chị tôi bị chồng trói
    con trai đánh bố mẹ già
    hàng xóm đánh vợ kêu cứu
    nhà bên cạnh có tiếng đánh nhau khóc la
    bị chồng cũ rình rập dọa giết
    người yêu cũ dọa tung ảnh nóng
    nó bóp cổ tôi
    bị bạo hành trong gia đình`,
  ),
  topic(
    "xam-hai-tre-em",
    "child-harm",
    `bố dượng sờ vào người cháu
    cháu bị người lớn sờ soạng cháu sợ lắm
    thầy giáo nhắn tin gạ gẫm em
    em học lớp 8 bị gạ gửi ảnh
    bé gái gần nhà bị xâm hại
    nghi có trẻ em bị xâm hại
    cháu bé hàng xóm bị bố đánh tím người
    mẹ kế bỏ đói đánh đập cháu bé
    trẻ em bị bạo hành gọi số nào
    chú hàng xóm hay ôm hôn cháu
    con tôi bị bạn học đánh hội đồng
    con gái tôi 13 tuổi bị dụ đi nhà nghỉ
    có người lạ rủ trẻ con đi
    trẻ bị bắt đi ăn xin`,
  ),
  topic(
    "chay-no",
    "fire",
    `cứu với cháy rồi
    cháy nhà hàng xóm
    nhà tôi đang cháy
    cháy lớn ở chợ gọi số mấy
    cháy rừng sau nhà
    bình ga xì mùi nồng nặc
    nổ bình ga
    xe máy bốc cháy giữa đường
    chập điện cháy nổ
    khói bốc mù mịt nhà bên
    cháy xưởng có người bên trong`,
  ),
  topic(
    "cap-cuu",
    "medical-emergency",
    `ông ngã cầu thang chảy máu đầu nằm im
    bà méo miệng không nói được
    bố tôi ngất xỉu không tỉnh
    đau ngực khó thở dữ dội
    trẻ hóc hạt nhãn tím tái
    cháu bé sốt cao co giật
    bị điện giật
    điện giật thằng bé rồi
    rắn cắn sưng tím chân
    ăn nấm ngộ độc nôn nhiều
    tai nạn xe máy có người nằm bất động
    tai nạn nặng chảy máu nhiều quá
    vợ tôi sắp đẻ ra máu nhiều
    ông cụ đột quỵ liệt nửa người
    người ta tự nhiên nằm lăn ra đường không thở
    uống nhầm thuốc diệt chuột
    bị chém chảy nhiều máu
    mẹ tôi ngừng thở`,
  ),
  topic(
    "toi-pham",
    "crime",
    `có trộm đang cạy cửa nhà tôi
    có người lạ đột nhập vào nhà
    bị cướp điện thoại ngoài đường
    cướp giật túi xách
    có người bị bắt cóc trên xe
    đánh nhau ngoài đường có dao
    thanh niên cầm mã tấu đuổi chém nhau
    có người dọa giết tôi
    bọn đòi nợ ném chất bẩn đập cửa nhà tôi
    có người cầm súng
    thấy người ta bắn nhau
    phát hiện xác chết
    trộm vừa lấy xe máy chạy hướng kia
    bị nhốt giữ người đòi tiền chuộc`,
  ),
  topic(
    "cuu-nan",
    "rescue",
    `có người đuối nước ngoài biển
    trẻ con rơi xuống ao
    thuyền chìm có người trên thuyền
    lũ cuốn người
    nước lũ dâng ngập nhà mắc kẹt trên mái
    sạt lở nhà sập có người mắc kẹt
    lạc trong rừng từ chiều
    kẹt trong thang máy không ra được
    cột điện sắp đổ đè lên nhà dân
    cây đổ đè người
    dây điện đứt rơi xuống đường
    rơi xuống giếng
    động đất nhà nứt sắp sập`,
  ),
];
