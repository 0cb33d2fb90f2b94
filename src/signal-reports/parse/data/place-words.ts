/** How people write the parts of a commune (folded, short forms written out), and the written-out word of each. */
export const areaWords: { word: string; said: RegExp }[] = [
  { word: "tổ dân phố", said: /to dan pho/ },
  { word: "khu phố", said: /khu pho/ },
  { word: "khu dân cư", said: /khu dan cu/ },
  { word: "xóm", said: /xom/ },
  { word: "thôn", said: /thon/ },
  { word: "tổ", said: /to/ },
  { word: "bản", said: /ban/ },
  { word: "làng", said: /lang/ },
  { word: "đội", said: /doi/ },
  { word: "ấp", said: /ap/ },
  { word: "buôn", said: /buon/ },
  { word: "khóm", said: /khom/ },
  { word: "phố", said: /pho/ },
  { word: "khu", said: /khu/ },
];

/** Folded words that also mean something else: a name behind them counts only where the unit is sure. */
export const doubtfulAreaWords: ReadonlySet<string> = new Set([
  "to",
  "ban",
  "lang",
  "doi",
  "ap",
  "buon",
  "pho",
  "khu",
  "khom",
]);

/** What follows a unit word and is no name, and what ends a name. Folded. */
// biome-ignore format: a list reads best in rows
export const notNames: ReadonlySet<string> = new Set(
  `em toi minh chau tui con bac chung bon tao ta choa ong ba co chu anh chi may ho no ai nao gi nay ni kia do day ay ca cac moi nhung
  tat deu cung va voi hay hoac la thi ma nhung con van dang da se bi duoc khong chua chang co het rat qua lam luon nua roi a nhe nhi oi day vay the
  cua bang theo de o tai trong ngoai tren tu den toi hom may vai gan suot dao dot bua luc khi sau truoc hoi ngay tuan thang nam gio sang chieu dem nay
  song mang wifi internet data goi nghe dien thoai cap quang modem duong truyen tin hieu vach sim viettel vina vinaphone mobi mobifone vietnamobile vnpt fpt itel wintel vnm nha
  yeu kem mat rot cham lag giat chap chon phap phu chan te lom trang dut tut khong bat dung xai vao ra len xuong chi moi
  truong pho cong viec bao xin de nghi cho goi ai sao gi dan cu tai dinh vuc dan ngu nguoi ban xom thon lang xa phuong tinh huyen to doi bo trong vung
  ngoai cuoi dau giua ben canh gan sat cong nghe than tin do nha van thay hien gio bay thuoc vi do nen neu thuong xuyen toan cu hay lien tuc hom qua xung quanh
  day moi nguoi ba con dan minh chung phia phan nhieu nhat it rieng chu chuc hoan`.split(/\s+/),
);
/** Words that are no names at the start, yet are part of one behind another word or alone as a side of a village. */
export const sideNames: ReadonlySet<string> = new Set(["tren", "duoi", "trong", "ngoai", "giua", "cho"]);

/** Provinces and big towns, today's and those of before 1/7/2025 (Resolution 202/2025/QH15), folded. */
// biome-ignore format: a list reads best in rows
export const provinceNames: string[] = [
  "ha noi", "hue", "quang ninh", "cao bang", "lang son", "lai chau", "dien bien", "son la", "thanh hoa", "nghe an", "ha tinh", "tuyen quang", "lao cai",
  "thai nguyen", "phu tho", "bac ninh", "hung yen", "hai phong", "ninh binh", "quang tri", "da nang", "quang ngai", "gia lai", "khanh hoa", "lam dong",
  "dak lak", "dac lac", "daklak", "ho chi minh", "tphcm", "hcm", "sai gon", "dong nai", "tay ninh", "can tho", "vinh long", "dong thap", "ca mau", "an giang", "ha giang", "yen bai",
  "bac kan", "bac can", "vinh phuc", "hoa binh", "bac giang", "thai binh", "hai duong", "ha nam", "nam dinh", "quang binh", "quang nam", "kon tum", "binh dinh",
  "ninh thuan", "dak nong", "binh thuan", "phu yen", "binh duong", "vung tau", "binh phuoc", "long an", "soc trang", "hau giang", "ben tre", "tra vinh",
  "tien giang", "bac lieu", "kien giang", "nha trang", "da lat", "phu quoc", "vinh yen", "viet tri", "ha long", "thu duc", "buon ma thuot", "han quoc", "nhat ban", "dai loan",
];
