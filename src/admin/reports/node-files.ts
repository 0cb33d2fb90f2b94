import type { AnsweredLetter, AnswerReading } from "../../signal-reports/dossier/carrier-answer.ts";
import type { WriteSheet } from "./export/sheet.ts";

/** Files that only a Node process can make or read; left out elsewhere. */
export type NodeFiles = {
  writeSheet: WriteSheet;
  /** Reads the form a carrier filled in. */
  readAnswer: (file: Uint8Array, letter: AnsweredLetter) => Promise<AnswerReading>;
};
