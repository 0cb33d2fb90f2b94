import type { KindSign } from "./kind-sign.ts";
import { all } from "./scam-signs.ts";

const signature = "(chu ky so|ck so|ckso|cks|ky so|chu ki so|ki so)";
const price =
  "(bao )?nhieu|bao tien|bn|may (xu|k|tram|dong|tien|chuc|nghin|trieu)|gia (ca|bao|goi|tien)|bang gia|tinh tien|dong tien|tra tien";
const freeIsOver =
  "(het|qua|xong|sau|hen|ngoai|dut)\\b.{0,20}\\b(mien phi|free|cho khong|khong (ton|mat|thu) tien|dot|nam dau|12 thang|12thag|mot nam|1 nam|khuyen mai|uu dai)";
const abroad =
  "(o|ben|tai|sang)( ben)? (nhat( ban)?|han( quoc)?|dai loan|my|uc|duc|phap|canada|nga|malaysia|campuchia|angola|trung quoc|sec|ba lan|singapore|nuoc ngoai|tay)";

/** Parts of our own matters whose facts nobody has verified, and crimes dressed as a procedure, on folded text. */
export const nearSigns: KindSign[] = [
  {
    kind: "outside",
    signs: [
      all(signature, freeIsOver, `${price}|mien phi|free`),
      all(signature, "gia han|nam (thu )?(hai|2|sau|toi)|moi nam|hang nam|tung nam|cac nam", price),
      all(
        signature,
        "(khong|ko|k|chang) (ton|mat|thu) (tien|phi|xien)|mien phi|free|cho khong",
        "(may|bao nhieu|bn) (nam|thang)|bao lau|toi (bao gio|khi nao)|den (bao gio|khi nao|thang may)|mai mai|vinh vien|tron doi",
      ),
      all(
        signature,
        "(doi|mua|sang|mat|hong|thay|len) (may|dien thoai|dt)|may (moi|cu|khac)",
        "chuyen|sang|tu|con dung|mat|dung duoc|xai|sao",
      ),
      all(
        abroad,
        "can cuoc|cccd|vneid|dinh danh|muc (2|hai)|m2",
        "cap|lam|kich hoat|xin|het han|dang ky|tren mang|online|duoc",
      ),
      all(
        "mo (tiem|quan|quay|lop|phong|co so|xuong|trung tam|spa|tram|nha (thuoc|tre))",
        "bang cap|bang gi|bang j|chung chi|giay phep (con|gi)|hanh nghe|ve sinh an toan|phong chay",
      ),
      /\b(vssid|facebook|fb|tiktok|tik tok|gmail|icloud|shopee|lazada|youtube|instagram|telegram|momo)\b(?!.*\b(vneid|dinh danh)\b).{0,40}\b(mat khau|mk|pass|dang nhap|bi khoa|mo khoa)\b|\b(mat khau|mk|pass)\b.{0,12}\b(vssid|facebook|fb|tiktok|gmail|icloud|shopee|wifi)\b/,
      /\b(thuong hieu|nhan hieu|logo|ban quyen|sang che)\b/,
      /\b(lam lai|cap lai|doi|xin lai|thi lai)\b.{0,12}\b(giay phep lai xe|gplx|bang lai|bang o to|bang xe may)\b/,
    ],
    unless: /\b(ai ky|lua|gia danh|doi bang lai (tren|qua|onl)|tich hop|len vneid|vao vneid)\b/,
  },
  {
    kind: "wrongdoing",
    signs: [
      /\b(giay|so|the|bang|chung chi|ket qua|phieu)\b.{0,25}\b(ma |de )?(khoi|khong|ko|k|khong can|khoi can|chang can|chua)\b ?(can |phai )?(di |den |toi )?(kham|thi|hoc|lam xet nghiem|sat hach)\b/,
      /\b(dau moc|con dau|moc do|dau do|dau tron|cai dau|cai moc)\b.{0,30}\b(ai lam|lam duoc|lam dc|khac|kiem|mua|muon|cho (toi|em|e|minh)|gia)\b|\b(kiem|can|mua|khac|lam|muon)\b.{0,12}\b(dau moc|con dau|moc do|cai dau|cai moc)\b/,
      /\b(scan|quet|cat|dan|ghep|chinh|photoshop|pts|in lai|sao chep|bat chuoc|chep)\b.{0,25}\b(chu ky|con dau|dau)\b.{0,25}\b(cua|chu tich|can bo|giam doc|sep|bo|me|ong|ba|nguoi|vao (don|giay|van ban))\b.{0,40}\b(don|giay|ai biet|phat hien|duoc khong|dc k|lo)\b/,
      /\b(tang|them|giam|ha|sua|nang|khai|khai gian|doi|chinh|rut|lui|bot)\b.{0,8}\b(tuoi|nam sinh|ngay sinh)\b.{0,60}\b(de|cho|huong|som|di|da giai|du tuoi|xin viec|nhan)\b|\bco them tuoi\b/,
      /\b(thue|nho|muon)\b.{0,8}\b(ng|nguoi|ai|ban)\b.{0,6}\b(dung ten|ky|nhan|khai)\b.{0,15}\b(vay|mua|no|lay tien|tro cap)\b/,
      /\b(gai|dat|chang|mac|lam)\b.{0,6}\b(bay dien|luoi dien|bay chuot dien|day dien)\b|\bbay dien\b|\bkich (dien|ca)\b/,
      /\b(vao|mo|doc|xem|theo doi)\b.{0,12}\b(dien thoai|zalo|tin nhan|may|facebook|fb)\b.{0,25}\b(vo|chong|ck|vk|nguoi yeu|ny|con dau|nguoi khac)\b.{0,40}\b(khong|ko|k|ma|len|hay|biet)\b/,
      /\b(thuoc (chuot|doc|sau)|ba|bả)\b.{0,25}\b(cho|nho|con)\b.{0,12}\b(nha (no|ben|hang xom)|hang xom)\b/,
    ],
    unless:
      /\b(hang xom gai|to giac|bao ai|bi phat|phat bao nhieu|bao o dau|lua dao|sai (nam|ngay) sinh|in sai|ghi sai|bi (hack|mat)|photo|ban sao|sao y|chung thuc|dap xe)\b/,
  },
  {
    kind: "law-dispute",
    signs: [
      /\b(bi|duoc)?\b(nguoi ta|ho|no|xe|thang|dua|hang xom|ben (kia|do)|gia dinh)\b.{0,40}\b(tong|dam|dung|quet|pha|lam hong|danh|can|chat|dot|lam vo|lam mop)\b.{0,60}\b(khong|ko|k|chang|bo mac|nhat dinh|cai cun|lo)\b.{0,8}\b(den|boi|chiu|tra|nhan|lo)\b/,
      /\b(bi)\b.{0,20}\b(tong|dam|dung|quet|can|danh)\b.{0,40}\b((khong|ko|k|chang) (chiu )?(den|boi|tra|nhan)|bo mac)\b/,
      /\b(chu no|no|ho|nguoi ta|ben cho vay)\b.{0,20}\b(den nha|vao nha|toi nha|lay|siet|xiet|bat)\b.{0,40}\b(tivi|xe|trau|bo|do dac|tai san|may|di)\b.{0,40}\b(duoc khong|dung khong|dc k|dung luat|co quyen)\b/,
      /\b(khong|ko|k|chang|nhat dinh khong|nhat quyet khong) (chiu )?(chia|tra|den|boi|hoan|tra lai)\b.{0,40}\b(dat|tien|vien phi|cong|luong|coc|dung luat|dc k|lam sao|the nao|kien)\b/,
      /\b(kien|dua (no|ho|ong|ba|ra)|loi ra|thua kien)\b.{0,12}\b(dc k|duoc khong|ra toa|no|toa an|the nao|kieu gi)\b/,
      /\b(doi|muon|dinh|dang) (bo nhau|bo vo|bo chong|ly than|li hon|li di|chia tay)\b|\b(giu|gianh|nuoi|bat|dem|doi)( luon)? (duoc )?(hai dua |may dua |2 dua |dua )?con\b.{0,40}\b(duoc khong|dc k|ve ngoai|ve noi|khong cho gap)\b/,
      /\b(me ke|bo duong|di ghe|anh em|chi em|con rieng|ho hang)\b.{0,30}\b(duoi|gianh|chiem|doi|tranh|khong cho)\b.{0,30}\b(nha|dat|cua|phan|tai san)\b/,
      /\b(tron|quyt|giam|xu|khat|no)\b.{0,8}\b(tra cong|tien cong|luong|tien luong|khong tra cong)\b/,
      /\b(den|phat|boi) (gap (doi|may|ba)|coc|hop dong)\b|\bnhan coc roi\b/,
    ],
    unless:
      /\b(tu y cat|ngan hang|chuyen nham|sim|nha mang|cho cat|luong huu|ho so|lua dao|vneid|trich luc|ket hon|dang ky|khai sinh|tach ho|ban ca|bi bat|goi 113)\b/,
  },
];
