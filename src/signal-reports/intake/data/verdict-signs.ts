import type { Verdict } from "../../record-verdict.ts";

const thing =
  "(?:(?:song|mang|wifi|internet|cho (?:toi|nha toi|minh|em|bac)|nha (?:toi|minh|em)|o day|may|4g|goi|nghe|dien thoai|no) )*";
const now = "(?:(?:thi|nay|bay gio|gio|hien tai|hien|hom nay|da|cung|rat|deu|thay|van|dang|lai|tam) )*";
const after =
  "(?: (?:roi|lai|nhe|a|lam|hon|nhieu|han|ngon|ca|day|do|cam on|cam on nhieu|hon nhieu|hon truoc|binh thuong|rat nhieu))*";

/** Words for the three verdicts, in plain form; a bad word before a good one (“chưa tốt”), a better one before “tốt”. */
export const verdictSigns: [Verdict, RegExp][] = [
  [
    "not_fixed",
    new RegExp(
      `^${thing}${now}(?:(?:van|chua|khong|chang|cha)(?: \\S+){0,4}? (?:duoc|tot|on|khoi|xong|sua|khac|het|do|khoe|song|mang|the|vay|yeu|mat|cham|rot|chap chon|lag|kem|nhu cu|nhu truoc|ok)|nhu cu|y nguyen|y nhu cu|te hon|nhu truoc|(?:yeu|mat|rot|hong|cham) lai|lai (?:mat|yeu|rot|hong|cham))\\b.{0,40}$|^chua$`,
    ),
  ],
  [
    "better",
    new RegExp(
      `^${thing}${now}(?:do|kha|tot|on|khoe|manh|nhanh|cai thien|bot)(?: yeu| cham| chap chon)?(?: (?:hon|phan nao|mot chut|chut|ti|mot ti|it|duoc it|nhieu|len))+(?: (?:roi|truoc|chut|nhieu|thoi|mot chut|nhung.{0,40}|a|ti))*$|^${thing}${now}(?:tam (?:duoc|on)|cung tam|tam tam|do roi|duoc phan nao|co tien bo|kha len)(?: (?:roi|a|nhe))*$`,
    ),
  ],
  [
    "good",
    new RegExp(
      `^${thing}${now}(?:tot|on|ngon|khoe|manh|muot|binh thuong|ok|oke|okie|on dinh|nhanh|ngon lanh|xong|het (?:yeu|mat|loi|bi|chap chon|lag)|duoc|co (?:song|mang|lai)|co song lai|khoi|dung tot|goi tot|goi duoc|vao duoc|chay tot|hai long|het roi|bat duoc|hoat dong)(?: (?:song|mang|binh thuong|tot|on))*${after}$`,
    ),
  ],
];
