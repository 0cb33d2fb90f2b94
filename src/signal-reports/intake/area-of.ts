import { landmarkKey } from "../duplicates/landmarks.ts";
import { plainText } from "../parse/plain-text.ts";
import type { ReportDraft } from "./draft.ts";

const somebodysHouse = /\b(?:nha (?:ong|ba|anh|chi|co|chu|bac|em|toi|minh)|so nha|ngo \d|hem \d)\b/;

/**
 * The area a report stands under for everybody to read: its hamlets, else a landmark of the whole neighbourhood;
 * never the way to somebody's house, which stays among the person's own words.
 */
export function areaOf({ areas, landmark }: Pick<ReportDraft, "areas" | "landmark">): string | null {
  if (areas.length > 0) return areas.join(", ");
  if (landmark === null || landmark.split(" ").length > 8) return null;
  const { plain } = plainText(landmark);
  if (somebodysHouse.test(plain) || landmarkKey(plain) === null) return null;
  return landmark.charAt(0).toUpperCase() + landmark.slice(1);
}
