import exceljs from "exceljs";
import { safeCell } from "../../../signal-reports/dossier/workbook/safe-cell.ts";
import type { WriteSheet } from "./sheet.ts";

/** An Excel file with one sheet: bold heads that stay in sight, a filter over them, no formula anywhere. */
export const writeSheet: WriteSheet = async ({ title, heads, rows }) => {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(title, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = heads.map(({ title: header, width }) => ({ header, width }));
  for (const row of rows) sheet.addRow(row.map((cell) => (typeof cell === "string" ? safeCell(cell) : cell)));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: heads.length } };
  return new Uint8Array(await book.xlsx.writeBuffer());
};
