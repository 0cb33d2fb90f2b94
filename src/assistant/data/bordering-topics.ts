import { type DesignedTopic, topic } from "./designed-topic.ts";

/** What stands next to an article by its words and is none of its matters, in the words of other people. */
export const borderingTopics: DesignedTopic[] = [
  topic(
    "dat-cho-muon-o-nho",
    "law-dispute",
    `đời ông cho người ta ở nhờ nay con cháu họ không chịu trả đất; cho em trai mượn đất dựng nhà giờ nó làm sổ luôn
    đất ông bà để lại bị người bà con đứng tên hết; bác ruột tự ý làm sổ cả phần của bố tôi; dat to tien mot nguoi om het
    chú bán đất hương hỏa không hỏi ai; di ban len manh ruong cua ong; anh trai lừa bố điểm chỉ sang tên đất
    sổ nhà bên vẽ trùm sang đất nhà mình; ranh giới hai nhà không khớp sổ ai đúng; đo lại bị hụt mất mấy mét vì nhà bên
    bố mẹ nói miệng cho đất giờ anh chị không công nhận; giấy viết tay mua đất ngày xưa giờ con họ đòi lại
    hàng xóm rào mất lối đi vào ruộng; họ xây bít cửa sổ nhà tôi; xay nha lam nut tuong nha em bat den
    người ta đặt cọc rồi bỏ có phải trả lại cọc; bán đất rồi đòi lại vì giá lên; đã nhận tiền rồi lật kèo không ra công chứng
    thuê nhà chưa hết hạn chủ đuổi; người thuê nợ ba tháng tiền nhà không đi; mất bò nghi nhà bên lấy
    con rể đòi chia nhà bố vợ; vợ hai có được chia đất của chồng; con ngoài giá thú có phần không; ly thân rồi nợ ai trả
    có đòi lại được miếng đất đó không; luật bênh bên nào; kiện thì phần thắng có cao không; nhờ xã phân xử giùm hai nhà`,
  ),
  topic(
    "den-bu-vi-mang",
    "outside",
    `mạng mất cả tuần nhà mạng đền bao nhiêu; internet chập chờn có được giảm cước không; dut cap thi duoc tru tien thang do khong
    tốc độ thấp hơn gói đã mua được bồi thường mấy phần trăm; mua goi 200 mega ma duoc 30 thi hoan tien khong
    không đúng cam kết hợp đồng thì phạt nhà mạng thế nào; mất mạng làm lỡ việc bắt đền được không
    cước tháng mất mạng có phải đóng không; hoan cuoc khi mat mang; bớt tiền cước vì mạng yếu
    wifi rớt suốt mà vẫn thu đủ tiền; đòi lại tiền gói vì không vào được mạng; sự cố kéo dài thì khách được gì`,
  ),
  topic(
    "cot-song-va-benh",
    "outside",
    `ở gần cột ăng ten có sinh bệnh không; cột phát sóng có gây vô sinh không; song manh co hai nao tre con khong
    trạm trên nóc nhà bên làm đau đầu mất ngủ; bà bầu ở cạnh cột sóng có sao không; bức xạ cột viễn thông mấy mét thì an toàn
    dân sợ ung thư muốn dời cột; xin chuyển cột ăng ten ra xa nhà; dung cot gan truong hoc co doc khong
    điện thoại để đầu giường có hại không; cục phát wifi có hại cho trẻ không; song 5g co nguy hiem khong`,
  ),
  topic(
    "may-co-bat-5g",
    "outside",
    `điện thoại đời này có bắt được 5G không; iphone 12 dùng 5g nhà nào được; xiaomi nay co 5g ko; máy tàu có chạy 5G không
    samsung a15 có năm gờ không; oppo a54 bắt được mạng nào; may nay co esim khong; điện thoại xách tay có dùng được băng tần ở đây
    nên mua máy nào để có 5g; nokia này nâng lên 4G được không; vivo y20 chay 5g dc k; máy tính bảng có lắp sim 5g được`,
  ),
  topic(
    "nguoi-chua-du-tuoi-ky",
    "outside",
    `chưa đủ mười tám đã được cấp chữ ký số chưa; 17 tuoi dang ky ky so dc khong; con học lớp mười một làm chữ ký số riêng
    trẻ vị thành niên ký số thay bố mẹ được không; e 16t co duoc lam cks k; bao nhiêu tuổi thì được ký điện tử
    chưa thành niên thì chữ ký số có hợp lệ; con nhỏ đứng tên chữ ký số`,
  ),
  topic(
    "tien-ao-ngoai-te",
    "weather-prices",
    `bitcoin hôm nay bao nhiêu; btc len hay xuong; có nên mua eth lúc này; coin nào sắp tăng; dau tu tien so co lai khong
    đô la hôm nay mấy nghìn; usd doi ra vnd; một trăm euro bằng bao nhiêu tiền Việt; gia yen nhat; đổi won ở đâu giá cao
    vàng nhẫn hôm nay giá bao nhiêu; 1 chi vang bn tien; bạc miếng giá mấy; chứng khoán hôm nay đỏ hay xanh; nên mua cổ phiếu gì
    gửi tiết kiệm ngân hàng nào lãi cao; mua đất bây giờ có lời không; gia xang dau chieu nay; lợn hơi hôm nay bao nhiêu một cân`,
  ),
  topic(
    "quan-xa-quanh-day",
    "chitchat",
    `gần bến xe có quán nào ăn ngon; quán bún nào ngon ở thị xã; quanh đây có chỗ nào sửa xe; tiem banh nao ngon trong pho
    khách sạn gần biển còn phòng không; nhà nghỉ nào sạch giá rẻ; cho nao ban hai san tuoi; tiệm cắt tóc nào đẹp
    xe khách ra Hà Nội mấy giờ chạy; ve xe di sai gon bao nhieu; taxi ở đây số mấy; tàu qua ga lúc mấy giờ
    chợ phiên họp ngày mấy; siêu thị mở đến mấy giờ; chỗ nào chụp ảnh thẻ; quan cafe nao co view dep; đi chơi đâu cuối tuần
    thợ điện nước gần đây; bơm vá xe ban đêm; mua cây giống ở đâu; tiem vang nao uy tin`,
  ),
  topic(
    "giay-da-nop-cua-toi",
    "personal-case",
    `sổ đỏ nhà tôi nộp mấy tháng rồi đã ký chưa; don nha em gui hom bua den dau roi; căn cước tôi làm hôm trước đã về chưa
    giấy khai sinh của con tôi bao giờ lấy được; ho so dat cua bo toi con tac o phong nao; trợ cấp của mẹ tôi được duyệt chưa
    hồ sơ kẹt ở phòng nào mà lâu thế; sao đơn của tôi mãi không chuyển; giay to cua e bi giu o dau; có kết quả của tôi chưa
    tên tôi có trong danh sách hộ nghèo chưa; xem giùm tôi đã được nhận tiền chưa; nhà tôi có được đền bù đợt này không
    tôi có đủ điều kiện hưởng không; đợt này nhà em có tên không; nop thue roi ma chua thay xac nhan cua toi`,
  ),
  topic(
    "sap-thu-hoi-bang",
    "outside",
    `bằng A1 sắp tới có bị bỏ không; bang lai cu con chay duoc den bao gio; có thu hồi bằng giấy bìa không; bằng lái không thời hạn có phải đổi
    luật mới bằng lái xe máy thế nào; hang bang moi co gi khac; học bằng lái bây giờ khó hơn không; bằng B1 có chạy được xe số sàn`,
  ),
  topic(
    "tin-bao-mua-suong",
    "weather-prices",
    `tối nay có sương mù không; suong day di xe som co nguy hiem khong; sáng mai trời có quang không; rét đậm bao giờ về
    biển động có ra khơi được không; mai song bien may met; bao nay co vao thanh hoa khong; bão số mấy sắp vào; ap thap nhiet doi tan chua
    rằm này có trăng không; chiều nay có dông không; mưa đến hôm nào tạnh; nang nong may do; gió mùa đông bắc bao giờ tràn về
    có mưa đá không; tuần này phơi thóc được không; mai di bien co song lon khong; nước sông lên chưa`,
  ),
  topic(
    "hoi-cho-hoc-sinh",
    "homework",
    `phản ứng hóa học này ra chất gì; e = mc2 nghia la gi; công thức tính diện tích hình thang
    cân bằng phương trình hóa học; tính vận tốc ô tô; đổi ki lô mét ra mét; dịch câu này sang tiếng Anh
    viết caption bán hàng; đặt tên quán giúp; làm bài thơ tặng mẹ; soạn tin nhắn xin nghỉ
    song nao dai nhat; năm nào giải phóng miền Nam`,
  ),
  topic(
    "trich-luc-ban-sao-ho-tich",
    "outside",
    `mất bản chính giấy khai sinh xin lại bản khác; xin bản sao khai sinh ở tỉnh khác; trich luc khai sinh lay o dau; cấp lại giấy đăng ký kết hôn bị mất
    xin lại giấy chứng tử của ông; giay khai sinh bi rach xin to moi; khai sinh gốc thất lạc từ lâu; lấy bản sao kết hôn thời bố mẹ; trích lục kết hôn qua bưu điện`,
  ),
  topic(
    "thue-khac",
    "outside",
    `quyết toán thuế thu nhập cá nhân bao lâu hoàn tiền; hoan thue tncn nop o dau; thuế cho thuê nhà tính thế nào; thuế bán hàng online đóng bao nhiêu
    hóa đơn điện tử mua của ai; ban dat dong thue may phan tram; nợ thuế bị cấm xuất cảnh; mất hóa đơn phạt bao nhiêu; thue dat nam nay bao nhieu; thuế thừa kế nhà`,
  ),
  topic(
    "ung-dung-khac",
    "outside",
    `zalo mất hết tin nhắn cũ khôi phục sao; facebook không vào được; quen mat khau gmail; lấy lại ảnh đã xóa trong điện thoại; xoa lich su chat zalo
    cài lại tik tok; youtube bị lỗi; may tinh bi virus; in tài liệu từ điện thoại; danh bạ bị mất; chuyển danh bạ sang máy mới; zalo báo đầy bộ nhớ; lap zalo tren may tinh`,
  ),
  topic(
    "mua-ban-may-cu",
    "weather-prices",
    `iphone 15 cũ giờ bao nhiêu; gia dien thoai samsung cu; mua máy cũ ở đâu tốt; thay pin iphone bao nhiêu tiền; thay man hinh het may tram; ốp lưng mua ở đâu; laptop cũ giá sinh viên; nen mua tivi hang nao`,
  ),
  topic(
    "tro-giup-phap-ly",
    "outside",
    `tư vấn luật miễn phí cho người nghèo ở đâu; tro giup phap ly den cho nao; luật sư miễn phí cho hộ nghèo; ai bào chữa miễn phí; nhờ trung tâm trợ giúp pháp lý; hoi luat khong mat tien`,
  ),
  topic(
    "so-cong-to-hoa-don",
    "outside",
    `đồng hồ nước ghi sai chỉ số; cong to dien quay nhanh; hóa đơn ghi lệch chỉ số công tơ là sao; tien nuoc thang nay tang vot; đổi công tơ điện bị lỗi; chi so dien cuoi thang sai; lịch ghi điện ngày nào`,
  ),
  topic(
    "phi-lap-mang",
    "outside",
    `lắp mạng nhà cần đặt cọc bao nhiêu; lap wifi phai dong truoc may thang; phí hòa mạng internet; mượn cục phát wifi có phải cọc không; hủy hợp đồng internet mất phí gì; cho thuê đất dựng cột sóng được bao nhiêu một tháng`,
  ),
];
