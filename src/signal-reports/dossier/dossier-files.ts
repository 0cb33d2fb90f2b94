import type { DossierInput } from "./dossier-data.ts";

export type DossierFile = { name: string; type: string; content: Uint8Array };

/** What is sent to a carrier for one incident: `map` is `null` when no report has a place. */
export type Dossier = {
  letter: DossierFile;
  workbook: DossierFile;
  geojson: DossierFile;
  map: DossierFile | null;
};

/**
 * Makes a dossier's files; needs Node.
 * @throws a ZodError when the input is no dossier, for example without a single report.
 */
export type WriteDossier = (input: DossierInput) => Promise<Dossier>;

export const fileTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  geojson: "application/geo+json",
  png: "image/png",
};
