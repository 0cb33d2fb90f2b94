import type { KindSign } from "./kind-sign.ts";
import { scamSigns } from "./scam-signs.ts";

const paper =
  /\b(bao hiem|bhyt|can cuoc|cccd|dinh danh|dang ky|uy quyen|chuyen (tien|khoan|gap)|vay tien|can tien|dong tien|tai nha|di lai|nam liet|thu tuc|giay|ho so|tro cap|khai tu|vien phi|thanh toan|so suc khoe|mat tien mai tang)\b/;
const demand =
  "(chuyen (khoan|tien|gap|\\d)|ck (\\d|k\\b)|(dong|nop) (truoc|them|\\d|\\S+ trieu)|(dong|nop) (phi|tien|thue) (truoc|moi|de nhan|nhan)|doc (ma|otp)|ma otp|cai (dat )?(app|ung dung|phan mem)|chia se man hinh|bam (vao )?(link|duong dan)|vao link|dat coc|nap (them )?tien|vao khach san|mo ung dung ngan hang|phi nhan|doi tien|vay \\d)";
const demander =
  "(ho(?= (bao|goi|noi|bat|keu|doi|xung))|no(?= (bao|goi|noi|bat|keu|doi|xung|dang))|han(?= (bao|goi|noi|bat|keu|doi|xung))|nguoi ta|co (nguoi|ng)|ng ta|ai do|shipper|cong an|dien luc|vien kiem sat|toa an|bao hiem xa hoi|bhxh|nhan vien|tong dai|co co|co cau|co anh|co thang|so la|telegram|nguoi yeu|thay giao)";

/** Whoever calls or writes to a resident out of the blue, on folded text. */
export const caller =
  "(ho|no|han|nguoi ta|co (nguoi|ng)|nguoi (la|goi|xung)|ng ta|ai do|so la|so may la|shipper|(nhan vien|can bo|ben|phia|luat su|anh|co|chi|ong|cau|mot|ban|dua|thang|nguoi|tu|gia) .{0,20}(goi|nhan|xung)|cong an|dien luc|vien kiem sat|toa an|bao hiem xa hoi|bhxh|tong dai|ngan hang|nha mang|buu dien|hai quan|truong (hoc|con|cua con)|benh vien|bac si|thay giao|co giao|thue vu|can bo thue|tin nhan|cuoc goi|telegram|facebook|zalo la)";
const urged =
  "(tien|chuyen khoan|(vao|so) tai khoan|tai khoan (la|tam|khac)|so du|tiet kiem|dat coc|otp|ma (xac|so|qr|kich)|doc (ma|so|day)|link|duong dan|dien (thong tin|gap|vao)|quet (ma|mat|khuon)|bam (phim|\\*|sao|vao)|app|ung dung|phan mem|man hinh|gui (anh|hinh|ma|so)|anh (can cuoc|cccd)|khuon mat|khai (het|bao het|so))";

/**
 * Danger to life and limb and frauds under way, on folded text. High recall matters more than anything here, so that
 * a sign needs no exact phrase; `unless` keeps out what only sounds alike.
 */
