import type { Workbook } from "exceljs";
import { vietnamClock } from "../days.ts";
import type { DossierData } from "../dossier-data.ts";
import { reportColumns } from "../report-columns.ts";
import { safeCell } from "./safe-cell.ts";
import { body, fitHeight, headRow, setUpPrint } from "./sheet-look.node.ts";

const formats: Record<string, string> = {
  "Vĩ độ": "0.000",
  "Kinh độ": "0.000",
  "Nhận lúc": "dd/mm/yyyy hh:mm",
};

/** “Phản ánh”: one report a row with typed cells, a filter on each column, the heading on every printed page. */
export function addReportsSheet(workbook: Workbook, data: DossierData): void {
  const columns = reportColumns(data);
  const sheet = workbook.addWorksheet("Phản ánh", { views: [{ state: "frozen", ySplit: 1 }] });
  setUpPrint(sheet, "landscape");
  sheet.pageSetup.printTitlesRow = "1:1";
  sheet.columns = columns.map(({ title, width }) => ({
    header: title,
    width: width + 1,
    ...(formats[title] && { style: { numFmt: formats[title] } }),
  }));
  headRow(sheet.getRow(1));
  sheet.getRow(1).height = 52;
  const widths = columns.map(({ width }) => width);
  for (const [index, row] of data.rows.entries()) {
    const cells = columns.map(({ value }) => {
      const content = value(row, index);
      if (content instanceof Date) return vietnamClock(content);
      return typeof content === "string" ? safeCell(content) : content;
    });
    const added = sheet.addRow(cells);
    added.eachCell({ includeEmpty: true }, body);
    fitHeight(added, widths);
  }
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: data.rows.length + 1, column: columns.length },
  };
}
