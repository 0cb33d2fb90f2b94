import { and, desc, isNotNull } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { serviceRequests } from "../../../database/schema/index.ts";
import { coarse, isNowhere } from "../../../signal-reports/dossier/coarse-place.ts";
import { operatorWords } from "../../../signal-reports/offices/case-words.ts";
import { isOpen } from "../../../signal-reports/states.ts";
import type { MapPoint } from "../../map/map-data.ts";
import { shortStatus } from "../case/status-badge.tsx";
import { due, inTab, narrowedBy } from "../queue/conditions.ts";
import type { QueueAsked } from "../queue/read-queue.ts";

const mostPoints = 5_000;

/** The points of what a filter finds, rounded to about 100 m whoever asks; the newest when there are very many. */
export async function readPoints(
  tx: Db,
  { filter, place, now }: QueueAsked,
  base: string,
): Promise<MapPoint[]> {
  const { code, lat, lon, area, status, operators, id } = serviceRequests;
  const rows = await tx
    .select({ code, lat, lon, area, status, operators, due })
    .from(serviceRequests)
    .where(and(inTab(filter.tab, place, now), narrowedBy(filter, place), isNotNull(lat), isNotNull(lon)))
    .orderBy(desc(id))
    .limit(mostPoints);
  return rows.flatMap((row) => {
    const { place: spot } = coarse(row);
    if (!spot || isNowhere(row.lat, row.lon)) return [];
    const late = row.due !== null && row.due < now;
    return {
      ...spot,
      title: row.code,
      words: `${row.area ?? "Chưa rõ chỗ"}; ${operatorWords(row.operators)}; ${shortStatus[row.status]}${late ? ", quá hạn" : ""}`,
      href: `${base}/reports/${row.code}`,
      tone: late ? "late" : row.status === "submitted" ? "new" : isOpen(row.status) ? "open" : "done",
    };
  });
}
