import { Paragraph, type Table } from "docx";
import type { DossierData } from "../dossier-data.ts";
import { twoColumns } from "./heading.node.ts";
import { centred, points, runs, TEXT_WIDTH } from "./look.node.ts";

const HALF = Math.round(TEXT_WIDTH / 2);

/** “Nơi nhận” beside the signer's office. No name: whoever signs is written, stamped or signed digitally by hand. */
export function signature({ copies, filing, signer }: DossierData): Table {
  const receivers = ["Như trên", ...copies];
  const places = [
    new Paragraph({ children: runs("Nơi nhận:", { bold: true, italics: true, size: points(12) }) }),
    ...receivers.map((receiver) => plain(`- ${receiver};`)),
    plain(`- Lưu: ${filing}.`),
  ];
  const office = [signer.onBehalf, signer.title]
    .filter((line) => line !== null)
    .map((line) => centred(line.toLocaleUpperCase("vi"), 14, { bold: true }));
  const room = Array.from({ length: 4 }, () => centred("", 14));
  return twoColumns([[places, [...office, ...room]]], [HALF, TEXT_WIDTH - HALF]);
}

function plain(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0 }, children: runs(text, { size: points(11) }) });
}
