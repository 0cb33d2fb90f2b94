import type { WriteDossier } from "./dossier-files.ts";

/** The writers of documents weigh several megabytes: they are loaded with the first letter. */
export const writeWhenAsked: WriteDossier = async (input) => {
  const { writeDossier } = await import("./write-dossier.node.ts");
  return await writeDossier(input);
};
