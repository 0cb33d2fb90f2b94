import type { KindSign } from "./kind-sign.ts";

/** A longer story holds such words by the way. */
const longest = 300;
const brief = 140;

/** All of them somewhere in the message, in any order. */
export function all(...parts: string[]): RegExp {
  return new RegExp(`^(?=.{0,${longest}}$)${parts.map((part) => `(?=.*\\b(?:${part})\\b)`).join("")}`);
}

/** The same of a short message, where words this loose still belong together. */
function briefly(...parts: string[]): RegExp {
  return new RegExp(
    `(?=^.{0,${brief}}$)(?!.*\\b(bao nhieu|va cham|thiet bi|(khong|ko|k) (chiu )?tra)\\b)${all(...parts).source}`,
  );
}

const amount =
  "\\d+([.,]\\d+)* ?(k|tr|trieu|treo|cu|nghin|ngan|ty|trieu dong|d|usd)|(may(?! cu)|chuc|tram|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|dong) (chuc |tram )?(trieu|treo|nghin|ngan|cu|ty)|nua (ty|trieu)";
const pay =
  "(chuyen|gui|nop|dong|rut|ck|nap|dua|dat coc|gop|ung|tra|vay|muon|dien|thanh toan|doi|xin|thu|kiem|chay|lo)( (truoc|them|het|gap|ngay|luon|ho|du))* (tien|khoan|so tien|phi|coc|vao|\\d|mot|hai|ba|nam|bay|muoi|may|tai khoan)|(so|tai) tai khoan|vao (tai khoan|stk|so)|ra ngan hang|toi ngan hang|chuyen khoan|rut het|so tiet kiem|can tien|can gap|tien chay";
const says =
  "ho|no|han|nguoi ta|ng ta|dua|co (nguoi|ng|dua|thang|co|anh|ong|ba|so|may|con)|may (dua|anh|nguoi|thang|ong)|ben (do|kia|ay|vay|app|no|tuyen)|ban (tren|quen)|xung|goi (dien|den|toi|cho|bao|noi|video|zalo|k)|goi|nhan tin|nt|nhan|bao(?! hiem| nhieu| lau| gio| tien)|giuc|keu|bat|doi(?! ten| sim| may| the| so)|bieu|hen|ru|du|de nghi|yeu cau|nhan vien";
const kin = "con|chau|chong|vo|ck|vk|em|bo|me|ong|ba|anh|chi|trai|gai|nguoi nha|nguoi than|thang|dua|ban";
const trouble =
  "bi (bat|giu|tam giu|cong an|tai nan|xe|dam|danh|cong an bat|om nang)|tai nan|cap cuu|mo gap|phai mo|nhap vien|nga|gay tai nan|dam chet|dam xe|tong xe|no tien|chay toi|chay an|vien phi|ma tuy|vao tu";
const charge =
  "lenh bat|lenh kham|rua tien|ma tuy|duong day|chuyen an|trat toi|toi pham|khoi to|phong toa|dieu tra|vu an|buon ban nguoi|lien quan vu|giay trieu tap|vi pham nghiem trong|no cuoc|tron thue";
const orders = `${pay}|ngoi yen|khong duoc (noi|ke|tat|ra)|dung noi voi ai|bi mat|ke khai|khai (bao|het)|so tiet kiem|cai (app|ung dung)|video|vao link|otp|so du|tai khoan`;
const job =
  "ctv|cong tac vien|chot don|nhiem vu|viec (lam )?(online|nhe|tai nha|lam)|tuyen dung|san pham|don hang|dau tu|san|loi|hoa hong|hoan tien|hoan|lai suat|mau nhi|casting|phong van|hop dong nguoi mau|thu viec|like|tha tim|danh gia";
const topUp =
  "(nap|nop|dong|gop|ck|chuyen|coc) (them|tiep|tung|phi|lan|moi)|moi (cho |duoc |dc )?(rut|nhan)|(khong|ko|k|chua|hong) (cho )?(rut|lay)( duoc| dc)?|bat (dong|nap|nop|chuyen)|rut thi|nop tien|dong tien|dat coc";
const parcel =
  "hai quan|(thung|goi|mon|kien) (qua|hang)|buu (pham|kien)|trung( thuong| cai| xe| giai| so)?|giai thuong|qua tang|tri an|hoan thue|hoan tien|ho tro covid|tang (xe|dien thoai|vang)";
const lure = `${pay}|phi|thue|link|duong dan|the|ma`;
const locked =
  "(sim|thue bao|so dien thoai|dien|nuoc|tai khoan|vneid|the|internet)\\b.{0,25}\\b(bi |sap |se )*(khoa|cat|huy|ngung|dung|chan)|cat (ngay|dien|nuoc)|no (tien )?(dien|nuoc|cuoc)";
const bait =
  "bam (phim|so|vao|link)|link|duong dan|doc (so|ma|can)|(tai|cai|down) (app|ung dung|file|phan mem)|\\d so|quet (mat|ma)|nhan phim|so 1 phim";

const stranger =
  "(ho|no|han|nguoi ta|ng ta|ai do|dua|(co|mot|may|thang|dua|nguoi|chi|anh|ong|ba|ban)( \\w+){1,4}?|ben (tuyen|do|kia|vay|ban)|tuyen (nguoi|ctv|nv|nhan vien|cong tac vien|tho))";
const urges =
  "bao(?! hiem| nhieu| lau| gio| cong| o dau)|keu|bat(?! buoc)|ru|doi|doa|noi|bieu|giuc|de nghi|yeu cau|moi|dat coc|xung|mao danh|gia danh";
