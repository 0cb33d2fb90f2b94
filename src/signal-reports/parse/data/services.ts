/** The closed list of services a report names; `unknown` stands for none of them. */
export type Service = "mobile-data" | "voice" | "fixed-broadband" | "wifi";

/** Words (folded) that name a service. */
export const serviceWords: [Service, RegExp][] = [
  [
    "mobile-data",
    /\b([345] ?g|lte|data|du lieu( di dong)?|mang (di dong|dien thoai|dt|4 ?g|sim)|(internet|wap) (di dong|dien thoai|tren dien thoai)|mobile data|bon gi|bon ge|nam gi|ba gi|(bon|nam|ba) go?|phat (wifi|song) (tu|bang) dien thoai)\b/g,
  ],
  [
    "fixed-broadband",
    /\b(cap quang|mang (cap|day|nha(?! (?:em|toi|minh|chau|tui|con|bac|choa|tao|ta|chung|bon|ong|ba|mang))|lan|bang rong|co dinh|ban|may tinh|ca?p)|internet(?! (di dong|dien thoai|tren dien thoai))|bang rong|ftth|modem|mo dem|router|duong truyen|day cap|(?<!(?:\d|pho|nay|o) )day mang|truyen cap|mang gia dinh|dut cap|duong day mang|fiber)\b/g,
  ],
  ["wifi", /\b(wi ?fi|wai fai|oai phai|quai phai|goai phai|wai phai|oai fai|quay phai)\b/g],
];

/** A call that fails. A bare “gọi” says nothing: people also call the carrier, the hamlet head, their children. */
export const voiceTrouble =
  /\b((khong|chang|cha) ai (goi|nghe|lien lac|alo)( dien| cho ai| thay)* (duoc|noi|ro)|(khong|chua|kho|chang) (the )?(nghe[ ,]*)?(goi|lien lac|dam thoai|alo|nghe)( dien| dien thoai| di| den| ra| ve| thoai| cho ai| duoc| noi)*\b|(goi|nghe|nghe goi|cuoc goi|dam thoai|alo|lien lac|goi dien|noi chuyen|(?<!dien )thoai|call)\b(?! (video|zalo|mess|facetime|lua|rac|tong dai|ship))( \S+){0,7}? (drop|fail|luc (duoc|co)|khi (duoc|co)|bua (duoc|co)|rot|roi|ngat|dut|re|met|mat|nho|cham|kem|yeu|te|chap chon|phap phu|khong|chang|dau co|ngat quang|giat|on|loi|tat|tut|thue bao|truc trac|kho nghe|vang tieng|tieng mat)\b|tieng (duoc|co|con) tieng (mat|khong)|cau (duoc|co|con) cau (mat|khong)|khong ro tieng|tieng re re|toan (bao )?(thue bao|tat may)|rot cuoc|tut cuoc|thue bao (suot|hoai|khong lien lac)|muon goi( dien)? phai|moi (goi|nghe|lien lac|alo)( dien)?( thoai)? (duoc|noi)|(khong|chang) nghe (thay|duoc|ro|tieng)|ngat cuoc|cuoc goi)/g;

/** Uses of the internet: with mobile signal in the same report they mean mobile data. */
export const onlineUses =
  /\b(zalo|facebook|fb|youtube|yt|tiktok|luot|xem (video|phim|clip)|vao mang|len mang|load|tai (trang|video|anh)|web|video call|goi video|messenger|mess|hoc (online|truc tuyen)|truy cap|game|lien quan|internet)\b/;

/** Signal of the mobile network. */
export const mobileSignal = /\b(song|vach|sim|[345]g)\b/;
