import { AlignmentType, convertMillimetersToTwip, type IRunOptions, Paragraph, TextRun } from "docx";

/**
 * The look of an administrative letter after appendix I of Decree 30/2020/NĐ-CP: A4, margins of 20–25 mm above and
 * below, 30–35 mm left, 15–20 mm right, Times New Roman in black, 13–14 points.
 */
export const LETTER_FONT = "Times New Roman";

const mm = convertMillimetersToTwip;

export const A4 = { width: mm(210), height: mm(297) };
export const margins = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(20),
  header: mm(10),
  footer: mm(10),
};
export const TEXT_WIDTH = A4.width - margins.left - margins.right;
export const LANDSCAPE_TEXT_WIDTH = A4.height - margins.left - margins.right;

/** docx counts in half points. */
export const points = (size: number) => size * 2;

/** Spacing is in twentieths of a point. */
export const gap = (size: number) => size * 20;

type Runs = string | (string | IRunOptions)[];

export function runs(text: Runs, options: IRunOptions = {}): TextRun[] {
  const parts = typeof text === "string" ? [text] : text;
  return parts.map(
    (part) => new TextRun({ ...options, ...(typeof part === "string" ? { text: part } : part) }),
  );
}

/** A centred line of the letter's head and signature; `size` in points. */
export function centred(
  text: Runs,
  size: number,
  options: IRunOptions & { before?: number } = {},
): Paragraph {
  const { before = 0, ...run } = options;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: gap(before), after: 0 },
    children: runs(text, { size: points(size), ...run }),
  });
}

/** A justified paragraph of the body: first line in by 1 cm, 6 points between paragraphs. */
export function bodyParagraph(text: Runs, keepNext = false): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: gap(6), after: 0, line: 276, lineRule: "auto" },
    keepNext,
    children: runs(text, { size: points(14) }),
  });
}

/** A thin line under the middle of a heading, `share` of the column's width long. */
export function ruleUnder(columnWidth: number, share: number): Paragraph {
  const indent = Math.round((columnWidth * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 0, after: 0, line: 60, lineRule: "exact" },
    border: { top: { style: "single", size: 6, space: 1, color: "000000" } },
    children: [new TextRun({ text: "", size: 2 })],
  });
}
