import type { KindSign } from "./kind-sign.ts";
import { all } from "./scam-signs.ts";

const look =
  "(kiem tra|ktra|check|xem|coi|ngo|tra|do(?= (giup|ho|cho|gium))|soi|mo may|ra soat|xac minh|tra cuu|nhin)( (lai|xem|thu|len))*";
const favour =
  "giup|gium|dum|ho(?! so)|cho (toi|em|e|chau|tui|minh|bac|me|bo|ba)|gium|cai|voi|vs|cay|ngo|nhe|nha|ti|phat";
const thing =
  "ho so|hso|hs|don|giay|khai sinh|so do|cai so|the|can cuoc|cccd|bhyt|bao hiem|tai khoan|tk|mst|ma so thue|thue|tro cap|luong|tien|ma so|so dinh danh|ten (toi|em|con)|danh sach|truong hop|dat";
const mine =
  "toi|tui|em|e|minh|m|chau|bac|nha (toi|em|e|tui|minh|chau)|con (toi|em|e|tui|gai|trai|nho)|thang (ut|con|cu|be)|(me|ba|ong|bo|chong|vo|ck|vk) (toi|em|e|tui|chau|minh|ngoai|noi)";
/** Whoever asks for the way wants to look for himself. */
const howTo =
  /\b(cach|lam (sao|the nao|rang|kieu gi)|the nao|ntn|kieu (gi|nao|j|chi)|nhu nao|o dau (de|thi|va|the|nhi|a)?$|tren dau|cho nao|cho mo|vao dau|vo mo|muc nao|tu (xem|tra|kiem|coi)|bang gi|huong dan|chi (toi|em|e|tui|minh|cho)|so nao|may sim|link nao|trang nao|app nao|la gi|la j|co phai|lua|nguoi la|cong an goi|ho goi|so la)\b/;
const dealing =
  "duyet|ky|giai quyet|mo (khoa|lai)|xu ly|cap|tra (lai )?(tien|ket qua)|hoan (tien|lai)|day nhanh|xet|them ten|sua";
const urging = "nhanh|som|ngay|gap|luon|truoc|lai|voi|vs|kip";

const person = "(ong|ba|me|mu|bac|co|chu|anh|chi|thang|con|cau|vo chong|nha)( \\w+){0,3}";
const where =
  "(o )?((xom|thon|ngo|pho|to|khu|nha) (tren|duoi|ben|canh|kia|giua|dau|\\d+)|ben canh|canh nha|sat nha|doi dien|hang xom|dau ngo|dau xom|cuoi xom)";

