import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { letterDay } from "../days.ts";
import type { DossierData } from "../dossier-data.ts";
import { letterSubject } from "../letter-words.ts";
import { centred, gap, points, ruleUnder, runs, TEXT_WIDTH } from "./look.node.ts";

const LEFT = Math.round(TEXT_WIDTH * 0.385);
const RIGHT = TEXT_WIDTH - LEFT;

const none = { style: "none", size: 0, color: "auto" } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** A table of two columns without lines, as head and signature are set. */
export function twoColumns(
  rows: [Paragraph[], Paragraph[]][],
  widths: [number, number] = [LEFT, RIGHT],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                width: { size: widths[index] ?? LEFT, type: WidthType.DXA },
                margins: { left: 40, right: 40 },
              }),
          ),
        }),
    ),
  });
}

/** National title and motto beside the sender, number and subject beside place and date. */
export function heading(data: DossierData): Table {
  const { locality, number, date } = data;
  const committee = upper(locality.committee).split(/ (?=(?:XÃ|PHƯỜNG|ĐẶC KHU) )/);
  const sender = [
    ...committee.map((line) => centred(line, 12, { bold: !locality.office })),
    ...(locality.office ? [centred(upper(locality.office), 12, { bold: true })] : []),
  ];
  return twoColumns([
    [
      [...sender, ruleUnder(LEFT, 0.33)],
      [
        centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, { bold: true }),
        centred("Độc lập - Tự do - Hạnh phúc", 13, { bold: true }),
        ruleUnder(RIGHT, 0.57),
      ],
    ],
    [
      [centred(`Số: ${number}`, 13, { before: 6 }), centred(letterSubject(data), 12, { before: 6 })],
      [centred(`${locality.placeLine}, ${letterDay(date)}`, 13, { italics: true, before: 6 })],
    ],
  ]);
}

/** “Kính gửi:” and whom. */
export function addressee(recipient: string): Paragraph {
  return new Paragraph({
    alignment: "center",
    spacing: { before: gap(18), after: gap(12) },
    children: runs(`Kính gửi: ${recipient}`, { size: points(14) }),
  });
}

const upper = (text: string) => text.toLocaleUpperCase("vi");
