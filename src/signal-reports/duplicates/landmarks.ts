/** Landmarks (folded) a commune has one of, or that carry a name of their own. */
const NAMED =
  /\b(cho|truong(?: (?:tieu hoc|mam non|thcs|cap [123]|trung hoc co so|trung hoc|thpt))?|cau|den|chua|dinh|nha tho|nga (?:ba|tu)|be?n xe|bai bien|bai tam|cay xang|ho|dap|doc|deo|benh vien|khach san|cong ty|nha may|khu cong nghiep|kcn|doi(?= che\b| thong\b| keo\b| cay\b)|suoi|rung) ((?!moi\b|gan\b|thi\b|la\b|nay\b|may\b|minh\b|em\b|toi\b|nha\b|do\b|ay\b|xa\b|phuong\b|cu\b)[a-z]+(?: [a-z]+){0,2})/;
const ONLY_ONE =
  /\b(ubnd|uy ban|tru so|tram y te|buu dien|cong an (?:xa|phuong)|nha van hoa (?:xa|phuong)|san van dong|nghia trang|bai bien|ben xe)\b/;
const BESIDE =
  /[,(-]? *\b(?:gan|canh|sat|doi dien|sau|truoc cua|truoc mat|truoc cong|cach|phia (?:sau|truoc|tren|duoi)|ngay|ke|khu vuc) .*$/;
const END = / (?:cu|moi|nam|hom|tuan|thang|xa|phuong|nha|va|voi|bi|song|mang|khong|thi|la)\b.*$/;

/** The landmark a text without a hamlet goes by, folded: “gần chợ Quảng Vinh” → “cho quang vinh”; else `null`. */
export function landmarkKey(plain: string): string | null {
  const named = NAMED.exec(plain);
  if (named) return `${named[1]?.replace(/^truong .*/, "truong")} ${named[2]?.replace(END, "")}`;
  const only = ONLY_ONE.exec(plain)?.[1];
  if (only === undefined) return null;
  return only === "uy ban" || only === "tru so" ? "ubnd" : only;
}

/** “Cao Phong, gần nhà văn hoá” without what only helps to find the house. */
export function withoutLandmark(plain: string): string {
  return plain.replace(BESIDE, "");
}
