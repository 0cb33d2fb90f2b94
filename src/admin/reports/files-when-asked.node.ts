import type { NodeFiles } from "./node-files.ts";

/** The library for Excel weighs several megabytes: it is loaded with the first file. */
export const filesWhenAsked: NodeFiles = {
  async writeSheet(sheet) {
    const { writeSheet } = await import("./export/write-sheet.node.ts");
    return await writeSheet(sheet);
  },
  async readAnswer(file, letter) {
    const { parseCarrierAnswer } = await import("../../signal-reports/dossier/parse-carrier-answer.node.ts");
    return await parseCarrierAnswer(file, letter);
  },
};
