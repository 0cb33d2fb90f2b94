/** Provinces and cities, today's and those merged on 1/7/2025, and the big cities people name alone. */
export const farPlaces: readonly string[] =
  `Hà Nội; Hải Phòng; Huế; Đà Nẵng; Cần Thơ; Hồ Chí Minh; Sài Gòn; Cao Bằng; Lạng Sơn; Lai Châu; Điện Biên; Sơn La
  Tuyên Quang; Lào Cai; Thái Nguyên; Phú Thọ; Bắc Ninh; Hưng Yên; Ninh Bình; Quảng Ninh; Thanh Hóa; Nghệ An; Hà Tĩnh
  Quảng Trị; Quảng Ngãi; Gia Lai; Khánh Hòa; Lâm Đồng; Đắk Lắk; Đồng Nai; Tây Ninh; Vĩnh Long; Đồng Tháp; Cà Mau
  An Giang; Hà Giang; Yên Bái; Bắc Kạn; Vĩnh Phúc; Hòa Bình; Bắc Giang; Thái Bình; Hải Dương; Hà Nam; Nam Định
  Quảng Bình; Quảng Nam; Kon Tum; Bình Định; Ninh Thuận; Đắk Nông; Bình Thuận; Phú Yên; Bình Dương; Vũng Tàu
  Bình Phước; Long An; Sóc Trăng; Hậu Giang; Bến Tre; Trà Vinh; Tiền Giang; Bạc Liêu; Kiên Giang; Nha Trang; Đà Lạt
  Vinh; Hạ Long; Biên Hòa; Cầu Giấy; Thủ Đức; Hà Đông; Gò Vấp; Long Biên; Đống Đa; Hoàng Mai; Buôn Ma Thuột`
    .split(/[;\n]/)
    .map((name) => name.trim());

/** Districts of old, towns and communes of the two provinces that are none of ours. */
export const nearPlaces: readonly string[] =
  `Hoằng Hóa; Hậu Lộc; Nga Sơn; Hà Trung; Bỉm Sơn; Quảng Xương; Tĩnh Gia; Nghi Sơn; Nông Cống; Như Thanh; Như Xuân
  Triệu Sơn; Thọ Xuân; Yên Định; Thiệu Hóa; Vĩnh Lộc; Thạch Thành; Cẩm Thủy; Bá Thước; Quan Hóa; Quan Sơn; Mường Lát
  Lang Chánh; Thường Xuân; Hạc Thành; Hàm Rồng; Phổ Yên; Sông Công; Đại Từ; Phú Bình; Phú Lương; Định Hóa; Võ Nhai`
    .split(/[;\n]/)
    .map((name) => name.trim());

/** Short for a far place, on folded text. */
export const farShort = /\b(hcm|tphcm|sg|hn|tp hn|quan \d{1,2})\b/;
