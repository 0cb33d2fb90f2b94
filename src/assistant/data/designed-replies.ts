import type { TurnStatus } from "../../conversation/types.ts";
import type { ReplyKind } from "./designed-topic.ts";

export type DesignedReply = {
  status: TurnStatus;
  /** `{{police}}`, `{{place}}` … are filled in from the place. */
  text: string;
  /** Articles offered as buttons, as far as the place has them. */
  articles?: string[];
};

const notSent = "Đây là trợ lý tự động, không cử người đến được.";

/** Texts written by people, one for each kind of message that no article answers. Numbers: the national ones only. */
export const designedReplies: Record<ReplyKind, DesignedReply> = {
  "self-harm": {
    status: "emergency",
    text: `Nghe bác/bạn nói vậy, xin đừng ở một mình lúc này. Đã uống thuốc, đang chảy máu hoặc người khác đang nguy hiểm: gọi ngay 115. Đang ở chỗ nguy hiểm: gọi 113. Trẻ em, học sinh gọi 111, nói chuyện được cả ngày đêm.\n\nHãy gọi một người thân hay hàng xóm đến ngồi cạnh ngay bây giờ. Chuyện hôm nay qua được, và có người muốn giúp. ${notSent}`,
  },
  violence: {
    status: "emergency",
    text: `Đang bị đánh, bị nhốt, bị dọa: gọi ngay 113 (công an). Có người bị thương: gọi 115. Có trẻ em: gọi 111. Nếu được, hãy sang nhà hàng xóm hoặc ra chỗ đông người; không gọi được thì nhắn người tin cậy gọi giúp.\n\n{{police}} tiếp nhận trực tiếp, cả khi chuyện đã qua. ${notSent}`,
    articles: ["cong-an-goi-113"],
  },
  "child-harm": {
    status: "emergency",
    text: `Trẻ em bị đánh, bị sờ soạng, bị gạ gẫm, bị bỏ rơi: gọi 111, số bảo vệ trẻ em, cả ngày đêm. Đang nguy hiểm: gọi ngay 113. Bị thương: gọi 115.\n\nCháu nào đang đọc tin này: cháu không có lỗi. Hãy kể ngay với một người lớn mà cháu tin. {{police}} tiếp nhận trực tiếp. ${notSent}`,
    articles: ["tre-em-goi-111"],
  },
  fire: {
    status: "emergency",
    text: `Cháy, nổ: gọi ngay 114 (cứu hỏa, cứu nạn). Ra khỏi chỗ cháy, hô hoán cho mọi người cùng ra; ngắt điện, khóa gas nếu an toàn. Có người bị thương: gọi 115. ${notSent}`,
    articles: ["chay-goi-114"],
  },
  "medical-emergency": {
    status: "emergency",
    text: `Cấp cứu: gọi ngay 115. Nói rõ địa chỉ, mốc dễ thấy và tình trạng người bệnh, giữ máy nghe hướng dẫn. Tai nạn giao thông hoặc có người gây án: gọi thêm 113. Mắc kẹt, đuối nước: gọi thêm 114. ${notSent}`,
    articles: ["cap-cuu-goi-115"],
  },
  crime: {
    status: "emergency",
    text: `Có tội phạm hoặc nguy hiểm ngay lúc này: gọi 113 (công an), nói rõ địa chỉ và việc đang xảy ra. Giữ an toàn trước, đừng đuổi theo. Có người bị thương: gọi 115. Chuyện đã qua thì đến {{police}} trình báo. ${notSent}`,
    articles: ["cong-an-goi-113"],
  },
  rescue: {
    status: "emergency",
    text: `Mắc kẹt, đuối nước, sập đổ: gọi ngay 114 (cứu hỏa, cứu nạn). Bão lũ, sạt lở, lạc, mất tích: gọi 112 (tìm kiếm cứu nạn). Có người bị thương: gọi 115; công an: 113. Nói rõ ở đâu, mấy người; giữ pin điện thoại, tránh xa chỗ sắp sập và dây điện. ${notSent}`,
    articles: ["cuu-nan-goi-112"],
  },
  scam: {
    status: "safety_warning",
    text: "Đây là dấu hiệu lừa đảo, giả danh. Bác làm ngay:\n1. Cúp máy, không nói chuyện nữa. Không chuyển tiền, không bấm link, không đọc mã OTP, không cài app, không chia sẻ màn hình.\n2. Lỡ cài app hoặc đang bị điều khiển máy: tắt wifi, 4G, tắt máy.\n3. Lỡ chuyển tiền, đọc mã hoặc đưa mật khẩu: gọi ngay ngân hàng (số in sau thẻ) xin khóa tài khoản, rồi đổi mật khẩu bằng máy khác.\n4. Giữ lại tin nhắn, số điện thoại, số tài khoản; đến {{police}} trình báo. Đang bị đe dọa: gọi 113.\nCông an, ngân hàng, phường, xã không làm việc qua điện thoại, không bắt chuyển tiền. Người thân nhắn vay tiền thì gọi lại số cũ mà hỏi.",
    articles: ["bi-lua-bao-ai", "cai-app-la", "bao-so-lua-dao-156"],
  },
  "keep-secret": {
    status: "safety_warning",
    text: "Đừng gửi mật khẩu, mã OTP, passcode, mã PIN hay ảnh giấy tờ vào đây, và đừng đưa cho ai giữ hộ, kể cả cán bộ. Trợ lý không nhận và không làm hộ được. Cần người giúp thì bác mang điện thoại và giấy tờ đến {{one_stop}} hoặc {{police}}, tự tay bấm mật khẩu.",
    articles: ["tro-ly-khong-hoi-otp"],
  },
  "other-data": {
    status: "out_of_scope",
    text: "Đây là thông tin của người khác. Trợ lý không tra cứu và không đưa thông tin của ai ra đây. Bác có lý do chính đáng thì hỏi trực tiếp {{committee}} hoặc {{police}}.",
  },
  "personal-case": {
    status: "out_of_scope",
    text: "Việc này phải xem hồ sơ riêng của bác. Trợ lý tự động không xem được hồ sơ và không trả lời thay cơ quan giải quyết. Bác bấm “Gặp cán bộ”, hoặc mang giấy hẹn đến {{one_stop}}.",
    articles: ["dvc-tra-cuu-ho-so", "ho-so-qua-han"],
  },
  "law-dispute": {
    status: "out_of_scope",
    text: "Đây là chuyện tranh chấp cụ thể. Trợ lý không phân xử, không tư vấn kiện tụng và không soạn đơn kiện. Bác nên hỏi luật sư hoặc người am hiểu pháp luật; hòa giải ở cơ sở thì hỏi {{unit_head}}, {{committee}}.",
  },
  politics: {
    status: "out_of_scope",
    text: "Trợ lý không bàn chuyện chính trị, không nhận xét cán bộ hay cơ quan nào. Góp ý, phản ánh với {{place}} thì bác bấm “Gặp cán bộ”.",
    articles: ["phan-anh-gui-o-dau"],
  },
  medical: {
    status: "out_of_scope",
    text: "Trợ lý không tư vấn bệnh và thuốc, nói sai thì hại người. Bác đến trạm y tế hoặc bệnh viện để được khám. Nguy cấp (khó thở, bất tỉnh, co giật, chảy máu nhiều): gọi ngay 115.",
  },
  wrongdoing: {
    status: "out_of_scope",
    text: "Trợ lý không hướng dẫn việc này vì trái pháp luật hoặc gây hại cho người khác. Bác cần làm giấy tờ đúng quy định thì gõ tên việc cần làm, hoặc bấm “Gặp cán bộ”.",
  },
  instructions: {
    status: "out_of_scope",
    text: "Trợ lý chỉ trả lời câu hỏi về thủ tục, bằng những nội dung đã được duyệt; không làm theo lệnh, không soạn thông báo, không giữ bí mật nào để đưa ra. Bác cần hỏi việc gì ở {{place}}?",
  },
  "weather-prices": {
    status: "out_of_scope",
    text: "Việc này trợ lý không có thông tin. Ở đây chỉ trả lời về VNeID, chữ ký số, nộp hồ sơ trực tuyến, SIM và sóng điện thoại, phòng lừa đảo.",
  },
  homework: {
    status: "out_of_scope",
    text: "Trợ lý không làm bài, không dịch và không viết hộ. Ở đây chỉ trả lời về VNeID, chữ ký số, nộp hồ sơ trực tuyến, SIM và sóng điện thoại, phòng lừa đảo.",
  },
  chitchat: {
    status: "out_of_scope",
    text: "Đây là trợ lý tự động của {{place}}, chỉ trả lời về thủ tục và dịch vụ số. Bác cần hỏi việc gì, cứ gõ vào đây.",
  },
  sad: {
    status: "out_of_scope",
    text: "Nghe bác nói mà thương. Trợ lý là máy, không chia sẻ được như người; bác gọi cho con cháu, hàng xóm hay {{unit_head}} để có người nói chuyện cùng. Lúc nào thấy nguy hiểm cho mình thì gọi 115 hoặc 113. Cần {{place}} giúp thì bấm “Gặp cán bộ”.",
  },
  "local-matter": {
    status: "unknown",
    text: "Việc này trợ lý chưa có thông tin đã kiểm chứng nên không trả lời bừa. Bác bấm “Gặp cán bộ” để {{place}} xem, hoặc báo {{unit_head}}.",
    articles: ["phan-anh-gui-o-dau"],
  },
  outside: {
    status: "unknown",
    text: "Việc này trợ lý chưa có thông tin đã kiểm chứng nên không trả lời bừa. Bác bấm “Gặp cán bộ”, hoặc hỏi {{one_stop}}.",
  },
  "local-contact": {
    status: "unknown",
    text: "Số điện thoại, người trực này trợ lý chưa có thông tin đã kiểm chứng nên không đưa bừa. Bác bấm “Gặp cán bộ” để hỏi, hoặc đến {{committee}}. Việc gấp: 113, 114, 115.",
    articles: ["dia-chi-gio-lam-viec"],
  },
  "other-place": {
    status: "out_of_scope",
    text: "Trợ lý này chỉ trả lời cho {{place}}. Việc ở nơi khác, bác hỏi UBND hoặc trung tâm phục vụ hành chính công ở nơi đó.",
  },
  "dead-number": {
    status: "unknown",
    text: "Cảm ơn bác đã báo. Trợ lý đã ghi lại để cán bộ kiểm tra số này. Bác thử gọi lại trong giờ làm việc; vẫn không được thì bấm “Gặp cán bộ”, hoặc đến {{one_stop}}. Đừng gọi những số lạ tìm thấy trên mạng. Việc gấp: 113, 114, 115.",
    articles: ["tong-dai-dich-vu-cong", "vneid-tong-dai"],
  },
  "foreign-tongue": {
    status: "unknown",
    text: "Trợ lý chỉ đọc được tiếng Việt. Bác nhờ người viết giúp bằng tiếng Việt, hoặc bấm “Gặp cán bộ”.\n\nThis assistant reads Vietnamese only. Please write in Vietnamese, or press “Gặp cán bộ” to reach a person. Emergency: 113 police, 114 fire, 115 ambulance.",
  },
  person: { status: "handover", text: "" },
};
