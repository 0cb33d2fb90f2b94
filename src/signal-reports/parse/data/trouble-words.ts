/** What can be out of order (folded, short forms written out). */
export const subjects =
  "song|tin hieu|signal|network|connection|vach|mang(?! luoi)|4 ?g|5 ?g|3 ?g|lte|data|du lieu|du lieu di dong|wi ?fi|(?:wai|oai|quai|goai|quay) (?:fai|phai)|internet|inter|duong truyen|cap quang|modem|mo dem|router|cuoc goi|nghe goi|dam thoai|(?:ket noi|toc do)(?: mang)?|viettel|vina|vinaphone|mobi|mobi ?fone|mobi ?phone|vietnamobile|vnpt|fpt|bon g[ieo]|bang rong";

/** How it is out of order, said after it. */
export const troubles =
  "yeu|(?<!di )kem|(?<!quoc |thuc |kinh |y )te|toi te|dom|lom|mat(?! (?:khau|tien|so|sim|may|dien|nuoc|cong|thoi gian|can cuoc|giay|the|bao|phi|may))|mat tieu|mat hut|mat tam|mat tich|cham|rot|tut|dut|chap (?:ch|tr)[a-z]+|phap ph[a-z]+|lap lo|tam tit|cham chap|lag|giat|i ach|rua bo|nhu rua|nhu sen|nhu hach|nhu cc|nhu shit|nhu cut|nhu lon|treo|dung hinh|quay (?:tit|vong|deu|mai|hoai|mong mong)|xoay (?:tit|vong|deu|mai|hoai)|loi|truc trac|chan|die|chet|tach|ngat|gian doan|ngat quang|im lim|im re|tit mit|phat chan|chan doi|hu hong|bi hong|khong on|chua on|khong (?:co(?! (?:gi (?:phai|de|dang)|van de|chuyen gi|viec gi|y kien))|vao|dung|bat|len|chay|tai|load|goi|nghe|xem|luot|ket noi|lien lac|truy cap|nhan|ra|on dinh|on|toi|den|duoc|phu|tim thay|thay|vach nao|noi|xai|vo|hoat dong|mo|muot|manh|khoe|tot|the)|chang (?:co|vao|dung|bat|len|chay|tai|goi|duoc|thay|nghe|ra)|chua co|dau co|lam gi co|co dau|lay dau|lam chi co|luc co luc khong|luc duoc luc khong|luc duoc luc mat|luc co luc mat|khi co khi khong|khi duoc khi (?:khong|mat)|luc manh luc yeu|bua duoc bua khong|nhay lung tung|bao do|den do|nhay do|nhap nhay|do den|mot vach|[012] vach|hai vach|1 2 vach|vach (?:nao )?(?:khong|nao)|trang|chi con|e re|rat cham|khong vao|ngom|lom dom|bap benh|lung bung|gio duoc gio mat|gio co gio khong|nhu khong|bo tay|(?<!sap )bi cat|ca giat|lo do|load mai|tai mai|vao mai|khong noi|cui bap|khung khiep|ko dc|vo dung|nhu do|nhu cho|e am|khong khoe|khong nhanh|khong manh|qua yeu|leo lat|do (?:nhu|luon|ca|cung|het|hoai|nguoi|ec|te|lam)|te hai|tham hai|bet (?:nhe|het|luon)|nhu (?:oc|cay co|rac|hach|cuc|khuc|chet)|chan phen|ca rua|tut hau|rac ruoi|kinh khung|khong chiu (?:duoc|noi)|phu phu|yeu ot|chan qua|bo di|mat dang|chi co e|chi (?:hien|bao|duoc) e|bi hu|bi down|down mang|sap(?! (?:do|bi cat|het|toi|den|lap|co|xong|khai|nhap))|(?:te )?liet(?! si)|toang|nghen|qua tai|tac|slow|weak|bad|poor|low|unstable|drop|disconnect(?:ed)?|offline|delay|timeout|freeze|buffering|dut ket noi|dut doan|cha co|xa xa|hien dau x|kho lam|cho lau|hay bi dung|bi dung|cu dung|tu dung|duoi qua|loss|nua vach|cu tron|chop tat|bay mau|(?:heo|teo) (?:roi|luon|tu|het)|oang|(?:la|cung|lai|bi|cu) do(?= *(?:[.,!?\\n]|$))|roi tat|ra di|di tong|khung lai|cu khung|phe vat|let det|het hoi|chet dung|tat ngom|tat ngum|tat (?:roi|suot|hoai|lien tuc|mai)|(?:lai|van|cu|tu|bi) (?:bi )?(?:tat|tit)|tit (?:mit|roi|luon|ngom)|thi tit|khong (?:song|mang|tin hieu)(?! (?:gi|nao) (?:ca )?khoe)|hong (?:roi|het|ca|tu)|hu (?:roi|het|tu)|di dau (?:mat|het|roi)|chang (?:on|muot|nhanh|noi)|tuot xuong|tham hai|(?:khong|chang) (?:troi|noi)(?= *(?:[.,!?\\n]|$))";

