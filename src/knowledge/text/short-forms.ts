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
};
