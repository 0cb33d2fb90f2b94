import { CLOSE_M } from "./nearness.ts";
import { type SameTrouble, sameTrouble } from "./same-trouble.ts";
import type { Sighting } from "./sighting.ts";

export type Similar<Candidate> = SameTrouble & { report: Candidate };

/** The candidates that may be the same trouble, nearest first; of one distance the newest. */
export function similarReports<Candidate extends Sighting>(
  candidates: readonly Candidate[],
  sighting: Sighting,
  now: Date,
): Similar<Candidate>[] {
  return candidates
    .map((report) => ({ ...sameTrouble(report, sighting, now), report }))
    .filter(({ same }) => same)
    .sort((a, b) => metresOf(a) - metresOf(b) || b.report.at.getTime() - a.report.at.getTime());
}

/** The same hamlet without a distance stands behind the houses next door and before the far end of the hamlet. */
function metresOf({ metres }: SameTrouble): number {
  return metres ?? CLOSE_M;
}
