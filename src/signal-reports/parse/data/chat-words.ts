/**
 * Spellings (folded) met in complaints about signal, and the plain words they stand for. They go before the
 * general short forms, some of which mean something else here.
 */
// biome-ignore format: a table reads best in rows
export const chatWords: Record<string, string> = {
  hk: "khong", hok: "khong", hem: "khong", hum: "hom", khum: "khong", hăm: "khong", kô: "khong", khog: "khong", khôg: "khong", khoong: "khong", hổng: "khong", éo: "khong", deo: "khong",
  đếch: "khong", đéo: "khong", đếu: "khong", đâu: "dau", chả: "chang", nỏ: "khong", nỏa: "khong", khôn: "khong", chẳng: "chang", chăng: "chang", hổg: "khong", hỏng: "hu hong", hông: "khong",
  oke: "ok", okie: "ok", oki: "ok", okla: "ok", cn: "chu nhat", mk: "minh", e: "em", b: "ban", c: "chi", t: "toi", mik: "minh", tui: "toi",
  sog: "song", sóg: "song", soq: "song", xóng: "song", sonng: "song", shóng: "song", sóngg: "song", snog: "song", sogn: "song", sónh: "song",
  mag: "mang", mạg: "mang", maq: "mang", mạn: "mang", mạnh: "manh", mnag: "mang", magn: "mang", mangj: "mang", maṇg: "mang", mag4g: "mang 4g", net: "mang", nét: "mang", "nẹt": "mang",
  iu: "yeu", iếu: "yeu", ieu: "yeu", yú: "yeu", yếuu: "yeu", êu: "yeu", yue: "yeu", yéu: "yeu", yêú: "yeu",
  chạm: "cham", chậm: "cham", chặm: "cham", chậmm: "cham", trậm: "cham", chmậ: "cham", xậm: "cham", chậpj: "cham",
  lác: "lag", lắc: "lag", lắk: "lag", lagg: "lag", lak: "lag", giựt: "giat", giực: "giat", dật: "giat", zật: "giat", rựt: "rot", rớp: "rot", rợt: "rot", rứt: "rot", dớt: "rot", gớt: "rot", zớt: "rot",
  wf: "wifi", wfi: "wifi", wiffi: "wifi", wify: "wifi", wifii: "wifi", uaifai: "wifi", quifi: "wifi", waifai: "wifi", wjfj: "wifi", wipi: "wifi", wiphi: "wifi", vifi: "wifi",
  dth: "dien thoai", đth: "dien thoai", dthoai: "dien thoai", fone: "phone", phôn: "phon", đt: "dien thoai", dt: "dien thoai",
  g: "gi", gòi: "roi", rùi: "roi", rui: "roi", òi: "roi", rồii: "roi", roài: "roi", ùi: "roi", zùi: "roi", dòi: "roi", mí: "may", hqa: "hom qua", hnay: "hom nay", hnai: "hom nay", hqua: "hom qua", nai: "nay", snay: "sang nay", bữa: "bua", bựa: "bua",
  wa: "qua", wá: "qua", qá: "qua", quớ: "qua", zậy: "vay", dậy: "vay", zị: "vay", dị: "vay", s: "sao", seo: "sao", zay: "vay",
  gọi: "goi", gọj: "goi", goj: "goi", kêu: "keu", kéo: "keo", ngke: "nghe", nge: "nghe", ngje: "nghe", 
  xốm: "xom", sóm: "xom", xỏm: "xom", xm: "xom", xommm: "xom", thốn: "thon", thonn: "thon", tdfp: "to dan pho", tdb: "to dan pho", tổdp: "to dan pho", khupho: "khu pho", kp: "khu pho", tdp: "to dan pho",
  dow: "down", doww: "down", dơn: "down", đao: "down", úp: "up", ắp: "up", pinh: "ping", pingg: "ping", dl: "down", ul: "up", bing: "ping",
  vnd: "dong", cx: "cung", cg: "cung", cug: "cung", cũg: "cung", nma: "nhung ma", nhma: "nhung ma", nhg: "nhung", nhug: "nhung", nhưg: "nhung", mấy: "may", mây: "may",
  đc: "duoc", dc: "duoc", đk: "duoc", dk: "duoc", đx: "duoc", được: "duoc", dược: "duoc", đuoc: "duoc", dươc: "duoc", duọc: "duoc", dcj: "duoc", dx: "duoc",
  rày: "nay", nớ: "do", đel: "khong", k: "khong", ko: "khong", kg: "khong", kh: "khong", khg: "khong", hg: "khong", hôn: "khong",
  ntn: "nhu the nao", mn: "moi nguoi", bg: "bay gio", bgio: "bao gio", bjo: "bay gio", bh: "bay gio", gìơ: "gio", jo: "gio", h: "gio", lun: "luon", luôn: "luon", lm: "lam", lắm: "lam", nhìu: "nhieu", nh: "nhieu", hoài: "hoai", quài: "hoai", wài: "hoai",
  vcl: "qua", vl: "qua", vkl: "qua", dã: "qua", choa: "chung toi", chộ: "thay", hấn: "no", dừ: "gio", chừ: "gio", bây: "bay", ri: "nay", mô: "mo", răng: "sao", rứa: "the", ni: "nay", tê: "kia", mần: "lam", đàng: "duong",
  vietel: "viettel", vịettel: "viettel", bịettel: "viettel", viettle: "viettel", vietell: "viettel", viettell: "viettel", viêttel: "viettel", vittel: "viettel", vietteo: "viettel", vietten: "viettel", viteo: "viettel", vitel: "viettel", vieteo: "viettel", vietl: "viettel", viettek: "viettel",
  vinafone: "vinaphone", vinaphon: "vinaphone", vinafon: "vinaphone", vinna: "vina", vyna: "vina", bina: "vina", vjna: "vina", binaphone: "vinaphone", vinafhone: "vinaphone", vinapone: "vinaphone", vinphone: "vinaphone",
  moby: "mobi", mobiphone: "mobifone", mobifon: "mobifone", mobilfone: "mobifone", mobilephone: "mobifone", mobj: "mobi", mobfone: "mobifone", mobifine: "mobifone", mobiphon: "mobifone", mobyfone: "mobifone", môbi: "mobi", môbifone: "mobifone", môby: "mobi",
  vietnammobile: "vietnamobile", vietnamobi: "vietnamobile", vietnammobi: "vietnamobile", vnmobile: "vietnamobile", vietnamobie: "vietnamobile", vnmobi: "vietnamobile",
  intenet: "internet", interner: "internet", intơnét: "internet", inte: "internet", enternet: "internet", intrenet: "internet", internets: "internet", intenret: "internet",
  nt: "nhan tin", ca: "ca", vnied: "vneid", vnid: "vneid", vned: "vneid", vnedi: "vneid", vneidd: "vneid", vneld: "vneid", nc: "noi chuyen", mún: "muon", tr: "troi", trg: "trong", trog: "trong", từk: "tu", tư: "tu", tớ: "to", tối: "toi", túi: "toi", chìu: "chieu", 
};

