/** Signs (folded) that words of trouble belong to another matter; each is looked for in the same sentence. */

/** Apps and sites whose error messages blame the network. */
export const appNames =
  /\b(vneid|ve (?:no|en) em? (?:i|ai) (?:di|de|d)\b|dinh danh|dich vu cong|dvc|cong (quoc gia|dich vu)|ngan hang|banking|vssid|bhxh|smartca|my ?sign|chu ky so|website|trang web|e ?tax|nap ho so|nop ho so|lam ho so|lam thu tuc|quet (nfc|the|khuon mat)|sinh trac|he thong|(nop|dang ky|thi(?! ma)|khai|lam(?= (?:ho so|don|thu tuc|giay|can cuoc|dinh danh)))( \S+){0,5} (online|truc tuyen))\b/;
/** How an app or its user blames the network. */
export const blamesNetwork =
  /\b((loi|do|tai|vi|bao|tai vi|kiem tra|qua) (loi )?(mang|ket noi|duong truyen|internet|wifi|song)|(mat|khong co|loi) ket noi|khong ket noi (duoc )?(may chu|mang|internet))\b/;

/** Another matter in the sentence, whatever the network does. */
export const otherMatters =
  /\.mang\b|\b(lua dao|gia danh|gia mao|tin nhan rac|cuoc goi rac|tin rac|so la|ma doc|virus|hack|chiem (sim|quyen)|song (bien|than|to(?! \d| dan pho| [a-z]+ \d)|lon|du|cuon|vo bo)|bo bien song|truyen hinh|tivi|ti vi|loa (phuong|xa|thon|phat thanh|xom|khu|to)|truyen thanh|dai phat thanh|radio|tinh mang|tai nan|mang xa hoi|(nop|gui|dang ky|mua|ban)( [a-z]+){0,3} (qua|tren) mang|xac thuc|chinh chu|khoa (sim|mot chieu|hai chieu|1 chieu|2 chieu)|sim (bi |moi )*khoa|mang (theo|giay|can cuoc|ho so|the (?!nay|kia|nao|do|la|thi))|may (giat|lanh)|mang luoi (?:dien|y te|nuoc)|muon (?:chet|song)|(?:chan|het|thiet|khong muon) song|song (?:kho|nay kho|lam gi|de lam)|chet (?:quach|con hon|di cho|cho xong)|(?:gui|chuyen)(?: \S+){0,2} \d+ (?:trieu|tr|cu|ty)|tu tu|(?:cot|tru)( \S+){0,2} (?:nghieng|sap do|do)|chan cuoc goi|lom song la|lo vi song|song (bien|nhiet)|mat mang nguoi|tren mang (don|noi|thay|ban)|tat song|cat song|ngung song|(?<!\b(?:khong|chua|chang|kho) )nghe noi|nghe (bao|tin|dai|loa)|chi tieu|ke hoach|muc tieu|chuong trinh (xoa|phu)|xoa (vung )?(lom|trang)|phu song (toan|den)|bai (hat|tap|bao)|het (dung luong|data|tien|goi)|nap (the|tien|card)|(vao|tru|mat) tien|thoi su)\b/;

/** Another matter that only tells of the trouble: since when, or what no longer works. */
export const onlyTold =
  /\btu (?:khi |hom |luc )?tat song\b|\b(?:xem|coi|mo|bat)(?: \S+){0,2} (?:ti ?vi|truyen hinh)\b/g;

/** Somebody speaks of what might be. */
export const hypotheses =
  /\b(neu|nho(?= (?:mat|dut|co|khi|bao ve)\b)|lo(?= *(?:ma |khi )?$)|lo nhu|lo may|gia su|vi du|ngo nho|truong hop|gia du|(?<!\b(?:so|du|tai|vat|chat) )lieu)\b/;

