import type { Paragraph } from "docx";
import { dayWords } from "../days.ts";
import type { DossierData } from "../dossier-data.ts";
import { senderName } from "../words.ts";
import { centred } from "./look.node.ts";

/** “Phụ lục” with its Roman numeral when there is more than one, its title, and the letter it belongs to. */
export function annexHeading(data: DossierData, numeral: string | null, title: string): Paragraph[] {
  return [
    centred(numeral ? `Phụ lục ${numeral}` : "Phụ lục", 14, { bold: true }),
    centred(title.toLocaleUpperCase("vi"), 13, { bold: true }),
    centred(`(Kèm theo Công văn số ${data.number} ngày ${dayWords(data.date)} của ${senderName(data)})`, 13, {
      italics: true,
    }),
    centred("", 8),
  ];
}
