import type { Workbook } from "exceljs";
import { FORM_SHEET, formFields, formKeys, formOperator } from "../carrier-answer.ts";
import { dayWords } from "../days.ts";
import type { DossierData } from "../dossier-data.ts";
import { senderName } from "../words.ts";
import { safeCell } from "./safe-cell.ts";
import { body, FONT, fitHeight, setUpPrint, title } from "./sheet-look.node.ts";

const open = { argb: "FFFFF8DC" };

/**
 * “Phiếu trả lời”: the form a carrier fills in and sends back; only its five yellow cells can be written (the
 * protection has no password, it guards against slips).
 */
export async function addAnswerSheet(workbook: Workbook, data: DossierData): Promise<void> {
  const sheet = workbook.addWorksheet(FORM_SHEET);
  setUpPrint(sheet, "portrait");
  sheet.columns = [{ width: 34 }, { width: 52 }, { width: 34 }];
  title(sheet, "Phiếu trả lời của nhà mạng", 3);
  sheet.getCell("A2").value = safeCell(
    `Xin điền các ô vàng và gửi lại tệp này về ${senderName(data)} chậm nhất ngày ${dayWords(data.deadline.answerBy)}.`,
  );
  sheet.mergeCells("A2:C2");
  sheet.getRow(2).height = 36;
  sheet.getCell("A2").font = { name: FONT, size: 12 };
  sheet.getCell("A2").alignment = { wrapText: true, vertical: "top" };
  const known = [
    ["Số công văn", formKeys.number, data.number],
    ["Nhà mạng", formKeys.operator, formOperator(data)],
    ["Nơi phản ánh", formKeys.place, data.incident.place],
  ] as const;
  for (const [label, cell, value] of known) line(label, cell, safeCell(value), "");
  for (const { label, cell, hint } of formFields) line(label, cell, null, hint);
  await sheet.protect("", { selectLockedCells: true, selectUnlockedCells: true, formatRows: true });

  function line(label: string, cell: string, value: string | null, hint: string): void {
    const row = sheet.getRow(Number(cell.slice(1)));
    row.values = [label, value, hint];
    for (const column of [1, 2, 3]) body(row.getCell(column));
    fitHeight(row, [34, 52, 34]);
    if (value !== null) return;
    const field = sheet.getCell(cell);
    field.protection = { locked: false };
    field.fill = { type: "pattern", pattern: "solid", fgColor: open };
    row.height = label === "Nguyên nhân" || label.startsWith("Phương án") ? 90 : 36;
    if (label.startsWith("Ngày")) field.numFmt = "dd/mm/yyyy";
    if (label.startsWith("Khoảng cách"))
      field.dataValidation = {
        type: "decimal",
        operator: "between",
        formulae: [0, 100],
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: "Khoảng cách",
        error: "Xin ghi một số ki-lô-mét từ 0 đến 100.",
      };
  }
}
