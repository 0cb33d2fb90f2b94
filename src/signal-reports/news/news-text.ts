import type { Choice } from "../../conversation/types.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { vietnamDay } from "../../localities/vietnam-time.ts";
import type { ServiceRequest } from "../actor.ts";
import type { MoveDetails, Proof } from "../move-details.ts";
import { declineReasons } from "../states.ts";
import type { ToldMove } from "../tell-after-move.ts";

export type News = {
  text: string;
  choices: Choice[];
  /** Worth a paid template, and in the end a telephone call: a fix, a refusal, a question. */
  matters: "news" | "verdict" | "question" | null;
  /** Matters, but not enough for money or for a call. */
  quietly?: true;
};

/** What a citizen reads of a move, in plain words. */
export function newsText({ verb, request, said }: ToldMove, place: ServedPlace): News {
  const { code } = request;
  const receiver = officeName(place, request.receiver);
  switch (verb) {
    case "acknowledge":
      return plain(`Phản ánh ${code}: ${receiver} đã tiếp nhận và đang xem.`);
    case "forward":
      return plain(`Phản ánh ${code} được chuyển tới ${receiver} để xử lý. Bác không phải báo lại.`);
    case "ask":
      return {
        text: `Phản ánh ${code}: ${receiver} cần hỏi thêm.\n“${(said as MoveDetails["ask"]).note}”\nBác trả lời ngay tại đây, bằng chữ hoặc ảnh. Sau 5 ngày chưa có trả lời, việc vẫn được làm tiếp.`,
        choices: [{ title: "Tôi không biết", do: "answer_ask", code }],
        matters: "question",
      };
    case "send_to_carrier":
      return plain(
        `Phản ánh ${code}: yêu cầu khắc phục đã gửi nhà mạng, đang chờ trả lời. Có tin sẽ báo bác.`,
      );
    case "resolve":
      return verdictNews(request, said as MoveDetails["resolve"]);
    case "reject_proof":
      return plain(
        `Phản ánh ${code}: ảnh làm chứng của ${receiver} chưa xem được, nên việc chưa coi là xong. Khi có bằng chứng sẽ báo lại bác.`,
      );
    case "decline":
      return declineNews(request, said as MoveDetails["decline"]);
    case "reopen":
      return plain(`Phản ánh ${code} được mở lại vì vẫn chưa tốt. ${receiver} xem lại từ đầu.`);
    case "merge":
      return plain(
        `Phản ánh ${code} được gộp vào phản ánh cùng chỗ ${(said as MoveDetails["merge"]).into} để xử lý chung. Từ nay tin báo mang mã ${(said as MoveDetails["merge"]).into}; bác không phải báo lại.`,
      );
    case "unmerge":
      return plain(`Phản ánh ${code} được tách ra, ${receiver} xem riêng việc của bác.`);
    default:
      throw new Error(`Nobody is told of “${verb}”`);
  }
}

/** “đã tốt chưa?”, now and again after four weeks. */
export function verdictChoices(code: string): Choice[] {
  return [
    { title: "Tốt rồi", do: "verdict", code, verdict: "good" },
    { title: "Đỡ hơn", do: "verdict", code, verdict: "better" },
    { title: "Chưa được", do: "verdict", code, verdict: "not_fixed" },
  ];
}

export function officeName({ profile }: ServedPlace, officeId: string): string {
  return profile.offices.find(({ id }) => id === officeId)?.name ?? profile.name;
}

function verdictNews(request: ServiceRequest, { proof, note }: MoveDetails["resolve"]): News {
  const { code } = request;
  const promised = promisedDay(request, proof);
  return {
    text: [
      promised
        ? `Phản ánh ${code}: nhà mạng đã trả lời, hẹn xong ngày ${inDays(promised)}.`
        : `Phản ánh ${code}: cơ quan báo đã xử lý xong.`,
      `Bằng chứng: ${proofInWords(proof)}.`,
      ...(note ? [`Ghi chú: ${note}`] : []),
      "Chỗ bác đã tốt chưa? Bấm nút hoặc gõ số: 1 Tốt rồi, 2 Đỡ hơn, 3 Chưa được.",
    ].join("\n"),
    choices: verdictChoices(code),
    matters: "verdict",
  };
}

/** A carrier that names a day to come has promised, not mended. */
function promisedDay({ updatedAt }: ServiceRequest, proof: Proof): string | null {
  return proof.kind === "carrier_answer" && proof.answer.date > vietnamDay(updatedAt)
    ? proof.answer.date
    : null;
}

function declineNews({ code }: ServiceRequest, { reason, plan, note }: MoveDetails["decline"]): News {
  return {
    text: [
      `Phản ánh ${code} được đóng. Lý do: ${lowerFirst(declineReasons[reason])}.`,
      ...(plan ? [`Kế hoạch: ${plan}`] : []),
      ...(note ? [`Ghi chú: ${note}`] : []),
      "Nếu vẫn chưa được, bấm nút hoặc gõ 1: phản ánh sẽ mở lại và có người xem.",
    ].join("\n"),
    choices: [{ title: "Chưa được", do: "verdict", code, verdict: "not_fixed" }],
    matters: "news",
  };
}

export function proofInWords(proof: Proof): string {
  switch (proof.kind) {
    case "photo":
      return "ảnh chụp tại chỗ, xem ở trang tình trạng";
    case "document":
      return `văn bản số ${proof.number}${proof.date ? ` ngày ${inDays(proof.date)}` : ""}`;
    case "measurement":
      return `đo lại bằng i-Speed: tải xuống ${figure(proof.down)} Mbit/s${proof.up === undefined ? "" : `, tải lên ${figure(proof.up)} Mbit/s`}`;
    case "carrier_answer": {
      const { station, distanceM, cause, plan, date } = proof.answer;
      return `nhà mạng trả lời: trạm ${station}, cách ${metres(distanceM)}; nguyên nhân: ${cause}; việc làm: ${plan}; ngày ${inDays(date)}`;
    }
  }
}

function plain(text: string): News {
  return { text, choices: [], matters: null };
}

function inDays(isoDate: string): string {
  return isoDate.split("-").reverse().join("/");
}

function figure(value: number): string {
  return new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 }).format(value);
}

function metres(distance: number): string {
  return distance < 1_000 ? `${distance} m` : `${figure(distance / 1_000)} km`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
