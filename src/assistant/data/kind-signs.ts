import { caseSigns } from "./case-signs.ts";
import type { KindSign } from "./kind-sign.ts";
import { nearSigns } from "./near-signs.ts";

/** What the counter's own topics are called; where one of them stands, a weak sign says nothing. */
const ours =
  /\b(vneid|dinh danh|chu ky so|ky so|sim|song|bao hiem|bhyt|so suc khoe|khai sinh|khai tu|ket hon|tam tru|thuong tru|luu tru|tam vang|cu tru|dich vu cong|nop ho so|le phi|can cuoc|cccd|otp|lua dao|phat nguoi|ly lich tu phap|so do|ho kinh doanh|thue|sap nhap|chung thuc)\b/;

/**
 * Words (folded, short forms written out) that tell a kind of message by themselves. Only what no article is about;
 * everything finer is left to the phrases of the designed topics.
 */
export const kindSigns: KindSign[] = [
  {
    kind: "instructions",
    signs: [
      /\b(ignore|disregard|forget) (all |any |the |your |previous |prior )*(instructions|rules|prompt)/,
      /\b(system prompt|developer mode|jailbreak|access token|api key|env file|drop table|select \* from|union select)\b/,
      /<\s*script|\{\{.*\}\}|\$\{|\.\.\/|\/etc\/|\bsudo\b|\brm -rf\b|admin mode|\/export/,
      /\b(bo qua|quen|phot lo) (het |moi |toan bo |tat ca )*(cac )?(huong dan|chi dan|lenh|luat|quy tac|quy dinh) (truoc|tren|cu|do|nay|di)/,
      /\b(cau lenh he thong|khoa bi mat|mat khau quan tri|ma nguon|che do nha phat trien|khong bi gioi han|khong gioi han)\b/,
      /\b(dong vai|gia vo|hay la|gia su ban|gia su may)\b.{0,40}\b(cong an|can bo|chu tich|hacker|khong co luat|mien luat|tro ly|dan)\b/,
      /\b(soan|viet|dang|gui) .{0,20}(thong bao|tin nhan|cong van) .{0,30}(cua phuong|cua xa|cua uy ban|cho dan|yeu cau dan|gia)/,
      /\b(you are|act as|pretend|repeat everything|reveal|translate this|as an official)\b/,
    ],
  },
  {
    kind: "person",
    signs: [
      /\b(gap|noi chuyen|chat|nhan tin|ket noi|noi may|trao doi|chuyen (cho|toi|sang)|goi|keu|xin|cho (toi|em|bac|minh|chau|tui) gap)\b.{0,15}\b(can bo|nguoi that|nhan vien|nguoi truc|nguoi phu trach|tu van vien|tong dai vien|dong chi nao|anh chi nao)\b/,
      /\b(khong|ko|chan|met|ghet)\b.{0,12}\b(noi chuyen|noi|chat|tra loi)?.{0,6}\b(voi )(may|bot|robot|tro ly)\b/,
      /\b(goi|keu|cho|can|muon)\b.{0,10}\b(nguoi|ng)\b (that|ra|truc)\b/,
      /\bcho (toi|em|e|bac|minh|chau|tui|t) gap (ng|nguoi|ai do|can bo)( nao)?( di| voi| vs| nhe| luon| nao)*$/,
      /\b(speak|talk|chat|connect|transfer) (to|with|me to) (a |an |the )?(human|person|staff|officer|agent|operator|real|someone)\b|\b(human|real person|live agent)\b/,
    ],
    unless:
      /\b(cong an|lua|gia danh|gap ai|o dau|khi nao|may gio|xung|bao|doi|moi|phong bi|viettel|vina|mobi|nha mang|vien thong|thue bao|co phai|that khong|lam sao biet)\b/,
  },
  {
    kind: "foreign-tongue",
    signs: [
      /\b(the|my|how|what|where|when|please|is|are|you|your|need|want|have|and|for|with|does|which)\b.*\b(the|my|how|what|where|when|please|is|are|you|your|need|want|have|and|for|with|does|which|of|in|it)\b.*\b(the|my|how|what|where|when|please|is|are|you|your|need|want|have|and|for|with|does|which|of|in|it|to|do|i|a)\b/,
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Cyrillic}]{3,}/u,
    ],
    unless: /\b(khong|ko|nao|duoc|lam|cua|toi|gi|dau|bao nhieu|nhu)\b/,
  },
  {
    kind: "dead-number",
    signs: [
      /\b(so|tong dai|hotline|duong day nong|so may)\b.{0,30}\b((khong|ko|k|hong|chang|mai khong|no|chua) (goi|lien lac|bam|lien he) (duoc|dc|noi)|goi (khong|ko|k|hong|mai khong|chang|no) (duoc|dc|noi|ai (nghe|bat|nhac)))\b/,
      /\bgoi\b.{0,25}\b(tong dai|hotline|so nay|so do|so tren|\d{4,})\b.{0,25}\b(khong|ko|k|chang|hong|no) (duoc|dc|ai (nghe|bat|nhac)|nghe|bat|nhac|lien lac|ket noi)\b/,
      /\b(so|tong dai|hotline)( dien thoai)?( nay| do| tren)?( cua)? (bi )?(sai|chet|khong ton tai|khong dung|ko dung|khong co thuc|thue bao|tat may|khong lien lac duoc|khong ai (nghe|bat|nhac))\b/,
    ],
    unless: /\b(song|vneid|dang nhap|dang ky|sim|tai khoan|so tien|ho so|dinh danh|nha mang nao|mat song)\b/,
  },
  {
    kind: "medical",
    signs: [
      /\b(uong thuoc gi|uong gi cho|benh gi|benh chi|bi benh|chua (benh|tri|khoi)|trieu chung|dau (bung|dau|lung|rang|khop|nguc|hong|da day|mat|tai|chan)|sot cao|bi sot|ho (khan|lau|co dom)|tieu duong|huyet ap|noi man|ngua|vet (mo|thuong)|tiem phong dai|xet nghiem|lieu thuoc|may vien|panadol|khang sinh|thuoc nam|co bau|mang thai|kinh nguyet|noi mun|mat ngu|tao bon|tieu chay|xuong khop)\b/,
    ],
    unless: new RegExp(`${ours.source}|\\b(the|giay to|ho so|tien su|trong so|so ghi)\\b`),
  },
  {
    kind: "law-dispute",
    signs: [
      /\b(khoi kien|don kien|kien (the nao|o dau|duoc khong|cho|ra toa|nguoc|no|ho)|(ly|li) (hon|di)|ngoai tinh|chia tai san|gianh quyen nuoi|(chia|gianh|doi) .{0,12}thua ke|di chuc viet tay|tranh chap|lan dat|lan chiem dat|chung minh dat|boi thuong|den bu bao nhieu|dat coc|quyt tien|xiet no|siet no|doi no|no luong|duoi viec|sa thai|vu khong|boi nho|luat su|an phi|may nam tu|di tu (may|bao)|bi di tu)\b/,
    ],
    unless:
      /\b(nhiem vu|luong cao|vneid|dinh danh|sim|trich luc|ket hon lai|tach (ho|khau)|ho khau|xac nhan tinh trang|doc than|khai sinh|lua|lay lai|dat ?dai|bi cam|chung thuc|bo doi|sang ten|chu ky so|cho muon|tam tru|thuong tru)\b/,
  },
  {
    kind: "politics",
    signs: [
      /\b(bau cho ai|ung cu vien|tham nhung|hoi lo|bieu tinh|(che do|thich|theo|ung ho) da dang|da nguyen da dang|phan dong|lat do|dang vien nao|bien dong|truong sa|hoang sa|tong thong|trung quoc .{0,20}(dung|sai|xau|danh)|nga .{0,15}ukraina|chinh tri)\b/,
      /\b(chu tich|bi thu|can bo|chinh quyen|lanh dao)\b.{0,25}\b(tot khong|gioi khong|xau|an tien|an chan|dot|ngu|bat tai|tham)\b/,
    ],
    unless: new RegExp(`${ours.source}|\\b(dat dai|to cao|phan anh)\\b`),
  },
  {
    kind: "weather-prices",
    signs: [
      /\b(thoi tiet|troi (co )?(mua|nang)|mua khong|nhiet do|gio mua (dong bac|ve|tran|toi)|bao so \d|gia (vang|lua|lon|heo|xang|dat|gao|ca|tom|phan|dien|nuoc|sat)|xo so|kqxs|ghi de|ty gia|lai suat|bong da|ti so|da banh|tran (dau|bong)|lich am|am lich|xem boi|tu vi|quan (an|nhau|pho|com|bun|banh)( nao)? (ngon|o dau|mo)|nau (mon|an)|hat karaoke|du lich|ve (xe|tau|may bay)|xe khach|viec lam|tuyen (dung|cong nhan|nguoi))\b/,
    ],
    unless: ours,
  },
  {
    kind: "homework",
    signs: [
      /\b(dich (ho|giup|cau|sang)|tom tat|giai (giup|ho|bai|phuong trinh)|bai (van|toan|tap)|lam (ho|giup) (em|con|chau)? ?bai|thu do|ke chuyen|viet (bai|code|tho)|lam tho|hat (cho|mot)|nam nao .{0,15}(chien thang|khoi nghia)|ai phat minh|mon (toan|van|su|dia|ly|hoa))\b/,
    ],
    unless: ours,
  },
  {
    kind: "wrongdoing",
    signs: [
      /\b(lam|mua|ban|dat|xin|kiem|tao|khac|dung|co|nop)\b.{0,15}\b(giay|giay to|so do|bang|bang cap|bang lai|can cuoc|cccd|the|dau|con dau|cong van|chu ky|tai khoan|ho so|giay xac nhan|so ho ngheo|don|chung chi|bien so)\b.{0,25}(?<!\b(quoc|tham|tien|me|bo|ba|ong|nguoi|tre|tuoi|cu|danh|co|nha|don|bang) )\b(gia|khong that|dom)\b(?! (bao nhieu|the nao|ca|dinh|tri|han|re|tien|thanh|chua|dung|mac|danh))/,
      /\b(thuoc no|che phao|lam phao|ma tuy|can sa|thuoc lac|heroin|(mua|ban|khau|che) sung|vu khi|danh bac|ca do|ghi de|(?<!dinh )danh de|phong bi|boi duong (cho )?can bo|doc (len|trom)|xem (len|trom)|nghe (len|trom)|trom dien|cau trom|cau dien trom|hack|be khoa|theo doi .{0,15}(vo|chong|nguoi)|doc trom|nghe len|ne thue|tron thue|tron nghia vu|hoi lo|dua tien cho can bo|lot tay|chay (chot|chuc|an|viec|giay))\b/,
      /\b(sua|tay xoa|cao sua|doi) .{0,25}\b(ngay|nam sinh|tuoi|ten|diem)\b.{0,25}\b(de|cho)\b.{0,20}\b(di hoc som|huong|duoc tro cap|du tuoi|tron)\b/,
      /\bgia (mao )?(chu ky|con dau|dau|giay)\b.{0,30}\b(de|ban|vay|nop|duoc khong|dc k|cua|cho)\b/,
      /\b(muon|xai|lay|dung)\b.{0,12}\b(the|bhyt|bao hiem|can cuoc|cccd|bang lai|giay to|ten)\b.{0,10}\bcua\b.{0,18}\b(di kham|di vien|di lam|di thi|vay|mo tai khoan)\b/,
      /\b(ky|khai|dang nhap|lam) (thay|ho|gia)\b.{0,25}\b(khong biet|len|lau|giau)\b/,
    ],
    unless:
      /\b((hang xom|nha ben|co nguoi|co nha|bon no|may thang|nhom thanh nien|phat hien|toi thay|thay nguoi)\b.{0,25}\b(ban|buon|choi|danh|to chuc|hut|nau|tang tru|trom|ghi)|bao o dau|gui toi|that hay gia|that gia|lua dao|to giac|muon bao|bao co|bao tin|bi (hack|lua|lam gia|mao)|nhan biet|phan biet|to giac|bao ai|bi phat|phat bao nhieu|bo me gia|nguoi gia|bao danh bac|phan anh|bo sung|nhan (tin )?vay tien|hoi vay tien|lien quan|co gia tri|co sao khong|mat (khau|tien)|gia han)\b/,
  },
  {
    kind: "other-data",
    signs: [
      /\b(tra|check|xem|coi|kiem tra|tim|doc|cho (toi |em |minh )?(xin|biet)|dinh vi)\b.{0,30}\b(cua ai|ten ai|dung ten ai|la ai|nguoi khac|nguoi yeu|hang xom|ong ay|ba ay|anh ay|chi ay|thang ay|con ay|nguoi nay|nguoi do|nha ben|ba con|co vo chua|co chong chua|tien an|tien su)\b/,
      /\b(danh sach)\b.{0,30}\b(ho|nguoi|dan|cac cu|sdt|so dien thoai|can bo|khach)\b/,
      /\bso (dien thoai|dt|rieng|may)\b.{0,20}\b(rieng|ca nhan|nha)\b/,
      /\bcho (t|toi|tao|minh|em|a) (xin )?(so|sdt|so dt|fb|facebook|zalo|dia chi|anh)\b.{0,12}\b(may|cua )?(con|em|co|be|chi|ong|ba)\b.{0,30}\b(xinh|dep|lop|nha|hang xom|kia|do|o)\b/,
      /\b(nguoi yeu|ny|chong cu|vo cu|bo cu|ban cu|thang no|thang do|con do)\b.{0,25}\b(o dau|dang o|song o|lam gi|quen ai|di dau)\b/,
      /\bdia chi (nha )?(rieng )?(cua )?(co (giao|ay|do)|thay (giao|ay)|ong (ay|ta|chu)|ba (ay|ta)|anh (ay|ta|can bo)|chi (ay|ta|can bo)|thang|con (be|nho|do)|can bo|chu tich|bi thu|bac si)\b/,
      /\b(cho|xin|biet|la)\b.{0,12}\b(so|ten|danh tinh|dia chi|sdt)\b.{0,8}\bcua (nguoi|ong|ba|anh|chi|thang|con|dua|ke|co|chu)\b/,
      /\bai (la nguoi )?(da )?(to cao|to giac|phan anh|khieu nai|kien)\b.{0,15}\b(toi|nha|em)\b/,
    ],
    unless:
      /\b(so|sdt|dt|so may|so dien thoai)\b( cua)? (chu tich|bi thu|can bo|truong thon|cong an|to truong)|\b(can bo tu phap|pham luat|pham phap|chu ho|tren vneid|goi moi|vi pham|trai luat|co bi (phat|cam)|so dien thoai nao|sim nao|dung ten toi|dung ten minh|ten minh|cua minh|cua toi)\b/,
  },
  ...caseSigns,
  ...nearSigns,
];