/** Trouble that is only the object of a question or of advice. */
export const beforeOther =
  /\b((truoc|sau) khi|de|cach|muon|nop don|mau don|don|thu tuc|so|kenh|duong day|bao|phan anh|noi|nguyen nhan|tai sao|vi sao|huong dan|khac phuc|xu ly|tranh|khong bi|it|lo|so bi|do|co hay|co bi)( (tinh trang|viec|nao|gi|toi|em|khi|bi|co|nhung|duoc|cho|ve|bao|phan anh|hien tuong|khac phuc|xu ly|song dien thoai|mang wifi|song|mang|wifi))* *$/;

/** The trouble is over. */
export const overNow =
  /\b(co (song |mang |wifi |internet |4g |tin hieu )?(lai )(roi|binh thuong)|co lai (song|mang|wifi)|(song|mang|wifi|internet|4g) (da |moi )?(co|ve|len|vao|chay|on) (lai )?(duoc )?roi|(da|duoc|vua|moi) (sua|khac phuc|xu ly|noi)( (xong|duoc|lai|roi|tot|on))+|sua (xong|lai duoc|duoc) roi|(on|on dinh|binh thuong|ngon|muot|khoe|tot|manh|nhanh|ok|oke|hoat dong|chay)( (lai|tro lai|hon nhieu|lai binh thuong|duoc|ca))* (roi|lai)|tro lai binh thuong|binh thuong tro lai|(da|thi) (on|binh thuong|ngon|ok)\b(?! khong)|(nay|gio|hom nay|bay gio|sang nay|hien) (thi )?(da |thay |lai )?(on|binh thuong|ngon|tot|ok|het|co lai|khoe|nhanh|manh)\b|(?:(?:tu|sau) (?:ngay|khi|hom|luc|dot)[^.\n]{0,40}|doi[^.\n]{0,20}|gio|nay) (?:thi |la )(?:het|khoi|thoai mai)\b|(?:gio|nay|roi|xong)[ ,]+(?:\S+ ){0,2}(?:nghe goi|chay|dung|goi|xem|mang|wifi|song) (?:tot|binh thuong|ngon|on|muot|khoe)\b|\b(?:thi|roi) no (?:lai )?co lai|(?:tu|sau) (?:do|khi|luc|ngay|hom)?[^.\n]{0,30} (?:em|on|ngon|khong (?:bi )?(?:sao|gi) nua)(?= *(?:[.,!\n]|$))|(?:gio|nay|chu)(?: \S+){0,2} (?:do (?:nhieu|hon|roi|han)|khac (?:han|nhieu))|\b(?:bay )?(?:gio|chu) (?:thi )?(?:da )?co roi|\bkhac han\b|\bkhoi (?:phai )?(?:xuong|sua|coi)\b|\bba con(?: \S+){0,2} (?:mung|phan khoi)\b|\btu (?:dong )?co lai\b|(?:tai|do) (?:chinh )?(?:may|dien thoai|nha|con) (?:em|toi|minh|chau)\b(?! (?:o|con|van))|hoa ra (?:la )?(?:do|tai|vi|may|dien thoai|toi|em)|(?:do|tai|vi|nham|quen)[ ,]+(?:toi |em |minh |may )*(?:chua bat|de che do|bat che do|bat (?:du lieu|mang|wifi|4g)|chua dong|chua nap|het (?:tien|data|dung luong|cuoc)|tat du lieu|quen)|khong con (bi )?(mat|yeu|cham|lag|rot|chap chon|giat|loi)|(?<!\b(?:mat|rot|dut)(?: (?:ca|song|mang|wifi|internet|4g|tin hieu|lien lac))* )het (bi )?(mat|yeu|cham|lag|rot|chap chon|giat|loi|roi)|khong (bi )?sao nua|(goi|vao|dung|chay|nghe|bat|luot) (lai )?(duoc|ngon|tot) (lai )?roi|da co (lai|song lai|mang lai)|(chua cam|cam|bat|tat|khoi dong|reset|rut)\b[^\n]{0,30}\b(duoc|on|co|chay) roi)\b/g;