export const dangerSigns: KindSign[] = [
  // Whoever calls for help in English is told the numbers; what follows is read in Vietnamese.
  {
    kind: "medical-emergency",
    signs: [
      /\b(not breathing|can t breathe|cannot breathe|collapsed|unconscious|passed out|bleeding (badly|heavily|a lot)|heart attack|having a stroke|snake bit|overdosed?|call an ambulance)\b/,
    ],
  },
  {
    kind: "rescue",
    signs: [
      /\b(is |are |was )?(drowning|swept away|trapped (in|under|inside)|stuck on the roof)\b|\b(house|car|room|building|kitchen) is on fire\b/,
    ],
  },
  {
    kind: "crime",
    signs: [
      /\b(someone|man|men|people|he|they) (is|are|has|have|with) .{0,20}\b(a knife|a gun|attacking|robbing|breaking into|following me)\b|\b(been|got|was) (robbed|stabbed|kidnapped|attacked)\b/,
    ],
  },
  {
    kind: "self-harm",
    written:
      /tự (tử|sát|vẫn|giải)|chết|ngủ|thở|đi (luôn|quách)|sống|thuốc|nhảy|tay|cổ|biến mất|biệt|dại|kết (thúc|liễu)|tuyệt mệnh|đau mình/,
    signs: [
      /\b(tu tu|tu sat|muon chet|khong muon song|ko muon song|k muon song|hk muon song|chan song|het muon song|song lam gi nua|ket thuc cuoc doi|ket lieu|chet (di )?cho (xong|roi|nhe)|thuoc (tru )?sau|thuoc diet co|nhay (cau|song|lau|xuong song)|cat (co )?tay|treo co|thu tuyet menh|vinh biet|bien mat khoi|chi muon bien mat|uong (ca vi |nhieu )?thuoc ngu|tu lam dau minh|rach tay|(so|dinh|lai) .{0,12}lam (dieu )?dai|tam biet (het )?(moi nguoi|moi ng|tat ca)|ngu (1|mot|luon|mai|di|han)?.{0,8}(dung|khong( bao gio)?|ko|k|khoi|chang)( bao (gio|h))? (tinh|day|thuc)( lai| nua| day)?|(ngu|di) (mai mai|vinh vien)|het ly do .{0,8}(song|tho)|ly do (gi|nao) .{0,6}de (tho|song)|di (luon|quach) cho (roi|xong|nhe)|chet quach|khong thiet song|song het noi|tu giai thoat|nhay (lau|tang|ham)|uong thuoc (chuot|co|sau) (roi|chet|cho)|uong het .{0,12}thuoc)\b/,
    ],
    unless:
      /\b(bao tu|giay bao|thu tuc|khai tu|phun|ban thuoc|mua thuoc sau o|sau cuon|bon|phong tru|cau hoi|muon chet cuoi|cuoi chet|nhay cau hinh)\b/,
  },
  {
    kind: "child-harm",
    signs: [
      /\b(xam hai|sam hai|dam o|au dam|hiep dam|hiep|cuong hiep|bao hanh tre|so soang|so mo (nguoi|vao|khap|ben)|ga gam|ga tinh|so vao nguoi)\b/,
      /\b(dung cham|om hon|sam so|vuot ve|quay roi tinh duc|cuong ep|lam nhuc|cho xem phim sex|gui anh (nude|khoa than|khong mac))\b/,
      /\b(co giao|bao mau|giup viec|bo|me|duong|di ghe|me ke|ong|ba|thay|nguoi ta|hang xom|nha ben|chu|no|chong|co)\b.{0,14}\b(danh|tat|dam|nhot|bop|xich|bo doi|hanh ha|quat)\b.{0,14}\b(con (toi|em|minh|be|nho|chau|trai|gai)|chau (toi|be|nho|ngoai|noi)|be|tre|dua (be|nho|tre))\b/,
      /\b(cha|bo|me|duong|chong|ong|ba|co giao|thay|no|han|hắn|di)\b.{0,30}\b(quat|vut|danh|dap|tat|da|dam|vit)\b.{0,8}\b(con nho|con be|thang be|dua be|be|chau)\b/,
      /\b(be|chau|con|tre|hoc sinh|tre em|em be)\b.{0,30}\b(bi )(danh (dap|tim|hoi dong)?|bo doi|bo roi|trong tre|bat coc|du do|dam o|bao hanh|bat nat)\b/,
    ],
    unless:
      /\b(doanh nghiep|hiep hoi|hiep dinh|hiep thuong|(mao|gia) danh|danh (rot|may|van|roi|mat|so|vneid)|quat may|bao hiem|the can cuoc)\b/,
  },
  {
    kind: "violence",
    written: /đánh|đấm|bóp|hành hạ|giết|chém|đập|dao|gậy|nhốt|trói|giam|bạo|tát/,
    signs: [
      /\b(chong|vo|bo|me|cha|con|anh|no|han|ong ay|ba ay|nguoi yeu|bo duong|me ke|ck|vk|chong cu|y)\b.{0,25}\b(danh|dam (vao|toi|em|me)|bop co|hanh ha|doa giet|doa chem|dap dau|tat vao|chui danh|cam dao|cam gay)\b.{0,25}\b(em|toi|minh|me|con|chau|vo|ba|tui|tao|e|t|vk|dap|hoai|suot|hang ngay|moi ngay|tim|chay mau|nhap vien|con toi)\b/,
      /\b(bao luc gia dinh|bi danh dap|bi (chong|vo|con|bo|ck|vk) danh|bi bao hanh|nhot (toi|tui|em|e|minh|chau|trong nha|trong phong)|bi (nhot|troi|giam giu)|(chong|ck|no|han) (troi|nhot)|cam dao (doi|duoi|dam|chem|doa)|say ruou .{0,20}(danh|dap|cam|doi))\b/,
    ],
    unless:
      /\b(danh (roi|rot|mat|may|van|gia|dau|bac|ca|de|bong|rang|thuc|chu)|dinh danh|danh sach|danh muc|co danh)\b/,
  },
  {
    kind: "rescue",
    signs: [
      /\b(duoi nuoc|chet duoi|mac ket|ket trong (thang|nha|xe|ham|hang)|sap (nha|cau|ham|mai|tuong)|nha sap|sat lo|lu (cuon|quet|dang|ve)|nuoc lu|lac (trong )?rung|lac duong trong|chim (thuyen|tau|ghe|do)|troi (song|ngoai bien)|(nguoi|ng|tre|tre con|be|chau|con|ba|ong|em|no) .{0,16}((roi|rot|lot|te|nga|hut chan|truot chan) xuong (gieng|ao|song|ho|vuc|muong|kenh|suoi|bien|cong|ho ga|hang)|(rot|lot|te|nga|roi) (gieng|ao ca|muong|kenh))|(hut chan|truot chan|sa chan|lao|te|nga) .{0,6}xuong (dap|song|suoi|ao|ho|gieng|ruong|vuc|muong|kenh|bien|cong|deo|dap nuoc)|chua thay noi|(tau|thuyen|ghe) .{0,25}(mat lien lac|chua ve|troi|chim|hong may)|(?<!hop |bien |sap )dong dat|ket thang may)\b/,
      /\b(cot|tru|cay|tuong)\b.{0,25}\b(sap do|do de|de len|de nguoi|do xuong nha)\b/,
      /\b(day dien|dien cao the)\b.{0,20}\b(dut|roi|rot|dang tia lua|sa xuong)\b/,
    ],
    unless:
      /\b(phong chong|de phong|ho tro thiet hai|khai bao|(cuon|troi|mat) .{0,10}so\b|so (dat|do)|thue|bao hiem|mua lu|ho so|vneid|ung dung|app|tai khoan)\b/,
  },
  {
    kind: "fire",
    written: /cháy|gas|khói|nổ/,
    signs: [
      /\b(chay nha|nha .{0,14}(dang |bi )?chay|chay (lon|to|rung|no|cho|roi|xe|xuong|kho|bep)|boc chay|no binh gas|no gas|binh gas (no|xi|ro)|xi gas|ro ri gas|hoa hoan|chay het|dang chay (nha|rung|lon|o|ben)|khoi (boc|mu mit)|chap dien (chay|no))\b/,
    ],
    unless:
      /\b(chay (may|ung dung|app|viec|chot|an|chuc|xe om|xe tai|bang|quang cao|dua|cham|duoc|giay|mau|phan mem)|dang chay (app|xe|phan mem|bo|viec)|xe dang chay|(chay|mat) .{0,14}so\b|so (dat|do)|bao hiem chay|phong chay|may chay|chay xe|nguoi chay)\b/,
  },
  {
    kind: "medical-emergency",
    signs: [
      /\b(cap cuu|dot quy|tai bien|ngung tho|khong tho|kho tho|tho khong duoc|bat tinh|hon me|ngat xiu|bi dien giat|dien giat|ran .{0,12}can|ran doc|(ong|bo cap|ret|nhen) .{0,10}(dot|can|chich) .{0,20}(sung|met|kho|ngat|nhieu|ca dan)|sung .{0,10}co hong|uong nham|chay (nhieu )?mau|mau chay|mat mau|co giat|meo (mieng|mat)|liet nua nguoi|hoc (xuong|hat|di vat|dong xu|keo|thuc an)|tim tai(?! (khoan|lieu|san))|bong (nang|nuoc soi|dien)|ngo doc|uong nham|dau nguc|sap (de|sinh) .{0,15}(mau|dau)|sap chet|nguy kich|nam im|nam bat dong|bat dong (tren|duoi|giua|o)|khong (con )?tinh)\b/,
      /\b(tai nan|tong xe|dung xe|te xe|nga)\b.{0,30}\b(bi thuong|nang|mau|chet|nam|bat tinh|gay|khong day|nguy)\b/,
      /\bbi tai nan\b/,
    ],
    unless: new RegExp(
      `${paper.source}|\\b(the |phan mem|nga (ba|tu|re)|xiu nua|may bi|app|ung dung|tai khoan|vneid)\\b`,
    ),
  },
  {
    kind: "crime",
    written:
      /trèo|tạt|dọa|cầm|trộm|cạy|đột nhập|cướp|giật|bắt|đánh|chém|đâm|giết|mã tấu|súng|bắn|xác|nợ|gian|đuổi/,
    signs: [
      /\b(co trom|bat trom|trom dang|trom vao|ke trom|thang trom|an trom .{0,15}(dang|vua)|cay (cua|khoa)|dot nhap|bi (cuop|giat|bat coc|bat giu|truy duoi|doa giet|tong tien)|cuop (giat|dt|dien thoai|tui|xe|tien|ngan hang)|danh nhau|dam chem|chem nhau|duoi chem|bat coc|giet nguoi|doa giet|ma tau|co sung|no sung|ban nhau|xac chet|dap pha (nha|cua|xe|do)|doi no .{0,20}(dap|nem|doa|pha|tat|danh)|tat (son|axit|mam tom|xang)|doa (dang|tung|phat tan|gui) .{0,12}(anh|clip|hinh|video)|(leo|treo) (tuong|rao|cua) .{0,12}(vao|nha)|cam (dao|gay|sung) .{0,20}(cua|nha|duong)|ke gian dang)\b/,
    ],
    unless: /\b(tra cuu|thu tuc|bi phat|muc phat|luat|an phi|vneid|tai khoan|mat khau|chu ky|danh cap)\b/,
  },
  {
    kind: "scam",
    signs: [
      new RegExp(
        `\\b${demander}\\b.{0,60}\\b(goi|bao|bat|keu|yeu cau|xung|doi|ru|ep|de nghi|hua|noi|nhan vay)\\b.{0,60}\\b${demand}`,
      ),
      new RegExp(
        `\\b${caller}\\b.{0,20}\\b(goi|nhan|xung|hen|ket ban|lien he)\\b.{0,60}\\b(bao|bat|yeu cau|keu|doi|doa|ep|hen|ru|moi|noi)\\b.{0,60}\\b${urged}`,
      ),
      /\b(trung thuong|viec nhe luong cao|lam nhiem vu|nhiem vu (shopee|online|tiktok|lazada)|tai khoan tam giu|chung minh trong sach|san (tien ao|forex|dau tu)|nhom (dau tu|telegram)|khong rut (duoc )?tien|rut (tien )?(khong duoc|bat))\b/,
      /\b(nhan vien|nguoi (la|ta)|ho|no|co nguoi|ben (vay|do|kia|ngan hang)|dua kia)\b.{0,25}\b(doi|bat|xin|yeu cau|keu|bao)\b.{0,20}\b(quay (video|mat)|chup (mat|can|cccd|the)|gui (anh|hinh|mat)|quet mat|doc so)\b/,
      /\b(toi|em|e|bac|minh|chau|tui|me|bo|con|vo|ba|ong)\b.{0,15}\b(vua|lo|da|trot|moi|sap|dang)\b.{0,20}\b(doc (ma|otp)|chuyen (tien|khoan|\d).{0,30}(cho (no|ho|ke|nguoi la|nguoi goi|so la)|lua)|cai (app|ung dung|phan mem) la|bam (vao )?link|bam (vao )?duong link|dua (ma|mat khau|otp)|gui (anh )?(can cuoc|cccd) cho)\b/,
      /\b(bi lua|lua (mat|het|lay) .{0,12}(tien|trieu|tr)|bi (hack|chiem) (zalo|facebook|fb|tai khoan|nick)|(zalo|facebook|fb|nick) .{0,15}(bi (hack|chiem|mat(?! (het )?(tin|danh ba|anh|hinh|lich su|nhom|chu)))|(nhan|hoi) .{0,12}vay)|(nhan|hoi) .{0,10}vay (tien|\d).{0,30}(giong|la|gap)|cai (app|ung dung) la)\b/,
    ],
    unless:
      /\b(bi phat|xu ly|khoi bi lua|khong bi lua|tranh bi|bao nhieu tien thi bi|tuyen truyen|trinh bao|bao ai|bao o dau|toi pham|quang cao|ntrust|156|5656|canh bao|kieu lua|phong tranh|kich hoat the nao|hay (gui|nhan) giay|lay lai duoc|lay lai tien)\b/,
  },
  ...scamSigns,
];
