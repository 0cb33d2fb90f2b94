import exceljs, { type CellValue } from "exceljs";
import {
  type AnswerError,
  type AnsweredLetter,
  type AnswerReading,
  type CarrierAnswer,
  carrierAnswer,
  FORM_SHEET,
  formFields,
  formKeys,
  formOperator,
} from "./carrier-answer.ts";
import { cleanText } from "./clean-text.ts";
import { type CellContent, readDay, readDistance, readText } from "./read-answer-cell.ts";
import { safeCell } from "./workbook/safe-cell.ts";
import { unpackedSize } from "./workbook/unpacked-size.node.ts";

const LARGEST_FILE = 2_000_000;
const LARGEST_CONTENT = 30_000_000;
const whatIsWrong = { empty: "chưa điền", formula: "là công thức, xin ghi giá trị", other: "không đọc được" };

/**
 * Reads a filled-in “Phiếu trả lời” back. Every mistake is listed at once, in Vietnamese, with its cell; the form must
 * be the one of this letter and operator.
 */
export async function parseCarrierAnswer(file: Uint8Array, letter: AnsweredLetter): Promise<AnswerReading> {
  const read = await openForm(file);
  if (typeof read === "string") return { ok: false, errors: [{ cell: null, message: read }] };
  const errors: AnswerError[] = [
    ...checkKey(read(formKeys.number), formKeys.number, "Số công văn", letter.number),
    ...checkKey(read(formKeys.operator), formKeys.operator, "Nhà mạng", formOperator(letter)),
  ];
  const values: Partial<Record<keyof CarrierAnswer, unknown>> = { operator: formOperator(letter) };
  for (const { key, cell, label } of formFields) {
    const content = read(cell);
    if (typeof content === "string") errors.push(error(cell, label, whatIsWrong[content]));
    else values[key] = readers[key](content);
  }
  const parsed = carrierAnswer.safeParse(values);
  if (parsed.success && errors.length === 0) return { ok: true, answer: parsed.data };
  for (const issue of parsed.error?.issues ?? []) {
    const field = formFields.find(({ key }) => key === issue.path[0]);
    if (field && !errors.some(({ cell }) => cell === field.cell))
      errors.push(error(field.cell, field.label, issue.message));
  }
  return { ok: false, errors };
}

const readers = {
  station: readText,
  distanceKm: readDistance,
  cause: readText,
  plan: readText,
  date: readDay,
};

async function openForm(file: Uint8Array): Promise<((cell: string) => CellContent) | string> {
  if (file.length > LARGEST_FILE) return "Tệp lớn hơn 2 MB, không phải phiếu trả lời.";
  if (unpackedSize(file, LARGEST_CONTENT) === null) return "Không đọc được tệp, cần tệp Excel (.xlsx).";
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(Uint8Array.from(file).buffer);
  } catch {
    return "Không đọc được tệp, cần tệp Excel (.xlsx).";
  }
  const sheet = workbook.getWorksheet(FORM_SHEET);
  if (!sheet) return `Tệp không có trang “${FORM_SHEET}”.`;
  return (cell) => contentOf(sheet.getCell(cell).value);
}

function contentOf(value: CellValue): CellContent {
  if (value === null || value === undefined) return "empty";
  if (typeof value === "number") return { number: value };
  // A date cell has no time zone: its wall-clock day stands in the UTC fields.
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "other" : { day: value.toISOString().slice(0, 10) };
  if (typeof value === "object" && ("formula" in value || "sharedFormula" in value)) return "formula";
  const text = plainText(value);
  if (text === null) return "other";
  return text ? { text } : "empty";
}

function plainText(value: Exclude<CellValue, number | Date | null | undefined>): string | null {
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "object" && "richText" in value)
    return cleanText(value.richText.map(({ text }) => text).join(""));
  if (typeof value === "object" && "hyperlink" in value) return plainText(value.text);
  return null;
}

function checkKey(content: CellContent, cell: string, label: string, expected: string): AnswerError[] {
  const text = readText(content);
  if (text === cleanText(safeCell(expected))) return [];
  return [error(cell, label, `phải là “${expected}”, phiếu này ghi “${text ?? ""}”`)];
}

const error = (cell: string, label: string, what: string): AnswerError => ({
  cell,
  message: `Ô ${cell} (${label}): ${what}.`,
});