/** Words before that undo it: “chưa ổn lại”, “bao giờ có lại”. */
export const notOver =
  /\b(khong|chua|chang|bao gio( moi)?|khi nao( moi)?|mong|de|cho|hay(?! (?:bi|dut|mat|rot|lag|yeu|cham)\b)|may gio|neu|bao|keu|noi)( \S+){0,2} *$/;

/** It was so, and nobody says that it still is. */
export const longAgo =
  /\b(nam ngoai|truoc day|truoc kia|ngay xua|ngay truoc|hoi xua|hoi truoc|hoi nho|dot truoc|thoi xua|luc truoc|nam xua|may nam truoc|hoi do|khi xua|nam kia|thang truoc|tuan truoc)\b/;
export const stillSo = /\b(nay|gio|van|con|hien|dao nay|suot|lai|chua|mai|lien|den nay|toi nay|tu)\b/;

/** The reporter's own place: what makes a question with trouble in it a report. */
export const ownPlace =
  /\b((nha|cho|ben|xom|thon|lang|ban|khu|to|khu pho|to dan pho|ngo|duong|pho|may|dien thoai|vung|doi|khu vuc|song|mang|wifi|4g|sim|internet) (cua )?(em|toi|minh|chau|tui|con|bac|chung toi|bon em|tao|ta|choa|ong|ba|co|chu|anh|chi|to|nay|ni|day|bo me|bo|me|ngoai)|o day|ngoai nay|tren nay|duoi nay|trong nay|day nay|ca (xom|thon|lang|ban|to|khu|xa|phuong|nha)|(em|toi|minh|chau|tui|bac|con) o)\b/;

/** Words that press a complaint. */
export const pressing =
  /\b(qua|lam|suot|toan|hoai|mai|lien tuc|kinh khung|ghe|khong chiu duoc|van|qua troi|vo cung|lien|luon|het|ca ngay|ca dem|thuong xuyen|kinh|buc|buc minh|chan|kho chiu|ca|that|thiet|vay|the|day|a nha|hoan toan|cu|nhu rua|nhu sen|roi(?! thi| sao))\b/;

/** Questions about what to do or whom to tell. */
export const asksGenerally =
  /\b(bao (cho )?(ai|o dau|dau|cho nao|nha mang nao|the nao)|goi (cho )?(ai|so nao|dau|tong dai nao|so may)|lam (sao|the nao|gi|nhu the nao)|phai (lam )?(sao|the nao|gi)|the nao|nhu the nao|la gi|la sao|o dau|ai (xu ly|phu trach|giai quyet|sua|chiu|lo|nhan)|vi sao|tai sao|do dau|nguyen nhan|co phai|bao gio|khi nao|may ngay|bao lau|bao nhieu|co duoc|duoc khong|duoc khong|khong a|dung khong|phai khong|nhung gi|thong tin gi|can gi|nao(?! cung)|(?:gui|nop|phan anh|lien he)( \S+){0,3} (?:dau|ai)|hoi(?! (?:nam|truoc|con|do|nao|xua|dau|thang|toi|trua|sang|chieu|nay|the thoi))|may(?= (?:ngay|gio|tieng|tuan|tien|lau|me|mb\w*|vach)\b(?! nay))|chua)\b|\?/;

