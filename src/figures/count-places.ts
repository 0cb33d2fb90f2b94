import { byPlace as reportsByPlace } from "./group-reports.ts";
import { measureReports, type Share } from "./measure-reports.ts";
import { measureWaits } from "./measure-waits.ts";
import type { TurnCounts } from "./read-turns.ts";
import type { Wait } from "./read-waits.ts";
import type { TimedReport } from "./time-reports.ts";
import { questionsOf } from "./turn-groups.ts";
import type { WorkedHours } from "./worked-hours.ts";

/** One place's line among all; hours are `null` where nothing was measured. */
export type PlaceCounts = {
  asked: number;
  answered: number;
  /** Working hours until a person answered, the middle one. */
  answering: number | null;
  unanswered: number;
  filed: number;
  /** Working hours until a report was fixed, the middle one. */
  fix: number | null;
  answeredOnTime: Share;
};

type Read = {
  byPlace: TurnCounts["byPlace"];
  waits: readonly Wait[];
  reports: readonly TimedReport[];
  now: Date;
  worked: WorkedHours;
};

/** The lines of every place in which anything happened, by slug. */
export function countPlaces({ byPlace, waits, reports, now, worked }: Read): Map<string, PlaceCounts> {
  const filed = reportsByPlace(reports);
  const waiting = Map.groupBy(waits, ({ locality }) => locality);
  const slugs = new Set([...byPlace.keys(), ...waiting.keys(), ...filed.keys()]);
  return new Map(
    [...slugs].map((slug) => {
      const { asked, answered } = questionsOf(byPlace.get(slug) ?? new Map(), "now");
      const { spread, unanswered } = measureWaits(waiting.get(slug) ?? [], worked);
      const measured = measureReports(filed.get(slug) ?? [], now);
      const counts: PlaceCounts = {
        asked,
        answered,
        answering: spread?.median ?? null,
        unanswered,
        filed: measured.filed,
        fix: measured.fix?.median ?? null,
        answeredOnTime: measured.answeredOnTime,
      };
      return [slug, counts];
    }),
  );
}
