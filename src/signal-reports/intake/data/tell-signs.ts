/** The wish to report weak signal, with nothing told yet. In plain form, the whole message. */
const who = "(?:(?:toi|em|minh|bac|chau|con|tui|cho toi|cho em|xin|da|alo|a|oi|ad|xa oi|phuong oi) )*";
const want = "(?:(?:muon|can|xin|phai|dinh|cho|de|duoc|nho|giup|lam on|gui|co) )*";
const act =
  "(?:bao|bao cao|phan anh|bao (?:hu )?hong|bao loi|kien nghi|khieu nai|to|keu|gui phan anh|gui bao cao)";
const link = "(?:(?:ve|la|cho|viec|tinh trang|vu|chuyen|van de|su co|giup|ho|gap|voi|cai|vung|diem|khu) )*";
const what =
  "(?:(?:song|mang|wifi|internet|cap quang|tin hieu|4g|5g|dien thoai|vien thong|lom song|trang song|mat song)(?: |$))+";
const how =
  "(?:(?:yeu|kem|mat|cham|chap chon|lag|te|khong co|rot|hong|loi|chan|qua|bi|truc trac|dien thoai|di dong) ?)*";
const end = "(?:(?:a|nhe|nha|voi|di|giup|ho|em|bac|toi|ad|oi|o day|o xom|o thon|o xa|nay) ?)*";

export const tellSigns = new RegExp(
  `^${who}${want}${act} ${link}(?:yeu |mat |kem |cham |rot |trang |lom )?${what}${how}${end}$`,
);
