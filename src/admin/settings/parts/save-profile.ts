import {
  type DoneChange,
  type ProfileChange,
  ProfileRefused,
} from "../../../localities/editing/apply-changes.ts";
import { ChangedMeanwhile, changeProfile } from "../../../localities/editing/change-profile.ts";
import type { StaffPage } from "../../admin-route.ts";
import { mistakeWords } from "./mistake-words.ts";
import type { Section } from "./section.ts";

/** What came of an attempt to save; `words` say what is in the way, `changed` that a colleague was faster. */
export type Saved =
  | { outcome: "saved"; done: DoneChange[] }
  | { outcome: "refused" | "changed"; words: string[] };

/** Saves a form's changes with their line in the audit trail; what is already so leaves none. @throws {NotAllowed} */
export async function saveProfile(
  { desk, place, now }: StaffPage,
  { name, parts }: Pick<Section, "name" | "parts">,
  seen: string,
  changes: ProfileChange[],
): Promise<Saved> {
  try {
    const done = await desk.act<DoneChange[]>(
      "settings.write",
      (made) =>
        made.length > 0
          ? { action: "settings.change", subject: "settings", subjectId: name, details: { changes: made } }
          : null,
      (tx) => changeProfile(tx, { slug: place.slug, parts, seen, changes, now }),
    );
    return { outcome: "saved", done };
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { outcome: "changed", words: [error.message] };
    if (error instanceof ProfileRefused)
      return { outcome: "refused", words: [...new Set(error.mistakes.map(mistakeWords))] };
    throw error;
  }
}
