import type { Part } from "./conversation-parts.ts";
import { detectionModel } from "./data/detection-model.ts";
import { detectionFeatures, type Found } from "./detection-features.ts";
import type { AreaPlace } from "./find-areas.ts";

const weights = readWeights(detectionModel.weights);
/** Something of the network must be named before the model may overrule the rules. */
const NETWORK =
  /\b(?:song|mang|wi ?fi|internet|[2345]g|lte|data|vach|goi|nghe|alo|lien lac|cap|los|modem|sim|tin hieu|zalo|facebook|fb|youtube|video|online|tiktok|signal|network|ping|mbps|mega)\b/;

/**
 * Whether a conversation is a weak-signal report: the rules' verdict weighed with its words. To overrule a “no” of the
 * rules takes more than to confirm a “yes”, and a word of the network; what was taken back is never one.
 */
export function detectReport(
  parts: readonly Part[],
  place: AreaPlace,
  found: Found & { rule: boolean },
): boolean {
  if (!parts.some(({ text }) => text.plain.trim() !== "")) return false;
  if (!found.rule && !parts.some(({ text }) => NETWORK.test(text.plain))) return false;
  const { confirm, overrule } = detectionModel.floors;
  return scoreOf(detectionFeatures(parts, place, found)) > (found.rule ? confirm : overrule);
}

/** The log-odds of being a report. */
export function scoreOf(features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), detectionModel.bias);
}

/** Reads “name weight name weight …”, weights in hundredths. */
export function readWeights(table: string): Map<string, number> {
  const words = table.split(/\s+/).filter((word) => word !== "");
  const names = words.filter((_, at) => at % 2 === 0);
  return new Map(names.map((name, at) => [name, Number(words[2 * at + 1]) / 100]));
}