const hook = `(nop|dong|dat coc|chuyen|gui|ck|nap|bo von|muon|vay|dua|doi)( lai| cho \\w+)? (truoc|coc|${amount})|(${amount})\\b.{0,12}\\b(tien coc|tien nguyen lieu|phi|vien phi)|(tai|cai) (app|ung dung)\\b.{0,20}\\b(ngoai|la|link)|quay (mat|canh|video|clip|khuon)|chop mat|quet (mat|khuon)|nhap (so the|mat khau|ma)|doc (ma|so|otp)|duong link|qua link|bam (vao )?(link|dg link)|khong cho (toi |tui |e |em )?rut|chuyen nham`;

/**
 * Frauds told as stories, on folded text: a stranger's claim and the demand that follows it, in whatever order they
 * are told. Asking how to tell a fraud, or what becomes of a fraudster, is left to the articles.
 */
export const scamSigns: KindSign[] = [
  {
    kind: "scam",
    signs: [
      all(
        says,
        `(${kin}) .{0,40}(${trouble})`,
        `${pay}|${amount}`,
        "goi|nhan|nt|bao(?! hiem)|xung|giuc|video",
      ),
      all(
        says,
        charge,
        orders,
        "goi|nhan|nt|gui|bao(?! hiem)|xung|bat|keu|doi",
        "toi|tui|e|em|minh|chau|bac|me|bo|ong|ba|co|chi",
      ),
      all(
        job,
        topUp,
        `${amount}|tien|rut|phi`,
        "ho|no|ben (do|kia|no|tuyen)|nguoi ta|bao|bat|keu|gio|doi|ru|h",
      ),
      all(
        parcel,
        `${says}|gui|nhan`,
        `${amount}|phi|thue|link|duong dan|dong|so the`,
        lure,
        "goi|bao|nhan|gui|bat|bieu|doi|keu|noi",
      ),
      all(
        "vay",
        "(nop|dong|chuyen|ck|dat) .{0,25}(tien|\\d|phi|coc|trieu)",
        "mo khoa|giai ngan|sai (so|stk)|bao hiem khoan vay|nhap sai|ho so vay|moi (duoc|cho|giai)",
        says,
      ),
      all(locked, bait, `${says}|tin nhan`),
      all(
        "(nt|nhan( tin)?|inbox|ib|hoi|goi|zalo|fb|facebook)\\b.{0,25}\\b(muon|vay|xin|ck)\\b.{0,12}(tien|gap|\\d+ ?(k|tr|trieu|cu))",
        "quen|ban|zalo|fb|facebook|nguoi|khong nghe|k nghe|gap|la",
      ),
      briefly(`${stranger} .{0,30}?(${urges})`, hook),
      /\b(bam|vao|nhan)\b.{0,6}\b(dg link|link|duong link|duong dan)\b.{0,40}\b(bat|doi|yeu cau|lo)\b/,
      /\b(cuoc goi|goi|tong dai)\b.{0,60}\b(bam|nhan) (phim |so )?\d\b.{0,12}\b(gap|nghe|noi|biet)\b/,
      /\b(ma|otp|mat khau)\b.{0,40}\b(xin|hoi|doi)\b.{0,20}\b(dua|doc|gui|cho) (roi|r|mat)\b/,
      /\b(lo|trot|da|vua|moi|nho)\b.{0,10}\b(doc|dua|gui|nhap|cung cap|khai)\b.{0,12}\b(\d|sau|bon|may|day) (so|chu so)\b/,
      /\b(tk|tai khoan|the|app ngan hang)\b.{0,20}\b(bi tru|mat|bay|boc hoi|khong con|het sach)\b.{0,12}(\d+ ?(k|tr|trieu|cu)\b|(muoi|chuc|may) .{0,6}trieu|sach tien)/,
      /\b(tu xung|xung (la|danh)|gia danh|mao danh|gia lam|noi la)\b.{0,12}\b(can bo|cong an|nhan vien|xa|phuong|nguoi cua|ca|ben)\b.{0,50}\b((thu|doi|dong|nop|dua|bieu dua|xin) .{0,8}(tien|phi|le phi|\d|tram|trieu)|(doc|gui|dua|khai) .{0,12}(ma|otp|can cuoc|cccd|mat khau)|bam)/,
      all(
        "(cho )?(muon|thue|mua|ban|dung nho)\\b.{0,12}(tai khoan|tk|so tai khoan|stk|the atm|the ngan hang)",
        "hoa hong|%|phan tram|tra cong|tra (\\d|mot|hai|may)|nhan tien (ho|giup|gium)|(\\d|nam|mot) (trieu|tr)",
      ),
      all(
        "(cai|tai|down|bam|vao)\\b.{0,20}(app|ung dung|link|phan mem|file|duong dan|vssid|vneid)",
        "(ho|no|nguoi ta|ai do|so la|shipper|nhan vien) (gui|dua|chi|bao|goi)|huong dan cua (ho|no)",
        "tu chay|den (thui|si|man)|man hinh|treo may|bi (khoa|dieu khien|tru)|mat tien|r|roi|xong|lo",
      ),
      all(
        "shipper|giao hang|don hang|buu cuc",
        "ck|chuyen khoan|chuyen tien|coc",
        "link|huy|hoi vien|hoan|phi|doi lai",
      ),
    ],
    unless:
      /\b((?<!khong |khoi )bi phat|xu ly the nao|khoi bi lua|tranh bi|tuyen truyen|156|5656|canh bao|phong tranh|nhan biet|kieu lua|quang cao|ntrust|(gap|nha mang|vneid|dich vu cong|bhxh|bao hiem xa hoi|thue) .{0,20}(co phai|the nao)|le phi|dich vu cong|nop ho so|khai (sinh|tu)|tro cap|ket hon|tam tru|bao hiem y te)\b/,
  },
];
