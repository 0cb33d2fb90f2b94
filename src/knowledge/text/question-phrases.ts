/** Turns that make a sentence a question or a greeting and say nothing of its matter (folded). */
// biome-ignore format: a table reads best in rows
export const QUESTION_PHRASES: readonly string[] = [
  "dung hay sai", "dung khong", "dung hay khong", "hay sai", "co dung khong", "la dung hay sai", "nhu the nao", "nhu nao", "the nao",
  "la gi", "la sao", "gom nhung gi", "bao gom nhung gi", "nhung gi", "co khong", "hay khong", "phai khong", "duoc khong",
  "duoc hay khong", "khong a", "vay a", "xin hoi", "cho hoi", "cho toi hoi", "toi muon hoi", "muon hoi", "hoi", "thua luat su",
  "luat su", "luat su oi", "ad oi", "chao ad", "xin chao", "cho minh hoi", "minh muon hoi", "cho em hoi", "cho bac hoi", "cho chau hoi",
  "giup toi", "giup minh", "voi a", "nhe", "nhi", "a", "vay", "chon cau tra loi dung nhat", "dap an nao", "sau day", "duoi day", "nao sau day",
  "theo quy dinh cua", "theo quy dinh", "theo quy dinh tai", "nao", "can lam gi", "lam sao", "ra sao", "co phai la", "co phai",
  "khi nao", "dieu nay", "tra loi", "cau hoi",
];
