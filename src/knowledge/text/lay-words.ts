/**
 * What residents call things, and how articles and laws write them. Folded; several meanings are parted by “|”.
 * They are looked for beside the words as typed, never in their place.
 */
// biome-ignore format: a table reads best in rows
export const LAY_WORDS: Record<string, string> = {
  "so do": "giấy chứng nhận quyền sử dụng đất", "so hong": "giấy chứng nhận quyền sở hữu nhà ở",
  "bia do": "sổ đỏ|giấy chứng nhận quyền sử dụng đất", "bang lai": "giấy phép lái xe", "ca vet": "đăng ký xe",
  "can cuoc": "cccd|thẻ căn cước", "chung minh thu": "chứng minh nhân dân|căn cước", "the chip": "căn cước",
  "chung minh": "căn cước", "dinh danh": "vneid|định danh điện tử", "vn eid": "vneid", "vnied": "vneid", "vneld": "vneid",
  "app cong an": "vneid", "app dinh danh": "vneid", "ma 6 so": "passcode", "pass": "passcode|mật khẩu",
  "chu ki so": "chữ ký số", "ky so": "chữ ký số", "chu ky dien tu": "chữ ký số", smartca: "chữ ký số", mysign: "chữ ký số",
  "cong quoc gia": "dịch vụ công", "nop ho so online": "nộp hồ sơ trực tuyến dịch vụ công", online: "trực tuyến",
  "nhap khau": "đăng ký thường trú", "ho khau": "thường trú", "chuyen khau": "đăng ký thường trú", kt3: "tạm trú",
  "cat khau": "xóa đăng ký thường trú", "tach khau": "tách hộ", "tach so": "tách hộ", "o tro": "tạm trú",
  "thue tro": "tạm trú", "mot cua": "trung tâm phục vụ hành chính công", "hanh chinh cong": "một cửa",
  "giay cuoi": "đăng ký kết hôn", "lam dam cuoi": "kết hôn", "giay doc than": "xác nhận tình trạng hôn nhân",
  "doc than": "tình trạng hôn nhân", "ly di": "ly hôn", "bo vo": "ly hôn", "bo chong": "ly hôn", "bo nhau": "ly hôn",
  "giay bao tu": "khai tử", "bao tu": "khai tử", "nguoi mat": "khai tử", "chet": "khai tử", "ma chay": "mai táng",
  "sao y": "chứng thực bản sao", "cong chung": "chứng thực", photo: "bản sao",
  "giay khai sinh": "đăng ký khai sinh", "lam khai sinh": "đăng ký khai sinh", "de con": "khai sinh",
  "vach song": "sóng", "mat song": "sóng yếu", "song yeu": "lõm sóng", lag: "mạng chậm", "mang lag": "mạng chậm",
  giat: "chậm", "cuc gach": "2g", "dien thoai den trang": "2g", "luong": "tiền lương", "tien gia": "trợ cấp người cao tuổi",
  "nguoi gia": "người cao tuổi", "ong cu": "người cao tuổi", "ba cu": "người cao tuổi", "tro cap gia": "trợ cấp hưu trí xã hội",
  "the bao hiem": "bảo hiểm y tế", "the kham benh": "bảo hiểm y tế", "di kham": "khám chữa bệnh", "mo quan": "hộ kinh doanh",
  "buon ban": "hộ kinh doanh", "ban hang": "hộ kinh doanh", "thue khoan": "thuế hộ kinh doanh", "cay atm": "rút tiền",
  "bi lua": "lừa đảo", "mat tien": "lừa đảo", "bi hack": "chiếm quyền", "phat nguoi": "vi phạm giao thông phạt nguội",
  "ung thu": "bệnh hiểm nghèo", "tre con": "trẻ em", "em be": "trẻ em", "be": "trẻ em", "nha tro": "tạm trú",
  "dat tho cu": "đất ở", "dat ruong": "đất trồng lúa", "don kien": "khởi kiện", "ra toa": "tòa án", "o tu": "phạt tù",
  "ngoi tu": "phạt tù", "sep": "người sử dụng lao động", "duoi viec": "sa thải|chấm dứt hợp đồng lao động",
  "ngoai quoc": "người nước ngoài", "nguoi tay": "người nước ngoài", "roi song": "mất điện thoại", "chay main": "hỏng máy",
  "nghi de": "thai sản", "nghi viec": "thôi việc", "tien com": "án phí", "cong ty": "doanh nghiệp", "vo chong": "hôn nhân",
};
