import { type DesignedTopic, topic } from "./designed-topic.ts";

/** Danger and fraud as people blurt them out, in further words. */
export const alarmTopics: DesignedTopic[] = [
  topic(
    "tre-bi-hanh-ha-ben-nha",
    "child-harm",
    `nhà bên trói con lại bỏ đói; hang xom danh con tim het nguoi; nghe tiếng trẻ khóc thét bên nhà suốt đêm; thằng bé bị bố dượng đốt tay
    cháu bé bị nhốt trong nhà không cho ăn; con be bi bat quy ngoai nang; cô giáo tát trẻ sưng mặt; mẹ kế lấy roi quất con chồng
    đứa nhỏ bị xích chân; be gai bi nguoi lon so mo; ông ấy hay gọi cháu gái vào phòng đóng cửa; trẻ bị bỏ một mình mấy hôm nay
    bạn con bị đánh hội đồng quay clip; ong chu hay om hon em chau so lam; chú hàng xóm bắt cháu cởi đồ`,
  ),
  topic(
    "lua-boc-khoi-len",
    "fire",
    `xe máy đang bốc lửa ngoài sân; o to chay tren duong; khói nghi ngút trên tầng hai; bình ga xì lửa; nha ben chay roi con nguoi trong do
    ổ điện nổ xẹt lửa bén vào rèm; bếp cháy lan lên trần; đống rơm bén lửa sát nhà; kho hang boc chay; pin xe điện phát nổ
    rừng sau đồi cháy lan xuống; cháy chợ rồi; chap dien chay dong ho dien`,
  ),
  topic(
    "nguoi-nga-quy",
    "medical-emergency",
    `bố tôi ôm ngực vã mồ hôi gọi không thưa; me toi meo mieng noi ngong; ông ngoại ngã xuống không dậy được tím tái; con hoc di vat tim nguoi
    ba em bi ran can chan sung; bị rắn lục cắn vào tay; ong dot khap nguoi kho tho; thằng nhỏ uống nhầm thuốc diệt cỏ; bà bầu ra máu đau dữ dội
    đứt tay máu phun không cầm; co nguoi bi tai nan nam bat dong; điện giật bất tỉnh; em be co giat trong nguoc mat; say nắng ngất ngoài đồng`,
  ),
  topic(
    "roi-xuong-nuoc-mac-ket",
    "rescue",
    `cháu rơi xuống giếng; co dua tre truot chan xuong ao; hai đứa bị sóng cuốn; thuyền lật ngoài cửa sông; nuoc len toi noc nha roi cuu voi
    cả nhà trèo lên mái chờ cứu; đất sạt vùi nhà bên; mac ket trong thang may; xe lao xuống suối; lũ cuốn người qua ngầm
    ông cụ đi lạc từ hôm qua chưa thấy; em nho bi ket duoi cong; nhà sập đè người`,
  ),
  topic(
    "bi-vung-dao-danh-dap",
    "violence",
    `ông ấy vừa cầm dao đuổi hai mẹ con; chong em say lai loi ra danh; đêm nào cũng bị lôi ra tẩn; nó bóp cổ em; con trai đánh mẹ già
    bị nhốt trong phòng không cho ra; no doa giet ca nha; hắn tạt xăng dọa đốt; bo danh me chay mau dau; em dang tron ngoai vuon so lam`,
  ),
  topic(
    "buong-xuoi",
    "self-harm",
    `chẳng thiết sống nữa; song chi lam kho con chau; mun bien mat khoi the gioi nay; không còn gì để luyến tiếc; em muốn ngủ luôn không dậy
    nghĩ quẩn mấy hôm nay; viet thu de lai cho me roi; tôi chết đi chắc mọi người nhẹ gánh; đứng trên cầu không muốn về`,
  ),
  topic(
    "ke-gian-dan-do",
    "scam",
    `hắn bảo không được cúp máy không được kể với ai; no xung vien kiem sat bat o trong phong; dặn giữ bí mật kẻo cản trở điều tra
    xưng công an bảo tôi dính ma túy phải chứng minh trong sạch; keu toi rut het tien chuyen qua tai khoan tam giu; bắt mở camera ngồi yên một chỗ
    làm nhiệm vụ nạp trước trả hoa hồng sau; nap tien vao app chot don khong rut duoc; rủ đầu tư lãi ba chục phần trăm một tháng
    báo con cấp cứu bắt chuyển viện phí; điện lực kêu quét mã khỏi bị cắt điện; shipper doi chuyen khoan don khong dat; trung thuong phai dong phi nhan
    ngân hàng nhắn link nâng hạn mức; ho bao cai app thue de hoan tien; gửi ảnh nóng đe dọa tung lên mạng đòi tiền; bên luật sư hứa lấy lại tiền lừa đòi phí trước`,
  ),
  topic(
    "nho-giu-ma-ho",
    "keep-secret",
    `gửi otp cho ad kích hoạt hộ được không; em đọc mã xác thực cho anh chị làm giùm nhé; mat khau day ad vao sua ho; passcode cua toi la vay do nho doi giup
    tôi đưa tài khoản VNeID cho trợ lý làm nhé; chup anh can cuoc gui day lam luon duoc khong; gửi số thẻ ngân hàng để nhận tiền ở đây; cho bác gửi ma so bi mat nho giu`,
  ),
  topic(
    "qua-mat-may-quet",
    "wrongdoing",
    `fake định vị với khuôn mặt để qua xác thực; dung anh nguoi khac quet mat cho qua; qua mặt eKYC bằng video; làm sim bằng giấy tờ người khác
    mượn mặt người khác đăng ký tài khoản; lach xac thuc sinh trac hoc; tạo nhiều tài khoản VNeID ảo; mua tai khoan ngan hang da xac thuc; đổi imei né khóa máy
    dùng phần mềm ghép mặt để chuyển tiền; che khuôn mặt mà vẫn qua quét; kich hoat sim rac so luong lon`,
  ),
  topic(
    "bi-bam-theo",
    "crime",
    `em bị bám theo từ công ty về đang nấp trong quán; co nguoi la di theo em toi ngo; có kẻ rình trước cửa nhà; no dang pha cua vao; đám người cầm kiếm cầm mã tấu kéo đến
    phòng bên hút đá ngáo cầm hung khí; co nguoi ngao da cam dao ngoai duong; mấy thanh niên lạ đang bẻ khóa xe; trom dang o trong nha; bị giật túi giữa chợ; co tieng sung no; nhóm đua xe đánh nhau ngoài cầu`,
  ),
  topic(
    "rao-ban-du-tre",
    "child-harm",
    `có người rao bán bé sơ sinh trên nhóm; rao cho nhan con nuoi lay tien tren mang; ông lạ cho kẹo rủ trẻ vào nhà hoang; nguoi la dat may dua nho di; xe lạ dừng rủ cháu lên
    bắt con nhỏ đi xin ăn; cha duong bo doi con rieng; trẻ con bị ép đi bán vé số tới khuya; co nguoi chup anh nhay cam cua chau; bỏ rơi em bé trước cổng chùa`,
  ),
  topic(
    "may-bi-chiem-mat-tien",
    "scam",
    `mất hết tiền rồi nó chiếm máy tôi giờ làm sao; tien trong the tu nhien bay het sau khi bam; màn hình tự chạy tiền bị rút; no dieu khien dien thoai tu xa; vừa bị lừa chuyển mất mấy triệu cứu với
    tài khoản bị trừ sạch sau khi đọc mã; lo chuyen tien cho ke goi dien roi; bị lừa hôm nay lại có luật sư đòi phí lấy lại; luat su tren facebook bao dong phi de lay lai tien; mới biết là bị lừa run hết tay chân`,
  ),
  topic(
    "gui-dau-van-tay",
    "keep-secret",
    `gửi dấu vân tay với ảnh mặt vào đây cho tiện nhé; chup giay to hai mat gui luon day; gui hinh the nho dang ky gium; để số tài khoản với mật khẩu ở đây nhé; ma no gui ve may nhap vo mo; em gửi mã kích hoạt cho nhanh`,
  ),
];
