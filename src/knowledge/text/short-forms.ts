/**
 * How people shorten words in chats and papers: each form (folded) and what it stands for. A form with a real word
 * of its own stands here only when the short meaning is by far the more common in questions to an office.
 */
// biome-ignore format: a table reads best in rows
export const SHORT_FORMS: Record<string, string> = {
  // chats
  k: "không", ko: "không", kg: "không", hok: "không", khg: "không", kh: "không",
  dc: "được", đc: "được", đk: "đăng ký", dk: "đăng ký", dki: "đăng ký", dky: "đăng ký", đky: "đăng ký",
  j: "gì", ji: "gì", gj: "gì", z: "vậy", v: "vậy", r: "rồi", ng: "người", ngta: "người ta", nhg: "những",
  bn: "bao nhiêu", bnh: "bao nhiêu", bnhiu: "bao nhiêu", bh: "bây giờ",
  ntn: "như thế nào", nx: "nữa", ns: "nói", nc: "nước", vs: "với", cx: "cũng", cg: "cũng",
  trc: "trước", ms: "mới", bt: "biết", bik: "biết", bit: "biết", fai: "phải", qá: "quá", qa: "qua",
  wa: "quá", wá: "quá", lm: "làm", ak: "à", uk: "ừ", oke: "được", ok: "được", thik: "thích", mk: "mật khẩu",
  mn: "mọi người", ae: "anh em", tks: "cảm ơn", ctv: "cộng tác viên",
  sdt: "số điện thoại", đt: "điện thoại", dt: "điện thoại", đthoai: "điện thoại", dthoai: "điện thoại",
  tk: "tài khoản", stk: "số tài khoản", ck: "chuyển khoản", nv: "nhân viên", hs: "hồ sơ", gt: "giấy tờ", gto: "giấy tờ",
  dn: "đăng nhập", đn: "đăng nhập", cn: "chứng nhận", hd: "hướng dẫn", tg: "thời gian", sn: "sinh năm", qd: "quy định", qyen: "quyền", thui: "thôi", bnhieu: "bao nhiêu", ngừi: "người", ngui: "người",
  // the state
  cccd: "căn cước công dân", cmnd: "chứng minh nhân dân", cmt: "chứng minh thư", cmtnd: "chứng minh nhân dân",
  dvc: "dịch vụ công", dvcqg: "dịch vụ công quốc gia", dvctt: "dịch vụ công trực tuyến", tthc: "thủ tục hành chính",
  cks: "chữ ký số", ubnd: "ủy ban nhân dân", hdnd: "hội đồng nhân dân", ub: "ủy ban", ca: "công an",
  bhyt: "bảo hiểm y tế", bhxh: "bảo hiểm xã hội", bhtn: "bảo hiểm thất nghiệp", gplx: "giấy phép lái xe",
  gpx: "giấy phép xây dựng", gpxd: "giấy phép xây dựng", gks: "giấy khai sinh", đkkh: "đăng ký kết hôn",
  dkkh: "đăng ký kết hôn", dkkd: "đăng ký kinh doanh", hkd: "hộ kinh doanh", lltp: "lý lịch tư pháp",
  hkt: "hộ khẩu", hktt: "hộ khẩu thường trú", hk: "hộ khẩu", shk: "sổ hộ khẩu", qsdd: "quyền sử dụng đất",
  gcn: "giấy chứng nhận", gcnqsdd: "giấy chứng nhận quyền sử dụng đất", nsnn: "ngân sách nhà nước", nd: "nghị định",
  nq: "nghị quyết", ttpvhcc: "trung tâm phục vụ hành chính công", pvhcc: "phục vụ hành chính công",
  hcc: "hành chính công", nct: "người cao tuổi", nkt: "người khuyết tật", tgxh: "trợ giúp xã hội", mst: "mã số thuế",
  tncn: "thu nhập cá nhân", gtgt: "giá trị gia tăng", tnhh: "trách nhiệm hữu hạn", qr: "mã qr",
  xkld: "xuất khẩu lao động", hdld: "hợp đồng lao động", nld: "người lao động", tp: "thành phố", tx: "thị xã",
  tcnscd: "tổ công nghệ số cộng đồng", cnscd: "công nghệ số cộng đồng", bdhvs: "bình dân học vụ số",
  tdp: "tổ dân phố", ddt: "định danh điện tử", dddt: "định danh điện tử", ldtbxh: "lao động thương binh xã hội",
  // letters and foreign names as a voice keyboard writes them
  "vi en e ai di": "vneid", "vn e id": "vneid", "vi ne ai di": "vneid", "vi neo ai di": "vneid", "ve ne i di": "vneid",
  "vo ne it": "vneid", "vi ne it": "vneid", "vi en ai di": "vneid", "vn ai di": "vneid", "vi en id": "vneid",
  "i tac mo bai": "etax mobile", "e tac mo bai": "etax mobile", "i tac": "etax", "e tac": "etax", "i tax": "etax",
  "mo bi phon": "mobifone", "mo bi phone": "mobifone", "mo bai phon": "mobifone", "vi na phon": "vinaphone",
  "vi na phone": "vinaphone", "viet teo": "viettel", "viet ten": "viettel", "vi en pi ti": "vnpt", "ve no pe te": "vnpt",
  "so mat ca": "smartca", "smart ca": "smartca", "so mat xi ay": "smartca", "so mat xe a": "smartca", "mai sai": "mysign",
  "my sai": "mysign", "ai so pit": "i speed", "ai spit": "i speed", "ai speed": "i speed", "ai xi pit": "i speed",
  "en ep xi": "nfc", "en ef xi": "nfc", "o ti pi": "otp", "o te pe": "otp", "quai phai": "wifi", "wai phai": "wifi",
  "oai phai": "wifi", "goai phai": "wifi", "quy a": "qr", "kiu a": "qr", "xe xe xe de": "căn cước công dân",
  "be hat y te": "bảo hiểm y tế", "in to net": "internet", "phay buc": "facebook", "pat cot": "passcode",
  "pat co": "passcode", "vi et et ai di": "vssid", "en trot": "ntrust", "en trat": "ntrust",
  onl: "online", ol: "online", pm: "phần mềm", bvdlcn: "bảo vệ dữ liệu cá nhân", dlcn: "dữ liệu cá nhân",
  gpkd: "giấy phép kinh doanh", ddcn: "định danh cá nhân",
};