/** Whether something weakens the signal, or whether something still works: not that it failed. */
export const asksWhether = [
  /\bco (?:bi |hay |thuong |khi nao |lam (?:song|mang|wifi) )*(?:mat|yeu|cham|lag|rot|nghen|sap|dut|treo|chap chon|anh huong)\b[^,.]*\bkhong(?: (?:a|ad|vay|nhi|the|ta|ha))* *\??$/,
  /\b(?:con|co the)\b[^,.]*\bduoc khong(?: (?:the|vay|nhi|ha|he|a|ad|ban|em|bac|chi|anh))*\W*$/,
  /\bco (?:phai|duoc (?:phan anh|bao|gui))\b[^,.]*\bkhong\W*$/,
  /\b(?:tai sao|vi sao|sao)\b.*\bthuong hay\b/,
  /\b(?:lap|mua|dang ky|hoa mang)\b.*\bbao nhieu\b/,
  /^(?:\W|cho (?:toi |em |minh )?hoi |a |da |ad )*(?:khi|luc|bao) [^,.]*\b(?:nen|co can|can|co phai|co duoc|phai)\b[^,.]*\b(?:khong|gi|nao|truoc|sao)\b(?: (?:a|truoc|vay|the|nhi))*\W*$/,
  /\bthi\b[^,.]*\bco (?:ton|mat|phai|bi|can|duoc)\b[^,.]*\bkhong(?: (?:a|vay|nhi|the))*\W*$/,
  /\bco (?:hay |thuong )*(?:dut|bi dut)\b[^,.]*\bkhong\W*$/,
];

/** Which carrier is best, what a plan costs: a choice, not a complaint. */
export const chooses =
  /\b((mang|sim|nha mang|wifi|internet|hang|goi|goi cuoc|ben|loai|cai|dung|xai|cua) nao\b(?! cung)(?= .*\b(tot|manh|khoe|nhanh|it|nhat|khong|on|re|hon|lag|yeu|cham)\b)|nen (dung|lap|chon|mua|xai|dang ky)|(lap|mua|dang ky|doi|chuyen) (mang|wifi|goi|sim|internet|dau)( \S+){0,4} (nao|gi|bao nhieu|o dau|khong)|so sanh|tu van)\b/;

/** Asks after a report already made. */
export const asksAfter =
  /\b(da|lan|hom|bua|don|phan anh|bao|bao cao|ma|phieu)( \S+){0,9} (xu ly|giai quyet|den dau|toi dau|sua|ket qua|tra loi|tien do)( \S+){0,3} (chua|roi|den dau|toi dau|sao|the nao)\b|\b(bao|phan anh)( \S+){0,8} chua (thay|co|ai)( \S+){0,2} (tra loi|phan hoi|ket qua)\b|\b(phieu|don|phan anh)( \S+){0,9} (chuyen|gui|nhan|den)( \S+){0,4} chua\b|\b(ket qua|tien do)( \S+){0,3} (phan anh|bao|xu ly|don|phieu)\b|\b[a-z]{2,3} ?- ?\d\d ?- ?\d{3,}/;

/** Power is cut: the wifi goes with it. */
export const powerCut = /\b(mat|cup|cat|het|bi cat|chua co|khong co) dien(?! thoai)\b/;
export const powerBack = /\b(co|dong) dien( lai)?( tu| roi| nhung| ma| binh thuong)\b/;

