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
];
