import type { Choice } from "../../../conversation/types.ts";
import type { ServedPlace } from "../../../localities/served-place.ts";
import type { FormAnswer } from "../answers.ts";
import type { Field, ReportDraft } from "../draft.ts";

export type Question = { text: string; choices: Choice[] };

const answer = (title: string, meaning: FormAnswer): Choice => ({ title, do: "report", answer: meaning });
const skipAll = answer("Gửi luôn", { go: "skip_all" });
const unknown = answer("Không rõ", { go: "skip" });
const mostNamed = 5;

/** One short question with at most five buttons; titles and numbers work when typed. */
export function questionFor(field: Field, draft: ReportDraft, place: ServedPlace): Question {
  switch (field) {
    case "place":
      return placeQuestion(place);
    case "operators":
      return {
        text: "Mạng nào bị yếu? Nhiều mạng thì gõ cả, ví dụ “1 và 2”.",
        choices: [
          answer("Viettel", { set: "operators", value: ["viettel"] }),
          answer("VinaPhone", { set: "operators", value: ["vinaphone"] }),
          answer("MobiFone", { set: "operators", value: ["mobifone"] }),
          answer("Mạng khác", { set: "operators", value: ["other"] }),
          unknown,
        ],
      };
    case "services":
      return {
        text: "Bị ở việc gì? Nhiều việc thì gõ cả, ví dụ “1 và 2”.",
        choices: [
          answer("Gọi điện", { set: "services", value: ["voice"] }),
          answer("Mạng 4G/5G", { set: "services", value: ["mobile-data"] }),
          answer("Internet cáp quang", { set: "services", value: ["fixed-broadband"] }),
          answer("Wifi", { set: "services", value: ["wifi"] }),
          unknown,
        ],
      };
    case "hours":
      return {
        text: "Hay bị lúc nào? Nhớ từ bao giờ thì gõ luôn.",
        choices: [
          answer("Cả ngày", { set: "hours", value: "all-day" }),
          answer("Buổi tối", { set: "hours", value: "evening" }),
          answer("Ban ngày", { set: "hours", value: "daytime" }),
          answer("Lúc được lúc không", { set: "hours", value: "sometimes" }),
          skipAll,
        ],
      };
    case "indoors":
      return {
        text: "Bị trong nhà hay ngoài trời?",
        choices: [
          answer("Trong nhà", { set: "indoors", value: "indoor" }),
          answer("Ngoài trời", { set: "indoors", value: "outdoor" }),
          answer("Cả hai", { set: "indoors", value: "both" }),
          unknown,
          skipAll,
        ],
      };
    case "extras":
      return extrasQuestion(draft);
  }
}

function placeQuestion({ profile: { unit, signal } }: ServedPlace): Question {
  const text = `Bác bị ở ${unit.word} nào? Gõ tên ${unit.word}, hoặc một mốc gần đó (chợ, trường, nhà văn hóa), hoặc gửi vị trí: bấm dấu + rồi chọn Vị trí.`;
  // Where hamlets go by numbers a number typed is the hamlet's own, never that of a button.
  const named = signal.hamlets.some((hamlet) => /\d/.test(hamlet)) ? [] : signal.hamlets;
  if (named.length === 0 || named.length > mostNamed) return { text, choices: [] };
  return { text, choices: named.map((hamlet) => answer(hamlet, { set: "area", value: hamlet })) };
}

function extrasQuestion({ awaitsScreenshot, mediaIds, speed, households }: ReportDraft): Question {
  if (awaitsScreenshot)
    return {
      text: "Bác gửi ảnh màn hình kết quả i-Speed, hoặc gõ số, ví dụ: tải xuống 3,2 tải lên 1 ping 80.",
      choices: [skipAll],
    };
  const have = mediaIds.length > 0 || speed !== null || households !== null;
  return {
    text: have
      ? "Còn ảnh, số đo, hay biết mấy nhà cùng bị thì bác gửi tiếp. Đủ rồi thì bấm “Gửi luôn”."
      : "Bác có ảnh, số đo i-Speed, hay biết mấy nhà cùng bị thì gửi vào đây. Không có thì bấm “Gửi luôn”.",
    choices: [skipAll, answer("Có số đo i-Speed", { go: "screenshot" })],
  };
}

/** Which answer to change, after “Sửa”. */
export function changeQuestion(): Question {
  const titles: Record<Exclude<Field, "extras">, string> = {
    place: "Sửa chỗ bị",
    operators: "Sửa nhà mạng",
    services: "Sửa việc bị",
    hours: "Sửa thời gian",
    indoors: "Sửa trong/ngoài nhà",
  };
  return {
    text: "Bác muốn sửa phần nào?",
    choices: Object.entries(titles).map(([field, title]) => answer(title, { change: field as Field })),
  };
}
