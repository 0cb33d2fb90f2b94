import type { ActDetails } from "../signal-reports/action-links/act-by-link.ts";
import type { ActionLink } from "../signal-reports/action-links/action-token.ts";
import type { Posted } from "../signal-reports/forms/posted.ts";
import { readMove } from "../signal-reports/forms/read-move.ts";
import type { ReportTools } from "../signal-reports/report-tools.ts";

/**
 * What a form behind a link says, in the shape of its move; the move itself checks every word of it. A photo is kept
 * in the move's transaction. @throws {RequestRefused} when something is missing, or the photo cannot be taken.
 */
export function readForm(tools: ReportTools, link: ActionLink, locality: string, posted: Posted): ActDetails {
  const request = { id: link.requestId, locality };
  return async (tx) =>
    (await readMove(tools, tx, request, link.action, posted)) as Awaited<ReturnType<ActDetails>>;
}
