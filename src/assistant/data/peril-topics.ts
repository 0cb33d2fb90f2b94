import { type DesignedTopic, topic } from "./designed-topic.ts";

/** Danger in further words: shouted, mistyped, told of a neighbour, told by a child. */
export const perilTopics: DesignedTopic[] = [
  topic(
    "tu-hai-noi-vong",
    "self-harm",
    `em thấy mình vô dụng chắc không còn em thì mọi người đỡ khổ; tao het cach roi chac chet thoi
    mấy hôm nữa không ai thấy tôi đâu; ngủ luôn đừng dậy nữa cho đỡ đau; toi da chuan bi het roi di day
    thôi tạm biệt mọi người nhé kiếp sau gặp lại; xin lỗi bố mẹ con không chịu nổi nữa
    uống bao nhiêu viên thuốc ngủ thì chết; nhảy từ tầng ba có chết không; cách chết không đau
    nợ nhiều quá chỉ còn đường chết; thi trượt rồi em không muốn sống; bị cả lớp tẩy chay em muốn biến mất
    con bạn em đăng dòng tạm biệt rồi tắt máy; ông nhà tôi cứ đòi treo cổ; mẹ em cất chai thuốc cỏ trong buồng nói sẽ uống
    nó rạch tay đầy máu đăng lên mạng; chau dung tren lan can nha; song chi cho kho muon di theo ba ay`,
  ),
  topic(
    "danh-dap-trong-nha",
    "violence",
    `ông xã em cứ rượu vào là đấm đá em; ck e lai danh e roi giup e voi; vợ ném dao vào tôi
    nó kéo lê tôi ngoài sân trước mặt con; mẹ chồng xúi chồng đánh tôi; bố cháu đang đập phá nhà cửa chửi mẹ cháu
    con trai tôi đòi tiền không cho là nó vác gậy phang; thằng cháu nghiện bóp cổ bà; con dâu bỏ đói bà cụ không cho ăn
    chồng giữ giấy tờ không cho tôi ra khỏi nhà; anh ấy ép tôi quan hệ; bạn trai cũ tung clip dọa đánh
    hắn chặn đường đòi giết; nghe tiếng kêu cứu nhà bên chồng đánh vợ; nha ben danh vo chay mau
    em đang trốn trong nhà vệ sinh chồng đập cửa; chị em bị chồng đánh gãy tay giờ làm sao; bị đánh nhiều lần muốn đi trốn cùng con`,
  ),
  topic(
    "hai-tre-em",
    "child-harm",
    `hàng xóm đánh con nhỏ dã man; nhà bên nhốt đứa bé ngoài sân cả đêm; cô giáo tát con tôi sưng má
    bảo mẫu nhét giẻ vào mồm trẻ; ong hang xom cho chau keo roi so cho kin; chú ấy bắt cháu cởi quần áo
    anh họ hay chui vào chăn với cháu; có ông bắt em gửi ảnh không mặc đồ; người trên mạng rủ em đi gặp một mình
    bé bị xích chân trong nhà; trẻ con phải đi ăn xin ai báo; con bé 14 tuổi bị bắt lấy chồng
    đứa bé bị bỏ rơi ở cổng chùa; con nghi bị thầy sàm sỡ; cháu bị các anh lớp trên chặn đánh lấy tiền
    bố hay đánh em em muốn bỏ nhà đi; con toi ke bi chu bao ve so nguoi; bán trẻ em qua biên giới`,
  ),
  topic(
    "hoa-hoan-cuu-nan",
    "rescue",
    `tàu cá mất liên lạc ngoài khơi từ đêm qua; thuyen nha toi di bien chua ve bao gio cung khong goi duoc
    thuyền hỏng máy trôi giữa biển; bè mảng bị sóng đánh lật; anh tôi đi rừng hai hôm chưa về; lạc mất ông cụ từ sáng
    bà cụ lẫn đi đâu mất tìm không thấy; trẻ lạc ở bãi biển; nước lên ngang ngực cả nhà ngồi trên nóc
    đường sạt không ai ra được; xe rơi xuống vực; cầu trôi có người trên đó; người mắc dưới giếng
    tường đổ đè mấy người thợ; hầm sập còn người trong; kẹt tay vào máy tuốt lúa không rút ra được
    lũ về nhanh quá cứu bà con xóm dưới; hai dua be tam song chua thay noi len`,
  ),
  topic(
    "chay-lan",
    "fire",
    `khói đen bốc lên từ nhà kho; chay roi moi nguoi oi goi ai; lửa lan sang nhà tôi rồi; bếp ga phụt lửa
    bình ga kêu xì xì mở cửa thấy mùi; ổ điện tóe lửa khét lẹt; xe điện sạc bốc khói; cháy đồng lan vào rừng keo
    nổ trạm biến áp; cháy chung cư kẹt trên tầng; chay o cho moi nguoi dang chay ra; đốt rác cháy lan sang đống rơm nhà người ta`,
  ),
  topic(
    "nguy-cap-suc-khoe",
    "medical-emergency",
    `ông tôi ngã trong nhà tắm không nói được; ba noi em tu nhien meo mat tay khong nhac len; mẹ em khó thở môi tím
    bé sặc sữa tím người; con nuot vien bi nghen tho; cháu bị bỏng nước sôi cả lưng; vợ tôi vỡ ối đau dữ
    sản phụ băng huyết; tiêm xong nổi mề đay khó thở; ong vò vẽ đốt cả đàn sưng mặt; uong nham thuoc co roi
    ăn cá nóc tê lưỡi; tai nạn trước cổng chảy máu nhiều; té giàn giáo gãy chân lòi xương; bị chém đứt tay
    ngất giữa ruộng vì nắng; đau thắt ngực lan ra tay; co giật sùi bọt mép; gọi không thưa người lạnh ngắt
    điện giật đang nằm dưới đất; rắn hổ cắn bàn chân; ngộ độc cả mâm cỗ; thở khò khè không nằm được`,
  ),
  topic(
    "toi-pham-ngay-luc-nay",
    "crime",
    `có thằng lạ trèo tường vào sân nhà tôi; bọn nó phá khóa xe máy dưới nhà; trom cho ban sung dien
    nghe tiếng cạy két nhà bên; bị giật dây chuyền ngoài chợ; nó dí dao bắt đưa ví; thanh niên phóng xe cầm dao loạn
    hai nhóm đang chém nhau ở ngã ba; có người nổ súng; thấy xác người dưới sông; nó bắt cháu bé lên ô tô
    có kẻ theo dõi con gái tôi; bọn cho vay ném mắm tôm vào nhà; giang ho den nha doi no doa chem
    bị nhốt ở casino đòi tiền chuộc; người ta dụ sang Campuchia không cho về; dang bi duoi danh cuu
    có người mang bom xăng; say rượu quậy phá cầm gậy đập xe; nó dọa đốt nhà tôi tối nay`,
  ),
  topic(
    "ke-lua-dang-goi",
    "scam",
    `có người gọi bảo căn cước bị lỗi hẹn mai mang tiền ra quán làm lại; anh o vien kiem sat goi bat khai so du tiet kiem
    trường con gọi báo đóng tiền mổ vào tài khoản lạ; họ gửi link bảo điền gấp tôi đang điền dở
    em đang cài app dịch vụ công họ gửi xin quyền trợ năng; nha mang goi bao bam sao thang doc so
    người xưng cán bộ thuế bảo tải app quyết toán; xưng bên điện báo nợ tiền bắt quét mã; tu xung thanh tra so bat dong tien phat
    cô gọi bảo con tôi đoạt giải phải đóng phí; họ bảo tôi nhận nhầm tiền trợ cấp phải hoàn lại
    một người mặc áo bộ đội đặt hàng rồi nhờ chuyển tiền hộ; người mua hàng gửi ảnh chuyển khoản giả bắt giao hàng
    shipper nhắn chuyển nhầm vào số hội viên; ho bao nap 5 trieu moi giai ngan khoan vay; bảo lập tài khoản để kiểm tra nguồn tiền
    nó bắt để máy trong phòng kín không được tắt; đang gọi video người mặc cảnh phục đọc lệnh bắt
    bảo mình trúng tour du lịch phải cọc; người yêu quen trên mạng xin tiền vé máy bay; bao bac bi kiem toan yeu cau doc so the
    gọi tự xưng bác sĩ báo người nhà cấp cứu; nhắn trúng xe SH bấm nhận; doi tra phi mo khoa tai khoan moi rut duoc`,
  ),
  topic(
    "vua-bi-lua",
    "scam",
    `tôi vừa quét mã lạ xong mất tiền; minh moi dua ma cho no xong; tài khoản tự nhiên bay hết hai chục triệu
    em lỡ chụp căn cước hai mặt gửi cho bên cho vay; toi vua dien mat khau vao trang la; lỡ chia sẻ màn hình cho nó rồi
    điện thoại tự bấm tự chuyển tiền; máy đen xì không tắt được tiền đang bị chuyển; bố em chuyển cho bọn giả công an hai trăm triệu
    nạp vào sàn rồi giờ không rút ra được; chuyển tiền mua hàng xong nó chặn; chuyen coc xong ben kia bien mat
    zalo tôi bị chiếm nó đang nhắn mượn tiền cả nhà; nick facebook bị cướp đi vay tiền; tôi nghi máy bị cài mã độc
    ký hợp đồng vay online giờ bị khủng bố đòi nợ; bị dọa tung ảnh nếu không chuyển tiền; moi bi lua 3 trieu tien coc phong`,
  ),
];
