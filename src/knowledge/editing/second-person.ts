import type { LocalityProfile } from "../../localities/schema.ts";

/**
 * Whether somebody else than the writer must approve: as the place has decided, else wherever two people may.
 * @param approvers how many people may approve what is asked about.
 */
export function needsSecondPerson(
  profile: Pick<LocalityProfile, "knowledge"> | null,
  approvers: number,
): boolean {
  return profile?.knowledge.secondPerson ?? approvers >= 2;
}
