import { fold } from "../../knowledge/text/index.ts";
import { answeredWrongly, handOver } from "../hand-over.ts";
import { mainMenu, menuChoices } from "../menu.ts";
import { say } from "../outcome.ts";
import { eraseRequested, privacyNotice } from "../privacy.ts";
import type { TurnContext, TurnOutcome, TurnStep } from "../types.ts";

/** Things asked of the counter itself, on folded text. */
const requests: { signs: RegExp; answer: (context: TurnContext) => TurnOutcome }[] = [
  {
    signs: /^(menu|danh muc|tro giup|help|huong dan|xem cac muc|bat dau|\?+|0)$/,
    answer: (context) => say(context, "menu", mainMenu(context), menuChoices(context)),
  },
  {
    signs:
      /\b(gap|noi chuyen voi|chat voi|nhan tin voi|ket noi|lien he)( voi)? (can bo|nguoi that|nhan vien|tong dai vien|chu tich|anh can bo|chi can bo)\b(?!.*\b(viettel|vina|vinaphone|mobi|mobifone|nha mang|vien thong|bam so|lua)\b)(?<!\b(viettel|vina|mobi|bao|bam|nha mang)\b.*)|^(can bo|gap nguoi|nguoi that|can gap nguoi)$/,
    answer: (context) => handOver(context, "Bác sẽ gặp cán bộ."),
  },
  {
    signs:
      /^(sai|khong dung|ko dung|k dung|chua dung|noi sai|tra loi sai|thong tin sai|cau tra loi (chua dung|sai))( (roi|r|bet|het|ca))*( (a|nhe|ban oi|bot oi|em oi|ad))?([ .!,]+(noi|tra loi) (bay|sai|linh tinh|lung tung))?[ .!]*$/,
    answer: answeredWrongly,
  },
  {
    signs:
      /\bxoa (het )?(du lieu|thong tin|tin nhan)( ca nhan)?( cua (toi|em|minh|chau|bac))?\b(?!.*\b(vneid|zalo|facebook|dien thoai)\b)/,
    answer: eraseRequested,
  },
  {
    signs:
      /^(xem )?(du lieu|thong tin)( ca nhan)? cua (toi|em|minh|chau|bac)$|\b(quyen rieng tu|chinh sach bao mat|bot co luu|co luu (tin nhan|thong tin|du lieu))\b/,
    answer: privacyNotice,
  },
];

export const requestStep: TurnStep = (context) => {
  if (context.event.kind !== "text") return null;
  const text = fold(context.event.text).replace(/\s+/g, " ").trim();
  return requests.find(({ signs }) => signs.test(text))?.answer(context) ?? null;
};