/** One's own file and other people's data, on folded text. */
export const caseSigns: KindSign[] = [
  {
    kind: "personal-case",
    signs: [
      new RegExp(`\\b${look}\\b.{0,10}\\b(${favour})\\b.{0,40}\\b(${thing})\\b`),
      all(
        `${look}\\b.{0,45}\\b(${thing})\\b.{0,50}\\b(${favour})`,
        `${thing}`,
        `${mine}`,
        "ad|can bo|bac|chu|anh chi|ben minh|cac anh|tro ly|xem|giup|ho|gium|dum",
      ),
      new RegExp(`\\b(${thing})\\b.{0,60}\\b(${look}) (${favour})\\b`),
      /^(ad|can bo|shop|tro ly|bot|bac|chu|anh chi)?\b.{0,40}\b(check|ktra|kiem tra) (mst|ma so thue|hs|hso|ho so|tai khoan|tk|ten|the)\b.{0,12}\b(e|em|toi|tui|me|bo|con|minh|chau)\b/,
      /\b(vi sao|tai sao|sao|the nao ma|do dau|rang|li do gi|ly do gi)\b.{0,60}\b(hut|thieu \d|it hon|bi tru|bi cat|bi gach|bi loai|tang gap|gap doi|khong (thay|co) ten|khong duoc (nhan|linh|huong|duyet)|chua (nhan|thay tien|duyet|ky)|bi tu choi)\b/,
      /\b(hut|bi tru|bi cat|bi gach|bi loai|it hon (thang|ky|nguoi))\b.{0,40}\b(vi sao|tai sao|la sao|do dau|sao vay|sao the|rang rua)\b/,
      new RegExp(
        `\\b(${dealing})\\b.{0,20}\\b(cho|giup|ho) (toi|tui|em|e|minh|chau|nha|con|me|bo)\\b.{0,15}\\b(${urging})\\b`,
      ),
      new RegExp(`\\b(duyet|ky|giai quyet|xet) (${urging})\\b.{0,12}\\b(cho|giup|ho|voi)\\b`),
      /\b(xong|duyet|ky|tra|co|ve|toi|den dau|gop|dong dau|chuyen|gui) (roi )?(hay )?chua\b.{0,30}\b(xem|coi|do|check|kiem tra|tra|ngo|hoi) (giup|ho|gium|dum|cho|voi|lai)\b/,
      /\b(ho so|hs|hso|don|giay|so do)\b.{0,12}\bcua (toi|em|e|tui|minh|chau|me|bo|vo|chong|con)\b.{0,60}\b(ky|duyet|xong|tra|chuyen|nhan) (duoc |roi )?chua$/,
      /\b(ho so|hs|hso|don)\b.{0,60}\b(hoi|nhac|giuc) (giup|ho|gium|dum)\b/,
      /\b(ma|so) (ho so|hs|hso|bien nhan)\b.{0,8}\d[\d.\-a-z]{6,}/,
      /\btoi thieu (giay|gi|cai)\b.{0,12}\b(gi|nao|chi|ha|hả|vay)\b/,
      /\b(nhu|truong hop|hoan canh|gia canh)( nhu)? (toi|nha toi|em|e|me toi|bo toi|tui)\b.{0,60}\b(co duoc|duoc xep|duoc xet|thuoc dien|dien (nao|gi)|duoc (bao nhieu|may|bn))\b/,
      /\b(doi lai|lay lai|hoan lai|tra lai) tien\b.{0,30}\b(check|kiem tra|xem|xu ly|giup|ho)\b/,
      /\b(vi sao|tai sao|sao|rang)\b.{0,12}\b(don|ho so|hs|giay|the|khai sinh)\b.{0,25}\bcua (toi|em|e|tui|minh|chau|me|bo|ong|ba|con|vo|chong)\b.{0,20}\bbi\b/,
      /\b(vi sao|tai sao|sao|rang)\b.{0,80}\bchua (duoc|co|thay|nhan) (dong nao|xu nao|gi|chi|do chi)\b/,
      /\b(gia han|dang ky|khai|nop|lam|mo|sua|go|cap nhat|kich hoat|doi|huy|xoa|nhap) (gium|giup|ho(?! so| ngheo| chieu| kinh| khau| tich)|dum)\b.{0,45}\b(nhe|nha|voi|vs|di|luon|luon nhe|cai)$/,
      /\b(mo|mo khoa) lai\b.{0,8}\b(cho|giup|ho) (toi|tui|e|em|minh|chau)\b/,
    ],
    unless: howTo,
  },
  {
    kind: "other-data",
    signs: [
      /\bchu (cua |so huu |nhan )?(cua )?(cai |manh |thua |can |khu |chiec )?(dat|ruong|nha|xe|sim|thue bao|tai khoan|lo|thua|manh|vuon|mieng|tro|nha tro|quan)\b.{0,40}\b(ten (gi|chi|j|la)|la (ai|chi)|ten that|so may|so bao nhieu|nguoi nao|sdt|o dau)\b/,
      /\b(sdt|so|so dt|so may|so dien thoai|stk|so tai khoan|bien so|bs|bien)\b( xe| nay| do| duoi)*.{0,4}[\da-z.-]*\d{3,}[\d.\- ]*.{0,30}\b(cua ai|la ai|ten ai|ten (gi|j|chi)|xe ai|ai (dung|dang|dag|dung ten)|nha o dau)\b/,
      /\b(cho|xin|gui|dua|doc)\b.{0,14}\b(so )?(cccd|can cuoc|so dinh danh|mst|ma so thue|ngay sinh|stk|so tai khoan|hinh|anh|mat)\b.{0,12}\bcua\b.{0,4}\b(nguoi|ong|ba|anh|chi|co|chu (?!toi|nha toi)|thang|dua|con|ben|ke)\b/,
      new RegExp(
        `\\b${person} ${where}\\b.{0,40}\\b((lanh|linh|nhan|huong|duoc|no|vay|co|lay) .{0,25}(may|bao nhieu|bn|khong|ko|k|nao|ai)|bao nhieu tuoi|(bn|may) tuoi|lay (chong|vo|ai|ong|ba))\\b`,
      ),
      /\b(thang|con|nguoi|dua|khach|ong|ba|anh|chi|ho|may dua)\b.{0,12}\b(thue|tro|o tro|o thue|hang xom|ban|mua)\b.{0,35}\b(di tu|tien an|tien su|pham toi|no nan|bi bat|o tu|li lich|ly lich)\b/,
      /\bai\b.{0,12}\b(da |la nguoi |nguoi )?(goi dien |goi |di |len |viet don )?(bao|to|mach|to cao|to giac|phan anh|khieu nai|kien)\b.{0,20}\b(nha |viec nha |viec )?(toi|tui|em|e|minh|nha)\b/,
      /\b(bang ten|danh sach|list|ho ten|ten tuoi)\b.{0,20}\b(cac |nhung )?(ho|nguoi|nha|gia dinh|dan|cu|hoc sinh|doi tuong|thanh nien)\b.{0,25}\b(duoc|nhan|linh|ngheo|no|di|chua|trong)\b/,
      /\b(do|tra|tim|xem|coi|kiem tra|check)\b.{0,25}\b(no|con dau|chong|vo|chong cu|vo cu|ny|nguoi yeu|thang ay|con ay|con no|anh ta|co ta|anh ay|chi ay)\b.{0,30}\b(dang (o|dang ky|song|lam)|o (cho nao|dau|mo)|lay (vo|chong)|tam tru|quen ai|con ai|co ai)\b/,
      /^(ong|ba|anh|chi|thang|vo|con|mu|bac) (?!noi|ngoai|xa|gia|cu|nha|toi|tui|em|ay|chi|con|ad|oi|cho|bi|la|muon|co|dang|minh|chau)\w+ .{0,40}\bco (may|bao nhieu|bn)\b/,
      /\b(may|bao nhieu|bn) tuoi\b.{0,20}\b(co (ny|nguoi yeu|vo|chong)|ny chua|ny ch)\b/,
    ],
    unless:
      /\b(pham luat|vi pham|trai luat|co bi phat|thue dat|ho ngheo thi|chu ho|vneid|tren app|goi moi|1414|chinh chu|may sim|dung ten (toi|minh|em|e|con|me|bo)|gia danh|lua|bo toi|me toi|con toi|khi nao|thu tuc)\b/,
  },
];
