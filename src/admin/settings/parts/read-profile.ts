import { partHash } from "../../../localities/editing/part-hash.ts";
import { type PlaceFiles, readPlaceFiles } from "../../../localities/editing/read-place-files.ts";
import { parseProfile } from "../../../localities/parse.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import type { StaffPage } from "../../admin-route.ts";
import { type AuditRow, readTrail } from "../../audit/read-trail.ts";
import type { Section } from "./section.ts";

export type ReadProfile = {
  files: PlaceFiles;
  profile: LocalityProfile;
  /** Of the parts, to be given back with the form. */
  seen: string;
  /** The newest changes of these settings. */
  history: AuditRow[];
};

const newest = 10;

/** The place's profile as the database has it now, and who changed this part of it last. */
export async function readProfile(
  { desk, place }: StaffPage,
  { name, parts }: Pick<Section, "name" | "parts">,
): Promise<ReadProfile> {
  return await desk.read("settings.see", async (tx) => {
    const files = await readPlaceFiles(tx, place.slug);
    const history = await readTrail(tx, {
      locality: place.slug,
      subject: "settings",
      subjectId: name,
      limit: newest,
    });
    const profile = parseProfile(files.profile);
    return { files, profile, seen: await partHash(files.profile, parts), history };
  });
}
