import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { dayWords, vietnamDay } from "../days.ts";
import type { DossierData } from "../dossier-data.ts";
import { reportColumns } from "../report-columns.ts";
import { numberWords } from "../words.ts";
import { LANDSCAPE_TEXT_WIDTH, points, runs } from "./look.node.ts";

const degreeColumns = new Set(["Vĩ độ", "Kinh độ"]);

/** Every report in a row, its heading repeated on each page, for a landscape page. */
export function annexTable({ rows, target }: DossierData): Table {
  const columns = reportColumns(target);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / whole) * LANDSCAPE_TEXT_WIDTH));
  const cell = (text: string, index: number, head: boolean, number: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { left: 50, right: 50, top: 30, bottom: 30 },
      verticalAlign: "center",
      children: [
        new Paragraph({
          alignment: head ? "center" : number ? "right" : "left",
          children: runs(text, { size: points(10), bold: head }),
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ title }, at) => cell(title, at, true, false)),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ title, value }, at) => {
              const content = value(row, index);
              return cell(written(content, degreeColumns.has(title)), at, false, typeof content === "number");
            }),
          }),
      ),
    ],
  });
}

function written(value: string | number | Date | null, degrees: boolean): string {
  if (value === null) return "–";
  if (value instanceof Date) return dayWords(vietnamDay(value));
  if (typeof value === "string") return value;
  return degrees ? value.toFixed(3).replace(".", ",") : numberWords(value);
}
