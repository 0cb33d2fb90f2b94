import { fold } from "./fold.ts";

type PlaceKind = "province" | "district" | "commune";
type FormerPlace = { name: string; kind: PlaceKind; today: string };

const province = (today: string, ...former: string[]): FormerPlace[] =>
  former.map((name) => ({ name, kind: "province", today }));

/**
 * Places that ended on 1/7/2025 and what they belong to: provinces by Resolution 202/2025/QH15 (63 became 34), the
 * served localities' neighbours by Resolutions 1683 and 1686/NQ-UBTVQH15. Districts ended everywhere.
 */
const FORMER_PLACES: readonly FormerPlace[] = [
  ...province("tỉnh Tuyên Quang", "Hà Giang"),
  ...province("tỉnh Lào Cai", "Yên Bái"),
  ...province("tỉnh Thái Nguyên", "Bắc Kạn"),
  ...province("tỉnh Phú Thọ", "Vĩnh Phúc", "Hòa Bình"),
  ...province("tỉnh Bắc Ninh", "Bắc Giang"),
  ...province("tỉnh Hưng Yên", "Thái Bình"),
  ...province("thành phố Hải Phòng", "Hải Dương"),
  ...province("tỉnh Ninh Bình", "Hà Nam", "Nam Định"),
  ...province("tỉnh Quảng Trị", "Quảng Bình"),
  ...province("thành phố Đà Nẵng", "Quảng Nam"),
  ...province("tỉnh Quảng Ngãi", "Kon Tum"),
  ...province("tỉnh Gia Lai", "Bình Định"),
  ...province("tỉnh Khánh Hòa", "Ninh Thuận"),
  ...province("tỉnh Lâm Đồng", "Đắk Nông", "Bình Thuận"),
  ...province("tỉnh Đắk Lắk", "Phú Yên"),
  ...province("Thành phố Hồ Chí Minh", "Bình Dương", "Bà Rịa – Vũng Tàu"),
  ...province("tỉnh Đồng Nai", "Bình Phước"),
  ...province("tỉnh Tây Ninh", "Long An"),
  ...province("thành phố Cần Thơ", "Sóc Trăng", "Hậu Giang"),
  ...province("tỉnh Vĩnh Long", "Bến Tre", "Trà Vinh"),
  ...province("tỉnh Đồng Tháp", "Tiền Giang"),
  ...province("tỉnh Cà Mau", "Bạc Liêu"),
  ...province("tỉnh An Giang", "Kiên Giang"),
  { name: "huyện Ngọc Lặc", kind: "district", today: "xã Ngọc Lặc" },
  { name: "thị trấn Ngọc Lặc", kind: "commune", today: "xã Ngọc Lặc" },
  { name: "xã Mỹ Tân", kind: "commune", today: "xã Ngọc Lặc" },
  { name: "xã Thúy Sơn", kind: "commune", today: "xã Ngọc Lặc" },
  { name: "thị xã Bỉm Sơn", kind: "district", today: "phường Quang Trung" },
  { name: "phường Phú Sơn", kind: "commune", today: "phường Quang Trung" },
  { name: "phường Bắc Sơn", kind: "commune", today: "phường Quang Trung" },
  { name: "phường Ngọc Trạo", kind: "commune", today: "phường Quang Trung" },
  { name: "thành phố Sầm Sơn", kind: "district", today: "phường Nam Sầm Sơn" },
  { name: "thị xã Nghi Sơn", kind: "district", today: "phường Ngọc Sơn" },
  { name: "huyện Đồng Hỷ", kind: "district", today: "xã Nam Hòa" },
  { name: "xã Cây Thị", kind: "commune", today: "xã Nam Hòa" },
];

/**
 * The former places a text names, with or without marks. A province needs its word (“tỉnh Hà Nam”) or stands alone,
 * since many province names are also other words.
 */
export function findFormerPlaces(text: string): FormerPlace[] {
  const asked = ` ${fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `;
  return FORMER_PLACES.filter(({ name, kind }) => {
    const bare = fold(name).replace(/[^a-z0-9]+/g, " ");
    if (kind === "province") return asked === ` ${bare} ` || asked.includes(` tinh ${bare} `);
    return asked.includes(` ${bare} `);
  });
}