/** Words a slip is put right to when it can be no Vietnamese syllable, the likelier first. */
// biome-ignore format: a table reads best in rows
export const coreWords: string[] = [
  "viettel", "vinaphone", "mobifone", "vnpt", "vietnamobile", "internet", "song", "mang", "wifi", "cham", "khong", "duoc", "nghe",
  "yeu", "mat", "rot", "thon", "xom", "vina", "mobi", "chap", "chon", "suot", "hom", "nay", "tuan", "thang", "ngay", "sang", "toi", "chieu",
  "qua", "nha", "toan", "goi", "lag", "giat", "ping", "download", "upload", "down", "phuong", "trong", "nhung", "kem", "day",
];

/** Words that are no Vietnamese syllables and mean themselves. */
// biome-ignore format: a table reads best in rows
export const ownWords: ReadonlySet<string> = new Set([
  "lag", "wifi", "data", "internet", "facebook", "fb", "youtube", "zalo", "tiktok", "mess", "messenger", "web", "app", "sim", "esim", "lte",
  "viettel", "vinaphone", "mobifone", "vietnamobile", "vnpt", "vnm", "vina", "mobi", "fpt", "itel", "wintel", "local", "gmobile", "reddi", "vt", "vtl", "vnp", "mbf", "gtel", "sctv", "vnsky", "saymee",
  "down", "download", "up", "upload", "ping", "mb", "mbps", "mbit", "kb", "kbps", "kbit", "gb", "gbps", "ms", "speed", "ispeed", "speedtest", "jitter", "bps",
  "modem", "router", "ftth", "online", "video", "call", "game", "clip", "pass", "password", "vneid", "otp", "link", "ok", "load", "hotline", "ship", "shop",
  "tv", "tivi", "edge", "los", "pon", "die", "fix", "reset", "restart", "note", "admin", "ad", "iphone", "samsung", "oppo", "xiaomi", "test", "check", "free", "full",
  "service", "emergency", "only", "smart", "box", "bts", "cctv", "camera", "cam", "mail", "email", "gmail", "google", "chrome", "mbf", "phone", "mobile", "phon", "tel", "post", "pay", "money", "store", "plus", "pro", "drop", "slow", "signal", "network", "connect", "connection", "disconnect", "disconnected", "offline", "weak", "bad", "poor", "low", "no", "unstable", "delay", "timeout", "freeze", "buffering", "fail", "failed", "signal", "win", "wap", "lan", "x", "k", "f", "h", "g", "m", "s",
]);
