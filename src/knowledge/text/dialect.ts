/** Words of Thanh Hóa and its neighbours (as typed, marks optional) and the common word. */
// biome-ignore format: a table reads best in rows
export const DIALECT: Record<string, string> = {
  mô: "đâu", răng: "sao", rứa: "thế", chi: "gì", nỏ: "không", mần: "làm", tê: "kia", ri: "này", nớ: "đó", hấn: "nó",
  bây: "các bạn", choa: "chúng tôi", tui: "tôi", mi: "mày", bựa: "hôm", hầy: "nhé", hè: "nhé", ló: "lúa", nác: "nước",
  lộ: "chỗ", chộ: "thấy", dừ: "bây giờ", đàng: "đường", eng: "anh", ả: "chị", o: "cô", mệ: "bà", nhởi: "chơi", cươi: "sân",
};

/** Turns of phrase that only together mean something else; without marks they are told from common words so. */
// biome-ignore format: a table reads best in rows
export const DIALECT_PHRASES: Record<string, string> = {
  "o mo": "ở đâu", "di mo": "đi đâu", "mo ri": "đâu vậy", "lam rang": "làm sao", "man rang": "làm sao", "vi rang": "vì sao",
  "rang rua": "sao thế", "rang ma": "sao mà", "can chi": "cần gì", "lam chi": "làm gì", "man chi": "làm gì",
  "mat chi": "mất gì", "giay chi": "giấy gì", "giay to chi": "giấy tờ gì", "co chi": "có gì", "no biet": "không biết",
  "no duoc": "không được", "no co": "không có", "the mo": "thế nào", "khi mo": "khi nào", "bao gio mo": "bao giờ",
  "nao rua": "nào thế", "cho mo": "chỗ nào", "ai mo": "ai đâu", "man giay": "làm giấy", "nhu ri": "như này",
};
