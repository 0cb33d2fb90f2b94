import type { Db } from "../database/database.ts";
import type { ActDetails } from "../signal-reports/action-links/act-by-link.ts";
import type { ActionLink } from "../signal-reports/action-links/action-token.ts";
import type { MoveDetails, Proof } from "../signal-reports/move-details.ts";
import { keepProofPhoto } from "../signal-reports/pictures/keep-proof-photo.ts";
import type { ReportTools } from "../signal-reports/report-tools.ts";

/** A posted form; the last of a repeated field counts. */
export type Posted = Record<string, string | File>;

/**
 * What a form says, in the shape of its move; the move itself checks every word of it. A photo is kept in the move's
 * transaction. @throws {RequestRefused} when the photo cannot be taken.
 */
export function readForm(tools: ReportTools, link: ActionLink, locality: string, posted: Posted): ActDetails {
  return async (tx) => {
    const note = text(posted.note);
    const said = note === undefined ? {} : { note };
    switch (link.action) {
      case "acknowledge":
        return {};
      case "forward":
        return { office: text(posted.office) ?? "", ...said };
      case "ask":
        return { note: note ?? "" };
      case "resolve":
        return {
          proof: await readProof(tools, tx, link, locality, posted),
          ...said,
        } as MoveDetails["resolve"];
    }
  };
}

async function readProof(
  tools: ReportTools,
  tx: Db,
  { requestId }: ActionLink,
  locality: string,
  posted: Posted,
): Promise<Proof> {
  const date = text(posted.date);
  switch (posted.kind) {
    case "document":
      return { kind: "document", number: text(posted.number) ?? "", ...(date ? { date } : {}) };
    case "measurement": {
      const up = figure(posted.up);
      const ping = figure(posted.ping);
      return {
        kind: "measurement",
        down: figure(posted.down) ?? Number.NaN,
        ...(up === undefined ? {} : { up }),
        ...(ping === undefined ? {} : { ping }),
      };
    }
    case "carrier_answer":
      return {
        kind: "carrier_answer",
        answer: {
          operator: (text(posted.operator) ?? "") as "other",
          station: text(posted.station) ?? "",
          distanceM: figure(posted.distanceM) ?? Number.NaN,
          cause: text(posted.cause) ?? "",
          plan: text(posted.plan) ?? "",
          date: date ?? "",
        },
      };
    default:
      return {
        kind: "photo",
        mediaId: await keepProofPhoto(tools, tx, { requestId, locality }, posted.photo),
      };
  }
}

function text(value: string | File | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** “45,2” as people write it. */
function figure(value: string | File | undefined): number | undefined {
  const typed = text(value)?.replace(",", ".");
  return typed === undefined ? undefined : Number(typed);
}
