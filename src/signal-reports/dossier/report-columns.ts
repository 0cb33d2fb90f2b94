import type { DossierData, DossierRow } from "./dossier-data.ts";
import { compareWithTarget } from "./summarise.ts";
import { capitalised, indoorsWords, serviceWords } from "./words.ts";

export type ReportColumn = {
  title: string;
  /** Relative width; the letter's table shares its page by it, the sheet takes it as characters. */
  width: number;
  value: (row: DossierRow, index: number) => string | number | Date | null;
};

/** The table of reports, the same in the letter's annex and in the workbook. */
export function reportColumns({
  target,
  locality,
}: Pick<DossierData, "target" | "locality">): ReportColumn[] {
  return [
    { title: "STT", width: 7, value: (_row, index) => index + 1 },
    { title: "Mã phản ánh", width: 17, value: ({ code }) => code },
    { title: areaTitle(locality), width: 19, value: ({ area }) => area },
    { title: "Vĩ độ", width: 10, value: ({ place }) => place?.lat ?? null },
    { title: "Kinh độ", width: 11, value: ({ place }) => place?.lon ?? null },
    { title: "Dịch vụ", width: 16, value: serviceWords },
    { title: "Trong nhà, ngoài trời", width: 13, value: ({ indoors }) => indoorsWords(indoors) },
    { title: "Lúc nào", width: 14, value: ({ when }) => when },
    { title: "Từ khi nào", width: 14, value: ({ since }) => since },
    { title: "Số hộ (ước tính)", width: 9, value: ({ households }) => households },
    { title: "Tải xuống (Mbit/s)", width: 12, value: ({ speed }) => speed?.down ?? null },
    { title: "Tải lên (Mbit/s)", width: 12, value: ({ speed }) => speed?.up ?? null },
    { title: "Ping (ms)", width: 9, value: ({ speed }) => speed?.ping ?? null },
    ...(target
      ? [{ title: "So với mức", width: 10, value: (row: DossierRow) => verdictWords(row, target) }]
      : []),
    { title: "Số người báo", width: 10, value: ({ voices }) => voices },
    { title: "Nhận lúc", width: 17, value: ({ reportedAt }) => reportedAt },
  ];
}

/** “Xóm, khu vực”: residents name their hamlet or a landmark. */
export const areaTitle = ({ hamletWord }: DossierData["locality"]) => `${capitalised(hamletWord)}, khu vực`;

function verdictWords(row: DossierRow, target: DossierData["target"]): string | null {
  const verdict = compareWithTarget(row, target);
  return verdict && { below: "thấp hơn", reached: "đạt" }[verdict];
}