/** The report is taken back. */
export const takesBack =
  /\bnham (?:sang|vao) (?:nhom|so|nguoi|cho|may)\b|\b(?:cho|xin|de) (?:toi|em|minh|chau|bac)? ?rut(?: lai)?\b|\b(?:khoan|dung),? (?:dung |voi |hay |khoan )*(?:gui|bao)\b(?! gio)|\b(?:gui|nhan|bao|bam|nham|tin|toi) nham (?:cho|nguoi|nhom|may|so|noi)\b(?!.*\d)|\bdua (?:(?:ty|ti|chut|xiu|vui) )?(?:thoi|ti|ty|chut|xiu)\b|\bbam (?:linh tinh|bay|choi)\b|\bkhong phai bao (?:gi )?dau\b|\bhoi choi\b|\btoi nham\b(?!.*\d)|\bthoi co (?:roi|lai)\b|\bbo qua (?:giup|ho|cho|nhe|nha|di|a)\b(?!.*\d)|\btin (?:nay|vua roi)( \S+)? (?:gui|nhan) cho\b|^((thoi|huy|huy bo|bo qua|bo|khoi|khong can)\b[^\n]{0,12}[ ,.]+)?(toi |em |minh )?(gui|bao|nhan|bam|go|viet) nham( (roi|nhe|a|thoi|nha|day))*[ .!]*$|^(thoi|huy|huy bo|dung|dung lai|bo|bo qua|bo di|stop|cancel|xoa|xoa di|khong can nua|khong can|thoi khoi|khoi|thoi nhe|thoi a|thoi em|ket thuc|thoat|thoi bo|thoi huy|thoi khong can|rut)( (di|nhe|a|nha|em|ban|giup|ho|luon|ad|oi|het|thoi|vay|bac|anh|chi|nhi|nua))*[ .!]*$|\b(thoi|huy|khoi|dung|xin rut|rut lai|bo|khong|xoa|khong can|chua) ?(,|la)? ?(minh |em |toi |bac |tui |chau |con |khong |giup |ho |cho |muon |can |phai |khoi |gui |nua |thoi )*(bao|phan anh|gui|phieu|bao cao|yeu cau|don|khai|dien|lam|ghi)( (cao|nay|bao cao|phan anh|di|gi|song|mang|vua roi|nua|ay|do|yeu cau))* (nua|dau nua|di|nhe|a|nay|vua roi|giup|ho|dau|thoi|roi|nha|lai|gi nua|gi)\b|\bthoi,? (khong|khoi|chang|khong can|chua)( can| muon| phai)? (bao|phan anh|gui|khai|dien|lam)(?! duoc| noi| len| ra)( nua| dau)?\b|\b(huy|rut|xoa) (giup |ho |cho |bo |lai )*(em |toi |bac |minh |chau )?(cai |ban )?(bao cao|phan anh|phieu|yeu cau|don|bao)\b|\bthoi (khoi|bo qua|bo di|huy)\b|\bkhong (can )?(bao|phan anh) nua\b|\bdung (gui|bao|ghi)( nua| giup)?\b|\bthoi,? (bo|khong|dung)( (nhe|nha|a|di|luon|ad|em|bac|vay|nua))+\W*$/;

/** The reporter's own device or account failed, not the network. */
export const ownDevice =
  /\bnuoc (?:do|vao)\b.*\b(?:wifi|modem|may|dien thoai)\b|\b(?:dien thoai|may|sim|loa|laptop|man hinh|cuc phat)(?: (?:toi|em|minh|chau|tui|con|bac|me|bo|nha|cua|no|van|vua|moi|da|ba|ong)){0,3} (?:bi |thi )?(?:roi (?:xuong|vo|nuoc|vao)|roi xuong|(?:bi|roi) vo\b|ngam nuoc|vao nuoc|uot|hu(?! hay)|hu hong(?! hay)|hong(?! hay)|gay|het pin|mat tieng|treo logo|het tien|chua kich hoat)\b/;
/** Somebody was travelling: the trouble was there. */
export const travelling =
  /\b(?:(?:lay (?:chong|vo)|ben|o|tu) (?:nhat|han|dai loan|my|nuoc ngoai|malaysia)|di (?:cong tac|du lich|nghi mat)|qua deo|tren duong di)\b/;
/** A question in form only: it complains. */
export const complaining =
  /\bkhong hieu (?:sao|vi sao|tai sao|kieu gi)\b|\blam an (?:kieu|the|gi)\b|\b(?:dong|tra) (?:tien|cuoc)\b.*\bma\b|\bma (?:mang|song|wifi) (?:nhu )?(?:the nay|the|vay)\b/;
/** The report is wanted after all. */
export const reopens =
  /(?<!\b(?:khoi|khong|dung|can|chua|phai|huy|rut|xin|thoi|muon) )\b(?:bao|phan anh|gui|ghi|chuyen)(?: lai| di)? (?:giup|ho)\b|^\W*(?:a|ma|nhung|the)?[ ,]*(?:nghi lai|thoi cu|van|cu) (?:cu )?(?:bao|phan anh|gui)\b|\b(?:van|lai) (?:bi )?(?:mat|yeu|cham|lag|rot|dut|tit|giat|chap chon)\b/;
