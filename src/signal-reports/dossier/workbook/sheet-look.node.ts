import type { Alignment, Cell, Row, Worksheet } from "exceljs";

export const FONT = "Times New Roman";
const line = { style: "thin", color: { argb: "FF7A8290" } } as const;

const wrapped: Partial<Alignment> = { wrapText: true, vertical: "top" };

/** A4, as wide as one page, the sheet's name and page number at the foot. */
export function setUpPrint(sheet: Worksheet, orientation: "portrait" | "landscape"): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.6, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter.oddFooter = "&C&A – trang &P/&N";
}

export function title(sheet: Worksheet, text: string, columns: number): void {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, columns);
  row.getCell(1).font = { name: FONT, size: 14, bold: true };
  row.getCell(1).alignment = { ...wrapped, vertical: "middle" };
  row.height = 40;
}

export function headRow(row: Row): void {
  row.eachCell({ includeEmpty: true }, (cell) => {
    body(cell);
    cell.font = { name: FONT, size: 12, bold: true };
    cell.alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE6EAF0" } };
  });
}

export function body(cell: Cell): void {
  cell.font = { name: FONT, size: 12 };
  cell.alignment = wrapped;
  cell.border = { top: line, bottom: line, left: line, right: line };
}

const LINE_POINTS = 16;
const HIGHEST_POINTS = 400;

/** Makes a row as high as its longest wrapped cell: not every program does so by itself on opening. */
export function fitHeight(row: Row, widths: number[]): void {
  const lines = widths.map((width, index) => {
    const { value } = row.getCell(index + 1);
    return typeof value === "string" ? Math.ceil((value.length * 1.15) / width) : 1;
  });
  row.height = Math.min(Math.max(...lines, 1) * LINE_POINTS + 2, HIGHEST_POINTS);
}
