import { csvLine, csvStart, csvType } from "../frame/export/csv.ts";
import { momentWords } from "../frame/moment-words.ts";
import { actionWords } from "./action-words.ts";
import { detailsWords } from "./details-words.ts";
import type { AuditRow } from "./read-trail.ts";
import { subjectOf } from "./subject-link.ts";

/** As many lines as one file takes; a longer trail is asked for by days. */
export const mostExported = 20_000;

const head = [
  "Số",
  "Lúc",
  "Địa phương",
  "Người làm",
  "Mã người làm",
  "Vai trò",
  "Việc",
  "Mã việc",
  "Về",
  "Chi tiết",
];

/** Lines of the audit trail as a CSV file, oldest last. @param names of colleagues by their ids. */
export function trailFile(
  rows: readonly AuditRow[],
  names: ReadonlyMap<string, string>,
  day: string,
): Response {
  const lines = rows.map((row) =>
    csvLine([
      row.id,
      momentWords(row.at),
      row.locality,
      row.staffName,
      row.staffId,
      row.role,
      actionWords(row.action),
      row.action,
      subjectOf(row, names).words,
      detailsWords(row.details),
    ]),
  );
  return new Response([csvStart, csvLine(head), ...lines].join(""), {
    headers: {
      "content-type": csvType,
      "content-disposition": `attachment; filename="nhat-ky-${day}.csv"`,
      "cache-control": "no-store",
    },
  });
}
