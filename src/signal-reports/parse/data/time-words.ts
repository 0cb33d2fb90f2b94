/** Pieces of a time as residents say it (folded). */
const amount = String.raw`(?:\d+(?:[-,] ?\d+)?|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|chuc|may|vai|vai ba|hai ba|ba bon|nam bay|bon nam|nua|ca|nhieu|hon|gan|ruoi)`;
const unit = "(?:hom|ngay|tuan|thang|nam|tieng|gio|buoi|bua|dem|phut|tuan le|quy)";
const partOfDay = "(?:sang|trua|chieu|toi|dem|khuya|rang sang|sang som|gan sang|nua dem|som)";
const day = `(?:hom (?:qua|kia|kiat|nay|truoc|no|noi|bua|kia|not)|bua (?:qua|kia|nay|truoc|hom)|ngay hom (?:qua|kia|nay|truoc)|qua|kia|nay)`;
const weekday = `(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|t ?[2-7]|chu nhat)(?: (?:tuan truoc|tuan nay|vua roi|tuan roi|vua qua))?`;
const date = String.raw`(?:(?:ngay|mung|mong|hom|ram|hom ram|ngay mung|hom mung) )?\d{1,2} ?[/-] ?\d{1,2}(?: ?[/-] ?\d{2,4})?|(?:ngay|mung|mong|hom|hom mung|hom ngay|dem|sang|chieu|toi|ngay mung)(?: ngay)? \d{1,2}(?: thang \d{1,2}| thang nay| thang truoc| am)?(?! (?:tieng|ngay|gio))|(?:hom )?ram(?: thang \w+)?`;
const event = String.raw`(?:tran |dot |con |hom |khi |luc |sau |hoi |truoc |ngay |cai |co |bi |dao |mua |vu |tran )*(?:bao(?! (?:gio|nhieu|lau|cao|ai|dien|tong|cho|viettel|vnpt|ma|len))(?: so (?:\d+|\w+)| lu| yagi)?|(?:mua )?(?:lu|lut)|mua(?: to| gio| bao| lon| da)?(?! sim)|giong(?: bao| loc)?|set(?: danh)?|loc|tet|nghi le|quoc khanh|le|mat dien|cup dien|cat dien|dut cap|dut day|sap nhap|doi (?:sim|may|wifi|modem|goi|tram)(?: [345]g)?|thao tram|bo tram|thay (?:sim|modem|tram)|nang cap(?: tram| 5g| mang)?|lap (?:wifi|mang|modem)|lam duong|co(?: tram)? 5g|tat (?:song )?2g|chuyen (?:nha|mang)|gat|vu gat|khai giang|nam hoc|trung thu)(?: (?:xong|ve|den nay|vua roi|vua qua|tay|ta|nguyen dan|am lich|duong lich))*`;
const season = String.raw`(?:dau|cuoi|giua)(?: (?:tuan|thang|nam|mua|ky|quy))?(?: (?:nay|truoc|ngoai|roi|he|mua|vua roi|\d{1,2}(?:[/-]\d{4})?))?|(?:tuan|thang|nam|quy) (?:nay|truoc|ngoai|roi|vua roi|vua qua|kia|\d{1,4}(?:[/-]\d{4})?|gieng|chap|muoi|chin|tam|bay|sau|nam|tu|ba|hai)|he(?: nam ngoai| vua roi)?|xua|lau|lau lam|truoc|nho|dao (?:do|ay|no)|hoi (?:nao|do|truoc|nam ngoai|dau nam|thang \d+)|doi nao`;
const clock = String.raw`(?:luc |khoang |tam )*(?:\d{1,2}h\d{0,2}|\d{1,2} ?gio(?: \d{1,2}| ruoi)?|\d{1,2}:\d{2}|(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|muoi mot|muoi hai) gio(?: ruoi)?)(?: (?:kem|hon))?`;
const daytime = `(?:ngay )?(?:tu )?${partOfDay}(?: som| sang)?(?: (?:${weekday}|${day}|ngay ${day}))?`;
const point = `(?:${clock}(?: ${daytime})?|${date}|${weekday}|${season}|${event}|${daytime}|${day})`;
const tail = `(?:(?:,)? (?:cho )?(?:den|toi) (?:tan )?(?:gio|bay gio|nay|hom nay|tan gio|luc nay|sang nay|toi nay|chieu nay|hien tai)| gio| den chu| toi chu)?`;
const lasting =
  "(?: (?:nay roi|nay|lay|roi|qua|lien tuc|lien|lien tiep|tro lai day|lai day|gan day|vua qua|vua roi|hon|nua|ruoi|troi|chan|tron)){1,3}";

