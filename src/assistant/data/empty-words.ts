/** Words (folded) that carry no topic of their own: question words, fillers, the parts of an answer. */
export const emptyWords: ReadonlySet<string> = new Set(
  `the vay thi con nua a ah ha nhi nhe da em e toi minh chau bac anh chi ad oi cho hoi la co khong ko k hong phai duoc dc
  mat ton bao nhieu bn tien xien phi le gia may ngay lau khi nao gio thoi han gian o dau di len noi mo can gi j mang giay to
  ho so chuan bi lam sao nhu cach ntn huong dan cac buoc rang ai gap phat muc het tra nop va roi xong sau do nay day ay no
  bi ra chi tiet hon cu bang vao luc lay luon tu rua z zay thoi nhung gom nhieu it hom bua tat ca moi nguoi nghin ngan dong`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words (folded) of how long a thing lasts: everything that runs out is asked about with them, so they name nothing. */
export const spanWords: ReadonlySet<string> = new Set(
  "dung xai han nam thang tuan truoc sap gan qua keo dai hieu luc con gia tri toi tre muon som cap doi hao ton".split(
    " ",
  ),
);
