import type { ReportTools } from "../signal-reports/report-tools.ts";
import type { TurnTools } from "./turn-tools.ts";

/** What the verbs of reports need, from what a turn has. */
export function reportTools({
  sealer,
  jobs,
  knowledge,
  now,
  newId,
  metrics,
  publicUrl,
}: TurnTools): ReportTools {
  const placeOf = (locality: string) => knowledge.forLocality(locality, now()).place;
  return { sealer, jobs, placeOf, now, newId, metrics, publicUrl };
}
