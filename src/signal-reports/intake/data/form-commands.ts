import type { FormStep } from "../answers.ts";
import type { Field } from "../draft.ts";

/**
 * What residents type to steer the form, in the reader's plain form (folded, “ko” already “khong”) without politeness
 * at either end. The first that fits counts.
 */
export const formCommands: [FormStep, RegExp][] = [
  [
    "back",
    /^(?:quay (?:lai|ve|nguoc(?: lai)?)|tro (?:lai|ve)|lui lai|lui|back|undo|lai cau truoc|(?:quay |tro |lui )?(?:lai |ve )?(?:cau|buoc|phan) (?:truoc|hoi truoc|vua roi|tren)|cho (?:(?:toi|em|minh|bac|chau) )?(?:quay|tro|lui) lai)(?: (?:cau|buoc|phan))?(?: (?:truoc|tren|hoi nay|vua roi|do|mot buoc|1 buoc))?$/,
  ],
  [
    "skip_all",
    /^(?:(?:thoi )?(?:cu )?gui(?: (?:luon|ngay|thoi|di|luon di|cho nhanh|bao cao|phan anh|phan anh di|giup|ho|nhe|don|phieu|len|cho xong))*|bo qua (?:het|tat ca|may cau nay|cac cau (?:con lai|sau))|khong hoi nua|dung hoi nua|hoi (?:nhieu|lam|lau) (?:qua|the)|hoi it thoi|(?:the|vay) (?:thoi|la du|la het|du roi|la duoc)|chi (?:the|vay|co the|co vay)(?: thoi)?|xong(?: roi)?|het(?: roi)?|du(?: roi)?|khong (?:con|them) gi(?: nua)?|khong co gi(?: them| nua)?|khong bo sung(?: gi)?|gui di cho nhanh|ghi the (?:thoi|la duoc|di)|con lai bo qua|khong co gi de gui)$/,
  ],
  [
    "skip",
    /^(?:bo qua(?: (?:cau|phan) nay)?|(?:toi |em |minh |bac |chau )?(?:cung )?(?:khong|chua|chang|cha|nao co|lam sao|sao ma|ai ma|dau co|dau) (?:biet|ro|nho|chac|de y|hay|nam duoc|nam ro|bit)(?: (?:nua|duoc|ro|chac|chinh xac|la mang gi|mang gi|mang nao|cai gi|gi|may gio|bao lau|ten|xom nao|cho nao|dau|cau nay|lam|het|ra sao))*|biet dau|ai biet|ai ma biet|chiu|chiu thoi|bi|quen(?: roi| mat)?|skip|next|pass|(?:qua |sang )?cau (?:khac|sau|ke|tiep)(?: theo)?|tiep(?: theo| tuc| di)?|hoi cau khac|(?:de )?(?:sau|luc khac)|khong tra loi|khong muon (?:noi|tra loi|khai)|khong (?:can|quan trong)|sao cung duoc|gi cung duoc|tuy|khong xac dinh|khong khai)$/,
  ],
  [
    "cancel",
    /^(?:huy(?: bo)?(?: (?:di|het|nhe|nay|phan anh|bao cao|phieu|don|viec nay|cai nay|yeu cau|bao song yeu|luon))*|(?:thoi )?(?:khong|chang|khoi|dung|ngung) (?:can |muon |phai )?(?:bao|phan anh|gui|khai|lam|dien|ghi|bao cao)(?: (?:cao|nua|gi nua|di|dau|song|phan anh|gi|nay))*|(?:thoi )?(?:khong|chang) can nua|dung lai|dung lai di|stop|cancel|thoat(?: ra)?|ket thuc|xoa(?: di| het| phan anh(?: nay)?| ban nay)?|thoi (?:khoi|huy|bo|dung|khong (?:bao|gui|phan anh|lam))(?: (?:nua|di|bao|gui))*|bo (?:di|cuoc|phan anh)(?: di| nay)?|bo|rut lai|lam lai tu dau|nham roi khong bao nua|(?:da |vang )?thoi|doi y(?: roi)?(?: khong (?:bao|gui) nua)?)$/,
  ],
  [
    "change",
    /^(?:(?:cho (?:toi |em )?)?(?:sua|chinh|chinh sua|doi|thay|thay doi|sua doi)(?: (?:lai|di|chut|mot chut|ti|thong tin|phan anh|giup|cai nay|noi dung|cho dung))*|sai(?: roi| mat roi| thong tin| mot cho| het)?|khong dung|chua (?:dung|chinh xac|chuan|phai)|nham(?: roi)?|co cho sai|ghi sai(?: roi)?|bi sai|muon sua(?: lai)?|can sua(?: lai)?)$/,
  ],
  ["screenshot", /^(?:co |gui )?(?:so do|ket qua do|ket qua|anh|hinh|anh chup) (?:cua )?i ?speed$/],
  [
    "yes",
    /^(?:dong y(?: gui)?|dung(?: roi| vay| the| het| ca)*|(?:ok|oke|okay|okie)(?: (?:gui|roi|luon|di))*|u|uh|um|uhm|vang|da|duoc(?: roi| day)?|gui cho toi|co(?: chu)?|phai(?: roi)?|chuan(?: roi)?|chinh xac|xac nhan|yes|y|nhat tri|tot|hop ly|chot|bam gui|duyet|them(?: (?:toi|minh|em|bac|chau|vao|luon|di|ca|nha toi|cho toi|cung))*|(?:cho|tinh|ghi|gop) (?:toi|minh|em|ca toi|nha toi|chau|chung)(?: (?:vao|them|luon|voi|chung))*|gop chung|tham gia|cung bi|toi cung (?:bi|vay|the)|nha toi cung (?:bi|the|vay))$/,
  ],
  [
    "no",
    /^(?:khong|khong a|khong phai|no|khoi|khong (?:them|gop|chung|co|lien quan|giong)(?: \S+){0,3}|(?:gui|bao|lam|de|tach) rieng|rieng|cho khac|chuyen khac|viec khac|khac(?: (?:cho|chuyen|viec|nha|hoan toan|nhau))?|khong,? gui rieng|cai khac|phan anh rieng)$/,
  ],
];

/** What is to be changed, by the words for it. */
export const fieldNames: [Field, RegExp][] = [
  ["place", /\b(?:cho|dia chi|dia diem|noi|vi tri|khu vuc|xom|thon|to dan pho|to|lang|ban|noi bi)\b/],
  ["operators", /\b(?:nha mang|hang|sim|ten mang|mang nao|mang)\b/],
  ["services", /\b(?:dich vu|viec|loai|goi|wifi|internet|4g)\b/],
  ["indoors", /\b(?:trong|ngoai|indoor|outdoor)\b/],
  ["hours", /\b(?:thoi gian|gio|luc|khi nao|ngay|bao gio|tu bao)\b/],
  ["extras", /\b(?:anh|hinh|so do|so nha|so ho|i ?speed|toc do)\b/],
];

export const changes =
  /^(?:(?:toi |em )?(?:muon |can )?)(?:sua|doi|thay|chinh|thay doi|chinh sua)(?: lai| giup)?(?: cai| phan| cho| muc| thong tin)*(?: ten)? (.+)$/;

/** Politeness around a command, in plain form. */
export const politeStart = /^(?:(?:da|vang|a|oi|ui|u|thoi|the|bac|em|ad|ban|nay) )+(?=\S)/;
export const politeEnd =
  /(?: (?:a|nhe|nha|nhi|di|em|ban|ad|admin|giup|voi|oi|ho|luon|vay|day|bac|anh|chi|toi|minh|cai|da|nao|dum|gium|bot|ha))+$/;