/** When it began, the surer forms first. */
export const sincePatterns: RegExp[] = [
  new RegExp(
    String.raw`\b(?:suot |ke )?tu (?:luc |khi |hoi |hom |ngay |dao |dot |sau |truoc |cach day |khoang |tam |cai |nay )*${point}(?: (?:${point}))?${tail}(?![a-z0-9])`,
    "g",
  ),
  new RegExp(
    String.raw`\btu (?:cach day |hon |gan |khoang )*(?!\d{1,2} gio)${amount} ${unit}(?: (?:nay|truoc|roi|qua|gan day))+${tail}(?![a-z0-9])`,
    "g",
  ),
  new RegExp(
    String.raw`\btu (?:khi|luc|hom|ngay|dot|hoi|dao)(?: (?!(?:thi|ma|nen|nhung)\b)[a-z0-9]+){1,4}${tail}(?![a-z0-9])`,
    "g",
  ),
  new RegExp(
    String.raw`\b(?:gan |hon |khoang |suot |ca |tam |co |phai )*(?:\d+(?:[-,] ?\d+)? (?:ruoi )?|(?!\d)${amount} (?:${amount} )?)${unit}(?: (?:troi|lien|nay|hom))?${lasting}(?![a-z0-9])`,
    "g",
  ),
  /\b(?:hon|gan|suot|nua|ca) (?:ca |nua |mot )?(?:tuan|thang|nam|buoi|ngay)(?: nay| roi| qua| troi)+\b/g,
  new RegExp(
    String.raw`\b(?:${partOfDay}(?: ${day})?|${day}|bua|hom|hoi|nay|xua|tuan|thang|lau|truoc)(?:,)? (?:den|toi) (?:tan )?(?:gio|nay|bay gio|hom nay|chu)\b|\b(?:sang|trua|chieu|toi|dem|hoi|bua|xua) gio\b`,
    "g",
  ),
  /\b(?:(?:may|vai) (?:hom|bua|ngay|tuan|thang) (?:gan day|vua roi|truoc)|(?:dao|dot) (?:nay|gan day|vua roi)|(?:thoi gian )?gan day|lau (?:nay|roi|lam roi|qua roi|lam|ngay)|bay lau nay|tu lau|xua nay|bay nay|(?:ca |hon |gan |nua )?(?:tuan|thang|nam) (?:nay|qua|vua roi|truoc|ngoai)|dau (?:tuan|thang|nam) nay|cuoi (?:tuan|thang|nam) (?:nay|truoc))\b/g,
  new RegExp(
    String.raw`\b(?:duoc|da|mat|hon|suot|cham|yeu|te|dut|gan|lag|song|mang|khoang)(?: tam| khoang| gan| hon| duoc)* (${amount} ${unit})(?! (?:mot lan|lan|mot|sau|truoc khi))(?![a-z0-9])`,
    "g",
  ),
  new RegExp(
    String.raw`\b(?:${partOfDay} (?:hom )?(?:nay|qua|kia|hom qua|hom kia)|${partOfDay} ${weekday}|hom (?:qua|kia|nay|truoc)|bua (?:nay|qua|kia)|vua nay|hoi nay|ban nay|hoi ${partOfDay}|luc ${partOfDay}|${weekday} (?:tuan truoc|vua roi))\b`,
    "g",
  ),
];
/** A time that tells when something happens again and again, or when an answer is wanted. */
export const notBeginning =
  /\b((?<!rua )bo|(?:dong|tra|nop) (?:tien|cuoc)(?: \S+)?|bao gio|khi nao|luc nao|cu|moi|hay|den|truoc|toi|nao)\b *$/;
/** What a time is followed by when it tells when things were well, or was said of a house, not of the network. */
export const wellThen =
  /^ *(?:da |moi |thi |van |con )*(?:co (?:song |mang )?lai|on lai|binh thuong|tot|khoe|manh|ngon|nhanh|duoc roi)\b/;
export const ofTheHouse = /\b(?:chuyen|lap|mua|dung|xai|nghi huu|lay chong|lay vo)(?: \S+){0,6} *$/;