/** Words that make trouble of what follows: “mất sóng”, “rớt cả mạng”, “không bắt được tí sóng nào”. */
export const troublesBefore =
  "mat|rot|yeu|nghen|sap|tac|liet|dut|lom|trang(?! dich vu)|vang|kem|cham|lag|giat|loi|tut|ngat|thieu|khong co|chua co|(?:chua|khong) bao gio co|chua he co|khong con|khong he co|khong bat duoc|khong bat noi|bat khong duoc|khong thay|khong nhan|khong vao(?: duoc| noi)?|khong (?:len|vo)(?: duoc| noi)?|khong dung(?: duoc)?|vao khong (?:duoc|noi)|chang co|cha co|chang bat duoc|chang thay|lam gi co|lam chi co|dau co|dau ra|dau thay|danh mat|khong tim thay|khong ra|khong bat|bat mai khong|khong ket noi(?: duoc)?(?: voi)?|khong truy cap(?: duoc)?(?: vao)?|mat ket noi|mat tin hieu";

/** Phrases that tell trouble by themselves. */
export const troublePhrases = [
  "(?:luc|khi|bua) (?:co|duoc) (?:song |mang )?(?:luc|khi|bua) (?:khong|mat)",
  "(?:goi|nghe)(?: \\S+){0,6} roi (?:tat|ngat|mat|im|tit)\\b",
  "(?:goi|nghe)(?: [a-z]+){1,7} (?:toan|cu|hay|bi) (?:bi )?(?:rot|ngat|tut)",
  "lom song|trang song|vung lom|diem lom|vung trang",
  "ngoai vung phu song|chi (?:goi )?(?:duoc )?(?:cuoc goi )?khan cap|khong co dich vu|no service|emergency only",
  "(?:goi|nghe|goi dien|nghe goi|alo|nghe dien thoai|goi dien thoai)(?: di| den| thoai| ra| ve)?(?: toan| cu| hay| lien tuc| la| bi| thi| deu| luc nao cung| cung)*(?: bi)? (?:rot|tut|roi|ngat|dut|chap chon|khong duoc|khong nghe|khong ro|kho|khong noi|thue bao|tat may|re|lac|nho xiu|giat|mat tieng|met)",
  "(?:khong|chang|chua|cha) (?:the )?(?:goi|nghe goi|goi dien|noi chuyen|lien lac|alo|nghe|nghe dien)(?: dien| thoai| dien thoai| di| den| cho ai| ai| ra ngoai| ve| may| cho con)* (?:duoc|noi|ro|thay)",
  "(?:goi|alo|lien lac)(?: \\S+){0,5}? (?:mai |hoai )?(?:khong|chang|cha) (?:duoc|noi|xong|thong|ai nghe thay|nghe thay|lien lac duoc)",
  "tieng (?:duoc|co|con) tieng (?:mat|khong)|cau (?:duoc|co|con) cau (?:mat|khong|chang)|chu (?:duoc|co) chu (?:mat|khong|chang)",
  "(?:goi|dang ky|hop dong|tra tien)(?: \\S+){0,2} \\d+ ?m\\w*(?: \\S+){0,6} (?:chi|co|duoc|moi|con|nhu)(?: co| duoc| con)? \\d+",
  "(?:khong|chang|cha) (?:gui|dang|tai|up|xem|mo)(?: duoc| noi| len)+ (?:anh|video|tin|bai|clip|zalo|facebook)",
  "no (?:signal|internet|service|connection|network)|call (?:\\S+ ){0,4}(?:drop|fail(?:ed)?|rot|ngat)|mat (?:signal|connect(?:ion)?)",
  "rot cuoc|tut cuoc|rot lien tuc|thue bao (?:suot|hoai)|goi toan (?:bao )?thue bao|bao (?:khong lien lac duoc|thue bao suot)",
  "moi (?:co song|goi duoc|nghe duoc|bat duoc|vao duoc|co mang|co vach|goi noi|lien lac duoc|alo duoc|duoc vach|dung duoc)",
  "(?:con|co|duoc|moi|chi|mot) (?:co |duoc |moi )?(?:mot|1|0|1 2|hai|2|mot hai)(?: cai| cot)? (?:vach|cot song|nac)",
  "khong (?:vach|cot) nao|khong (?:co|len|hien|duoc) (?:mot |noi |duoc )*vach",
  "(?:khong|chang|cha) (?:vao|luot|xem|load|tai|mo|truy cap|len)(?: duoc)? (?:mang|web|internet|zalo|facebook|fb|youtube|tiktok|video|phim|duoc (?:mang|zalo|facebook|fb|youtube|video|web)|noi (?:zalo|facebook|fb|youtube|video|mang)|gi het)",
  "(?:zalo|facebook|fb|youtube|tiktok|video|clip|phim|anh|trang|game)(?: (?!khong|chang|chua)\\S+){0,3}? (?:quay (?:mai|tit|vong|deu|hoai)|xoay (?:mai|tit|vong|deu)|lag|giat|load mai|tai mai|khong (?:len|load|tai|xem) (?:duoc|noi))",
  "(?:quay|xoay) (?:vong vong|tit|mong mong|deu deu)|load (?:mai|hoai|khong (?:noi|duoc|len|ra))|ping (?:cao|nhay)",
  "(?:dut|dat|bi cat) (?:duong )?(?:cap|day mang|day cap|cap quang|mang)|den (?:los|pon|do|internet tat)|los do",
  "song (?:sanh|yeu|keo|kiec)(?: \\S+){0,2} (?:chan|te|kem|nhu|yeu)|mang (?:meo|miec|mung)",
  "(?:goi|nghe|alo)(?: \\S+){0,3} phai (?:ra|leo|treo|chay|len|dung|tim|di ra)",
  "phai (?:ra|leo|treo|chay|len|di)(?: \\S+){1,5} (?:(?:hung|bat|do|kiem|don|tim) song|(?:de )?(?:goi|nghe|alo)\\b)",
  "(?:ai )?(?:goi den|goi vao|goi toi)(?: \\S+){0,2} bao (?:thue bao|tat may)|cuoc goi(?: \\S+){0,6} tu (?:tat|ngat|roi)",
  "(?:bao|hien|may|thoai)(?: len)? khong (?:co )?dich vu|(?:len|chi|hien|cung|con) (?:moi )?chu em?\\b",
  "khong ai (?:goi|nghe|lien lac|alo|vao)(?: \\S+){0,3} (?:duoc|noi)|khong bat duoc gi\\b",
  "(?:online|truc tuyen|zoom|meet|game|livestream|live)(?: \\S+){0,4} (?:out|vang ra|da ra|dung hinh|khong vao (?:duoc|noi)|rot)",
  "(?:video|youtube|phim|clip|tiktok|goi video|video call)(?: (?!khong|chang|chua)\\S+){0,4} (?:dung hinh|do cung|do nguoi|giat)",
  "(?:toan|cu|bi|hay|tut|nhay) (?:bi )?(?:xuong|tut|ve|nhay)(?: xuong| ve)? (?:2g|3g|e\\b|h\\b|edge)",
  "do(?: \\w+){0,3} (?:chi|moi|duoc moi|co moi|duoc co)(?: co| duoc| con| dat| moi)* \\d+(?:[.,]\\d+)?|toc do(?: \\w+){0,2} (?:chi|moi|con moi)(?: co| duoc| con| dat)* \\d+",
  "(?:rot|lag|giat|chap chon|dut|load) (?:suot|hoai|lien tuc|mien|miet|khong chiu)|mat (?:hut|tich|tieu)(?: \\w+){0,4} (?:song|mang)",
  "(?:chua|chang|khong|cha)(?: co)? (?:hom|bao|luc|khi|ngay|bua) (?:nao|gio)(?: \\S+){0,4} (?:on|tot|khoe|manh|nhanh|muot)|khong (?:tot|on|khoe|manh|nhanh) (?:ti|chut) nao",
  "(?:ma|thi) (?:mang|song|wifi) (?:nhu )?(?:the nay|kieu nay|vay)|co (?:song|mang|vach)(?: gi)? dau(?= *(?:[.,!?\\n]|$))",
  "(?:vnpt|viettel|vina\\w*|fpt|mobi\\w*) hong (?:mang|roi)|hong mang (?:ca|roi|tu)",
  "(?:goi|nghe|vao|dung|chay|xem|noi)(?: \\S+){0,2} duoc (?:mot|vai|may|hai|\\d+)(?: \\S+)? (?:luc|phut|ti|chut|giay|lat|tieng|cau) (?:la|lai|roi|thi)(?: lai)? (?:rot|ngat|mat|tat|dut|dung|lag|het)",
  "khong (?:cai |cay )?\\w+ (?:nao|mo) (?:co|bat duoc|vao duoc) (?:song|mang|4g|vach)|(?:hop|hoc|choi)(?: \\S+){0,3} bi (?:da|out|vang|dut)",
  "(?:bat|do|vao) (?:song|mang)(?: \\w+){0,2} (?:kho(?: lam| qua)?|cho (?:lau|mai))\\b|(?:chi|co|duoc|moi) nua vach|(?:dang )?tim kiem mang|dang tim mang",
  "(?:bat may|nghe|goi)(?: \\S+){0,4} im (?:bat|lim|re)|(?:gui|nhan)(?: \\S+){0,5} (?:moi di|khong di|khong gui di)(?: duoc)?\\b|cam may ra (?:san|ngo|duong|ngoai)",
  "di (?:xa|ra) (?:\\S+ ){0,4}moi co (?:song|mang)|tut (?:xuong|ve) (?:2|3|e|h|edge)",
];

/** Words of praise (folded): a mention followed by one of these is not what the report complains of. */
export const praise =
  "tot|manh|khoe|ngon|on|on dinh|binh thuong|bthg|bth|nhanh|muot|ok|oke|vi vu|khong sao|khong (?:bi )?(?:gi|sao|mat|yeu|cham|lag|rot|van de|viec gi)|van (?:co|dung|goi|chay|vao|bat|duoc|len)|(?:dung|xai|goi|nghe|bat|vao|chay|len) duoc(?! (?:cau|tieng|chu|mot|vai|luc|ti|chut)\\b)|co song|full|day vach|cang|thi duoc|thi co|duoc duoc|kha|phe|(?:do|kha|tot|khoe|on) hon|ngon lanh|em ru|am am|pha pha|vu vu|veo veo|cang det|ngon ngut|thoai mai|khong (?:co )?(?:gi (?:phai|de|dang)|van de)|het (?:lom|yeu|mat|rot|lag|cham)";

/** Where one of these stands before a word of praise, there is none. */
export const denials =
  "khong|chua|chang|cha|dau|dau co|moi|kho|khong duoc|khong bao gio|nao|cho|dang le|mong|de|cho no";
