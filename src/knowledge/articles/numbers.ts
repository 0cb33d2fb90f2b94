/** Names that merely contain digits (knowledge/README.md): no fact, so no mark is asked for. */
const NAMES = [
  /\d+\/(?:\d{4}\/)?[A-ZĐ]{2}[\p{L}\d&./-]*/gu,
  /(?<!\p{L})(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Kế hoạch|Công văn|Chỉ thị|Kết luận)(?: số)? \d+(?:\/\d{4})?(?!\d|[.,]\d)/gu,
  /(?<!\p{L})(?:Điều|Khoản|khoản|Mục|Chương) \d+(?:(?:\s*,\s*|\s+và\s+|–)\d+)*/gu,
  /(?<!\p{L})(?:Luật|Bộ luật)(?: [\p{L}]+){1,8} (?:19|20)\d{2}/gu,
  /(?<!\p{L})(?:CT|TK|CC|DC|ĐK|NQ|NĐ)\d{1,2}(?!\d)/gu,
  /(?<!\p{L})[Mm]ẫu(?: số)? \d+(?!\d)/gu,
  /(?<!\p{L})mức(?: độ)? [1234](?:\s*(?:,|và|hay|hoặc|–|-)\s*(?:mức(?: độ)? )?[1234](?!\d))*(?!\d|[.,]\d)/giu,
  /(?<!\p{L})phiếu số [12](?!\d)/giu,
  /(?<!\d)[2345]G(?!\p{L})/gu,
  /(?<!\p{L})(?:IPv|Wi-?Fi )[46]/gu,
  /(?<!\p{L})Đề án 06/gu,
  /(?<!\d)24\/7(?!\d)/gu,
];

const LAW = /\d+\/(?:\d{4}\/)?[A-ZĐ]{2}[\p{L}\d&-]*/gu;

/** The numbers of a text that state something (a fee, a day, a phone) as typed, names that contain digits aside. */
export function statedNumbers(text: string): string[] {
  let rest = text;
  for (const name of NAMES) rest = rest.replace(name, " ");
  return rest.match(/\d[\d.,/:–-]*\d|\d/g) ?? [];
}

/** The numbers of laws, decrees, decisions and letters cited in a text: `69/2024/NĐ-CP`. */
export function lawNumbers(text: string): string[] {
  return text.match(LAW) ?? [];
}
