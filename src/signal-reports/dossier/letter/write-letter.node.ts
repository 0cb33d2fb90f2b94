import {
  Document,
  Header,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { DossierData } from "../dossier-data.ts";
import { closingParagraphs, demands, factParagraphs, letterSubject } from "../letter-words.ts";
import { MAP_SIZE } from "../map/draw-map.ts";
import type { DossierSummary } from "../summarise.ts";
import { capitalised, recipientName, senderName } from "../words.ts";
import { annexHeading } from "./annex-heading.node.ts";
import { annexTable } from "./annex-table.node.ts";
import { addressee, heading } from "./heading.node.ts";
import { A4, bodyParagraph, centred, LETTER_FONT, margins, points } from "./look.node.ts";
import { signature } from "./signature.node.ts";

/** A map picture and what its caption has to say about reports it leaves out. */
export type LetterMap = { png: Uint8Array; far: number };

const MAP_WIDTH = 600;

/** The administrative letter (công văn) of a dossier as DOCX bytes: letter, table of reports, map. */
export async function writeLetter(
  data: DossierData,
  summary: DossierSummary,
  map: LetterMap | null,
): Promise<Uint8Array> {
  const document = new Document({
    title: letterSubject(data),
    creator: senderName(data),
    lastModifiedBy: senderName(data),
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: { font: LETTER_FONT, size: points(14), color: "000000", language: { value: "vi-VN" } },
        },
      },
    },
    sections: [
      section(letterBody(data, summary)),
      section(
        [...annexHeading(data, map ? "I" : null, "Danh sách phản ánh"), annexTable(data)],
        PageOrientation.LANDSCAPE,
      ),
      ...(map ? [section(mapAnnex(data, map))] : []),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function letterBody(data: DossierData, summary: DossierSummary): ISectionOptions["children"] {
  return [
    heading(data),
    addressee(recipientName(data)),
    ...factParagraphs(data, summary).map((text) => bodyParagraph(text)),
    bodyParagraph(`${capitalised(senderName(data))} đề nghị quý đơn vị:`, true),
    ...demands(data).map((text, index) => bodyParagraph(`${index + 1}. ${text}`)),
    ...closingParagraphs(data, summary).map((text) => bodyParagraph(text)),
    centred("", 8),
    signature(data),
  ];
}

function mapAnnex(data: DossierData, { png, far }: LetterMap): ISectionOptions["children"] {
  const name = `Sơ đồ vị trí các phản ánh tại ${data.incident.place}`;
  const picture = new ImageRun({
    type: "png",
    data: png,
    transformation: { width: MAP_WIDTH, height: Math.round((MAP_WIDTH * MAP_SIZE.height) / MAP_SIZE.width) },
    altText: { name: "Sơ đồ", title: name, description: `${name}; tọa độ từng phản ánh ở Phụ lục I` },
  });
  const left =
    far > 0
      ? [centred(`${far} phản ánh ở xa các phản ánh khác, không vẽ trên sơ đồ.`, 12, { italics: true })]
      : [];
  return [
    ...annexHeading(data, "II", "Sơ đồ vị trí các phản ánh"),
    new Paragraph({ alignment: "center", children: [picture] }),
    ...left,
  ];
}

/** Pages are numbered from 1 in each section, in the middle of the top margin, not on the first (Decree 30/2020). */
function section(
  children: ISectionOptions["children"],
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation] = PageOrientation.PORTRAIT,
): ISectionOptions {
  const number = new Paragraph({
    alignment: "center",
    children: [new TextRun({ children: [PageNumber.CURRENT], size: points(13) })],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { size: { ...A4, orientation }, margin: margins, pageNumbers: { start: 1 } },
    },
    headers: {
      default: new Header({ children: [number] }),
      first: new Header({ children: [new Paragraph("")] }),
    },
    children,
  };
}
