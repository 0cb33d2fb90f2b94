import exceljs from "exceljs";
import type { DossierData } from "../dossier-data.ts";
import type { DossierSummary } from "../summarise.ts";
import { senderName } from "../words.ts";
import { addAnswerSheet } from "./answer-sheet.node.ts";
import { addReportsSheet } from "./reports-sheet.node.ts";
import { addSummarySheet } from "./summary-sheet.node.ts";

/** The dossier's workbook as XLSX bytes: “Tổng hợp”, “Phản ánh”, “Phiếu trả lời”. */
export async function writeWorkbook(data: DossierData, summary: DossierSummary): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  workbook.creator = senderName(data);
  workbook.created = workbook.modified = new Date(`${data.date}T00:00:00+07:00`);
  addSummarySheet(workbook, data, summary);
  addReportsSheet(workbook, data);
  await addAnswerSheet(workbook, data);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
