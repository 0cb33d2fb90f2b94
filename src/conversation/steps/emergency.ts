import { fold } from "../../knowledge/text/index.ts";
import { say } from "../outcome.ts";
import type { TurnStep } from "../types.ts";

type Danger = { name: string; signs: RegExp[]; unless?: RegExp; text: string };

/** Read on folded text (no diacritics). The first that fits answers. */
const dangers: Danger[] = [
  {
    name: "self-harm",
    signs: [
      /\b(tu tu|tu sat|muon chet|khong muon song|ko muon song|chan song|ket thuc cuoc doi|chet di cho xong|uong thuoc sau|nhay cau|cat tay)\b/,
    ],
    unless: /\b(bao tu|giay bao|thu tuc|khai tu)\b/,
    text: "Bác/bạn đang rất khó khăn, và không phải chịu một mình. Xin gọi ngay 115 (cấp cứu) nếu đang bị thương hoặc đã uống thứ gì, hoặc 113; với trẻ em gọi 111 (miễn phí, cả ngày đêm). Hãy gọi một người thân hay hàng xóm đến ở bên cạnh ngay lúc này.",
  },
  {
    name: "violence",
    signs: [
      /\b(chong|vo|bo|me|cha|con|anh|no|ong ay|ba ay|nguoi yeu)\b.{0,20}\b(dang )?(danh|dam|bop co|hanh ha|doa giet|doa chem)\b.{0,25}\b(em|toi|minh|me|con|chau|vo|ba|lam|roi|hoai|suot)\b/,
      /\b(bao luc gia dinh|bi danh dap|bi chong danh|bi vo danh|bi bao hanh|bi xam hai|bi hiep|bi cuong hiep|xam hai tre)\b/,
    ],
    text: "Nếu đang bị đánh hoặc bị đe dọa: gọi ngay 113 (công an). Có người bị thương gọi 115. Trẻ em bị bạo hành, xâm hại gọi 111 (miễn phí, cả ngày đêm). Hãy sang nhà hàng xóm hoặc nơi đông người; {{police}} tiếp nhận trực tiếp.",
  },
  {
    name: "fire",
    signs: [
      /\b(chay nha|nha .{0,12}(dang |bi )?chay|dang chay|chay lon|boc chay|chay rung|no binh gas|xi gas|ro ri gas)\b/,
    ],
    unless:
      /\b(chay may|chay ung dung|chay app|dang chay (app|xe|phan mem|bo|viec)|xe dang chay|chay bang|chay quang cao|chay dua)\b/,
    text: "Cháy, nổ: gọi ngay 114 (cứu hỏa, cứu nạn). Ra khỏi chỗ cháy, báo cho mọi người xung quanh, ngắt điện nếu an toàn. Có người bị thương gọi 115.",
  },
  {
    name: "medical",
    signs: [
      /\b(cap cuu|dot quy|tai bien|ngung tho|kho tho|bat tinh|bi dien giat|ran can|chay mau nhieu|tai nan .{0,20}(bi thuong|nang|mau|chet)|bi tai nan|sap chet|duoi nuoc|chet duoi|ngo doc)\b/,
    ],
    unless: /\b(bao hiem|bhyt|the|thu tuc|giay|ho so|tro cap|so suc khoe|thanh toan|vien phi)\b/,
    text: "Cấp cứu: gọi ngay 115. Nói rõ địa chỉ, mốc dễ thấy và tình trạng người bệnh, giữ máy nghe hướng dẫn. Tai nạn giao thông hay có người gây án gọi thêm 113; mắc kẹt, đuối nước gọi 114.",
  },
  {
    name: "crime",
    signs: [
      /\b(co trom|bat trom|trom dang|trom vao nha|an trom .{0,15}(dang|vua)|cuop|dang bi (cuop|bat giu|de doa|truy duoi)|danh nhau|dam chem|chem nhau|bat coc|giet nguoi|doa giet)\b/,
    ],
    unless: /\b(tra cuu|thu tuc|bi phat|muc phat|luat)\b/,
    text: "Có tội phạm hoặc nguy hiểm ngay lúc này: gọi 113 (công an), nói rõ địa chỉ và việc đang xảy ra. Có người bị thương gọi 115. Việc không gấp có thể báo trực tiếp {{police}}.",
  },
];

export const emergencyStep: TurnStep = (context) => {
  if (context.event.kind !== "text" && context.event.kind !== "media") return null;
  const text = fold(context.event.text);
  const danger = dangers.find(
    ({ signs, unless }) => signs.some((sign) => sign.test(text)) && !unless?.test(text),
  );
  if (!danger) return null;
  const reply = danger.text.replace("{{police}}", context.place.words.police);
  return say(context, "emergency", `${reply}\n\nĐây là trợ lý tự động, không cử người đến được.`);
};
