import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Vietnamese data alone also reads the English labels, figures and units of speed tests. */
export const ocrLanguage = "vie";

/**
 * The folder that tesseract.js reads `vie.traineddata.gz` from: the npm package itself, which stands beside the
 * product run from source and from `dist` alike. Nothing is ever downloaded.
 */
export function languageDataFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@tesseract.js-data/vie")), "4.0.0_best_int");
}
