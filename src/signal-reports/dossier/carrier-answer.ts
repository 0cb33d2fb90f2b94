import { z } from "zod";
import type { DossierData } from "./dossier-data.ts";
import { operatorName } from "./words.ts";

const FARTHEST_KM = 100;

/**
 * What a carrier answers for an incident, the proof that closes its reports: `distanceKm` from the station to the
 * reported place, `date` (`YYYY-MM-DD`) the day the work was or will be done.
 */
export const carrierAnswer = z.strictObject({
  operator: z.string().min(1),
  station: z.string().min(2, "ghi tên hoặc mã trạm").max(200, "ngắn hơn 200 chữ"),
  distanceKm: z
    .number("ghi một số ki-lô-mét, ví dụ 1,5")
    .nonnegative("không thể nhỏ hơn 0")
    .max(FARTHEST_KM, `lớn hơn ${FARTHEST_KM} km, có lẽ ghi nhầm đơn vị`),
  cause: z.string().min(5, "ghi rõ nguyên nhân").max(2000, "ngắn hơn 2.000 chữ"),
  plan: z.string().min(5, "ghi rõ phương án").max(2000, "ngắn hơn 2.000 chữ"),
  date: z.iso.date("ghi ngày theo mẫu 31/12/2026"),
});

export type CarrierAnswer = z.infer<typeof carrierAnswer>;

export type AnswerError = { cell: string | null; message: string };
export type AnswerReading = { ok: true; answer: CarrierAnswer } | { ok: false; errors: AnswerError[] };

/** Which letter an answer belongs to. */
export type AnsweredLetter = Pick<DossierData, "number" | "operator" | "recipient">;

export const FORM_SHEET = "Phiếu trả lời";

/** The cells of the form that the carrier fills in. */
export const formFields = [
  { key: "station", cell: "B7", label: "Trạm phục vụ", hint: "Tên hoặc mã trạm, ví dụ TNN0123" },
  {
    key: "distanceKm",
    cell: "B8",
    label: "Khoảng cách từ trạm đến nơi phản ánh (km)",
    hint: "Một số, ví dụ 1,5",
  },
  {
    key: "cause",
    cell: "B9",
    label: "Nguyên nhân",
    hint: "Ví dụ: xa trạm, bị đồi che, trạm quá tải, đứt cáp",
  },
  { key: "plan", cell: "B10", label: "Phương án khắc phục", hint: "Đã làm hoặc sẽ làm gì" },
  { key: "date", cell: "B11", label: "Ngày hoàn thành", hint: "Đã xong hoặc dự kiến, theo mẫu 31/12/2026" },
] as const;

/** The cells that say which letter the form answers; filled in by us and locked. */
export const formKeys = { number: "B4", operator: "B5", place: "B6" } as const;

export const formOperator = (letter: AnsweredLetter) => operatorName(letter);
