import type { ErrorRow } from "./error-advice.ts";

/** Error codes of ZBS Template Message (formerly ZNS): codes, action, advice, advice in Vietnamese. */
export const zbsErrors: readonly ErrorRow[] = [
  [
    [-100],
    "retry_once",
    "Zalo reports an unknown error; try once more after a while.",
    "Zalo gặp lỗi chưa rõ. Hệ thống sẽ thử thêm một lần.",
  ],
  [
    [-124],
    "refresh_token",
    "The access token is invalid; read the stored one again, refresh it, retry once.",
    "Phiên kết nối OA đã hết hạn. Hệ thống sẽ tự gia hạn.",
  ],
  [
    [-133],
    "reschedule",
    "Templates are not sent between 22:00 and 06:00; send after 06:00 Vietnam time.",
    "Zalo không gửi tin mẫu từ 22 giờ đến 6 giờ. Tin sẽ đi sau 6 giờ sáng.",
  ],
  [
    [-144, -147],
    "reschedule",
    "The daily limit of the OA or of this template is reached; continue tomorrow.",
    "Đã hết hạn mức tin mẫu trong ngày. Gửi tiếp vào ngày mai.",
  ],
  [
    [-1441, -1471, -1472],
    "reschedule",
    "The limit of this kind of message for the month or for this user is reached; try in the next period.",
    "Đã hết hạn mức loại tin này. Gửi lại vào kỳ sau.",
  ],
  [
    [-114, -118, -119],
    "never_for_user",
    "This number has no Zalo account or cannot receive; reach the person another way.",
    "Số này không có Zalo hoặc không nhận được tin. Nên gọi điện.",
  ],
  [
    [-139, -140, -141],
    "never_for_user",
    "The user refused this kind of message or may not get it; respect it.",
    "Người dân từ chối hoặc không đủ điều kiện nhận loại tin này.",
  ],
  [
    [-108],
    "fix_payload",
    "The phone number is invalid; write it as 84 and nine digits.",
    "Số điện thoại không hợp lệ. Kiểm tra lại số.",
  ],
  [
    [-110],
    "never_for_user",
    "The user's Zalo is too old for this message.",
    "Bản Zalo của người dân quá cũ để nhận tin này.",
  ],
  [
    [-101, -102, -103, -104, -105],
    "human",
    "The app, its secret or its link to the OA is not right; compare the settings with the console.",
    "Ứng dụng Zalo hoặc liên kết với OA chưa đúng. Kiểm tra cấu hình.",
  ],
  [
    [-115, -137],
    "human",
    "No quota or money for paid messages; top up the ZBS account.",
    "Hết hạn mức hoặc hết tiền gửi tin có phí. Cần nạp thêm.",
  ],
  [
    [-117, -131, -146],
    "human",
    "The template is not approved, disabled, or not yours; look at it in the ZBS console.",
    "Mẫu tin chưa được duyệt, bị tắt hoặc OA không có quyền dùng. Kiểm tra mẫu tin.",
  ],
  [
    [-120, -125, -135, -1351, -138, -1381, -145],
    "human",
    "The OA or the app may not send this; check permissions and the state of the OA.",
    "OA hoặc ứng dụng không được phép gửi loại tin này. Kiểm tra quyền của OA.",
  ],
  [
    [-126, -127],
    "human",
    "Test mode: only administrators of the OA or the app receive test templates, from the test wallet.",
    "Đang ở chế độ thử: chỉ quản trị viên nhận được tin mẫu.",
  ],
  [[-136], "human", "No Zalo Cloud Account is linked; link one.", "Chưa liên kết tài khoản Zalo Cloud."],
  [
    [-1241],
    "human",
    "appsecret_proof is wrong or missing; set the App Secret or turn the switch off in the console.",
    "Mã chứng minh khóa bí mật không đúng. Kiểm tra khóa ứng dụng trong cấu hình.",
  ],
  [
    [-123, -128, -129, -142, -143, -151, -152],
    "human",
    "The encryption keys are missing or do not match; make or read them again.",
    "Khóa mã hóa chưa đúng. Cần người phụ trách kỹ thuật xem.",
  ],
  [
    [-109, -1091, -112, -132, -153, -160, -161, -162, -1201, -1202],
    "fix_payload",
    "The template id, a type, a mode or a parameter is invalid; compare the request with the template.",
    "Mẫu tin hoặc tham số không hợp lệ. Cần người phụ trách kỹ thuật xem.",
  ],
  [
    [-111, -1121, -1122, -1123, -1124, -113, -1131, -1132, -116, -130, -158, -159],
    "fix_payload",
    "The template's data is empty, too long, incomplete or in a wrong format; Zalo's message names the field.",
    "Dữ liệu điền vào mẫu tin thiếu, quá dài hoặc sai dạng. Kiểm tra lại nội dung.",
  ],
  [
    [-106, -107, -121, -122],
    "fix_payload",
    "The request is malformed: method, message id, or a body that is empty or not JSON.",
    "Yêu cầu gửi tới Zalo sai dạng. Cần người phụ trách kỹ thuật xem.",
  ],
  [
    [-134, -148, -149, -1491, -150],
    "fix_payload",
    "The journey token is missing, expired or used; ask for a new one.",
    "Mã hành trình không còn hiệu lực. Cần lấy mã mới.",
  ],
];
