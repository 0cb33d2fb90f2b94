/** Words (folded) that carry no topic of their own: question words, fillers, the parts of an answer. */
export const emptyWords: ReadonlySet<string> = setOf(
  `the vay thi con nua a ah ha nhi nhe da em e toi minh chau bac anh chi ad oi cho hoi la co khong ko k hong phai duoc dc
  mat ton bao nhieu bn tien xien phi le gia may ngay lau khi nao gio thoi han gian o dau di len noi mo can gi j mang giay to
  ho so chuan bi lam sao nhu cach ntn huong dan cac buoc rang ai gap phat muc het tra nop va roi xong sau do nay day ay no
  bi ra chi tiet hon cu bang vao luc lay luon tu rua z zay thoi nhung gom nhieu it hom bua tat ca moi nguoi nghin ngan dong muon hoi them`,
);

/** Words (folded) of how long a thing lasts: everything that runs out is asked about with them, so they name nothing. */
export const spanWords: ReadonlySet<string> = setOf(
  "dung xai han nam thang tuan truoc sap gan qua keo dai hieu luc con gia tri toi tre muon som cap doi hao ton",
);

/** Whom it is for, in which way and by which number it is done (folded): they turn a question, and name none. */
export const turningWords: ReadonlySet<string> = setOf(
  `bo me ba ong vo chong ck vk con chau dua thang nho ut ca tui tau nguoi nha hang xom ban be ho thay giup gium
  hoc sinh vien lop tre so gia yeu nam liet om benh khuyet tat ngheo don than tuoi doi cong nhan linh
  nuoc ngoai tinh khac xa que tro mang tren online onl truc tuyen tai app buu dien
  dien thoai dt sdt tong dai hotline duong nong goi alo lien he trieu tram chuc moi lan thu hai ba mot 1 2 3
  lai dang ky xin de sang mai hoan bon nam sau bay tam chin muoi`,
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
