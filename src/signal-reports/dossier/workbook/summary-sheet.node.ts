import type { Row, Workbook } from "exceljs";
import { vietnamClock } from "../days.ts";
import type { DossierData } from "../dossier-data.ts";
import { areaTitle } from "../report-columns.ts";
import type { DossierSummary } from "../summarise.ts";
import { localityName, operatorName, senderName } from "../words.ts";
import { safeCell } from "./safe-cell.ts";
import { body, fitHeight, headRow, setUpPrint, title } from "./sheet-look.node.ts";

type Value = string | number | Date | null;

/** “Tổng hợp”: the figures of the letter, then the areas. */
export function addSummarySheet(workbook: Workbook, data: DossierData, summary: DossierSummary): void {
  const sheet = workbook.addWorksheet("Tổng hợp");
  sheet.columns = [{ width: 44 }, { width: 22 }, { width: 22 }, { width: 22 }];
  setUpPrint(sheet, "portrait");
  title(sheet, safeCell(`Phản ánh về ${operatorName(data)} tại ${data.incident.place}`), 4);
  for (const [label, value, format] of figures(data, summary)) {
    const row = sheet.addRow([label, typeof value === "string" ? safeCell(value) : value]);
    sheet.mergeCells(row.number, 2, row.number, 4);
    for (const cell of [row.getCell(1), row.getCell(2)]) body(cell);
    row.getCell(2).alignment = { wrapText: true, vertical: "top", horizontal: "left" };
    fitHeight(row, [44, 66]);
    if (format) row.getCell(2).numFmt = format;
  }
  sheet.addRow([]);
  headRow(sheet.addRow([areaTitle(data.locality), "Số phản ánh", "Lượt người báo", "Số hộ (ước tính)"]));
  for (const { area, reports, voices, households } of summary.areas)
    addArea(sheet.addRow([safeCell(area), reports, voices, households]));
}

function addArea(row: Row): void {
  row.eachCell({ includeEmpty: true }, body);
  fitHeight(row, [44]);
}

function figures(data: DossierData, summary: DossierSummary): [string, Value, string?][] {
  const { speed, against } = summary;
  const { target } = data;
  return [
    ["Số công văn", data.number],
    ["Ngày công văn", dayCell(data.date), "dd/mm/yyyy"],
    ["Cơ quan gửi", senderName(data)],
    ["Địa bàn", `${localityName(data)}, ${data.locality.province}`],
    ["Phạm vi", data.incident.kind === "total" ? "mọi nhà mạng" : "một nhà mạng"],
    ...(data.incident.since
      ? ([["Có từ ngày", dayCell(data.incident.since), "dd/mm/yyyy"]] as [string, Value, string][])
      : []),
    ["Số phản ánh", summary.reports, "#,##0"],
    ["Lượt người báo", summary.voices, "#,##0"],
    ["Số hộ bị ảnh hưởng (ước tính của người báo)", summary.households, "#,##0"],
    ["Phản ánh có tọa độ", summary.located, "#,##0"],
    ["Phản ánh có kết quả đo", speed?.measured ?? 0, "#,##0"],
    ["Tải xuống thấp nhất (Mbit/s)", speed?.lowest ?? null, "0.0"],
    ["Tải xuống trung vị (Mbit/s)", speed?.median ?? null, "0.0"],
    ["Tải xuống cao nhất (Mbit/s)", speed?.highest ?? null, "0.0"],
    ...(target
      ? ([
          ["Mức tải xuống đặt ra (Mbit/s)", target.mbps, "0.0"],
          ["Nơi đặt ra mức này", target.source],
          ["Kết quả so được với mức", against?.compared ?? 0, "#,##0"],
          ["Kết quả thấp hơn mức", against?.below ?? 0, "#,##0"],
        ] as [string, Value, string?][])
      : []),
    ["Hạn khảo sát", dayCell(data.deadline.surveyBy ?? data.deadline.answerBy), "dd/mm/yyyy"],
    ["Hạn trả lời", dayCell(data.deadline.answerBy), "dd/mm/yyyy"],
    ["Lập từ phản ánh đến hết ngày", dayCell(summary.lastDay), "dd/mm/yyyy"],
  ];
}

/** A day without a time, at midnight of the UTC fields that a spreadsheet shows. */
function dayCell(day: string): Date {
  return vietnamClock(new Date(`${day}T00:00:00+07:00`));
}
