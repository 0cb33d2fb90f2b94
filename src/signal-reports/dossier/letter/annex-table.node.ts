import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { vietnamDay } from "../../../localities/vietnam-time.ts";
import { dayWords } from "../days.ts";
import type { DossierData } from "../dossier-data.ts";
import { reportColumns } from "../report-columns.ts";
import { numberWords } from "../words.ts";
import { LANDSCAPE_TEXT_WIDTH, points, runs } from "./look.node.ts";

type Content = string | number | Date | null;

const degreeColumns = new Set(["Vĩ độ", "Kinh độ"]);

/** Every report in a row, its heading repeated on each page, for a landscape page. */
export function annexTable(data: DossierData): Table {
  const columns = reportColumns(data);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / whole) * LANDSCAPE_TEXT_WIDTH));
  const heads = columns.map(({ title }, at) => cell(title, widths[at] ?? 0, "center", true));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
      ...data.rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ title, value }, at) => {
              const content = value(row, index);
              return cell(
                written(content, degreeColumns.has(title)),
                widths[at] ?? 0,
                sideOf(content),
                false,
              );
            }),
          }),
      ),
    ],
  });
}

function cell(text: string, width: number, alignment: "left" | "center" | "right", bold: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 50, right: 50, top: 30, bottom: 30 },
    verticalAlign: "center",
    children: [new Paragraph({ alignment, children: runs(text, { size: points(10), bold }) })],
  });
}

function sideOf(content: Content): "left" | "center" | "right" {
  if (content === null) return "center";
  return typeof content === "number" ? "right" : "left";
}

function written(value: Content, degrees: boolean): string {
  if (value === null) return "–";
  if (value instanceof Date) return dayWords(vietnamDay(value));
  if (typeof value === "string") return value;
  return degrees ? value.toFixed(3).replace(".", ",") : numberWords(value);
}
