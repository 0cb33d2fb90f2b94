import type { Db } from "../../database/database.ts";
import type { ServiceRequest } from "../actor.ts";
import type { MoveDetails } from "../move-details.ts";
import type { ReportTools } from "../report-tools.ts";
import type { Verb } from "../states.ts";
import { needed, type Posted, textsOf } from "./posted.ts";
import { readProof } from "./read-proof.ts";

/**
 * What a form says, in the shape of its move; the move itself checks every word of it. A picture is kept in the
 * move's transaction. @throws {RequestRefused} when something is missing, or the picture cannot be taken.
 */
export async function readMove(
  tools: ReportTools,
  tx: Db,
  request: Pick<ServiceRequest, "id" | "locality">,
  verb: Verb,
  posted: Posted,
): Promise<MoveDetails[Verb]> {
  const { note, ...typed } = textsOf(posted);
  const said = note === undefined ? {} : { note };
  switch (verb) {
    case "forward":
      return { office: needed(typed.office, "Chọn nơi nhận.", "office"), ...said };
    case "ask":
      return { note: needed(note, "Ghi câu hỏi cho người báo.", "note") };
    case "resolve":
      return { proof: await readProof(tools, tx, request, posted), ...said } as MoveDetails["resolve"];
    case "decline": {
      const reason = needed(typed.reason, "Chọn lý do đóng phản ánh.", "reason");
      return { reason, ...(typed.plan ? { plan: typed.plan } : {}), ...said } as MoveDetails["decline"];
    }
    case "confirm":
      return { verdict: needed(typed.verdict, "Chọn lời người báo.", "verdict") } as MoveDetails["confirm"];
    case "merge":
      return { into: needed(typed.into, "Ghi mã phản ánh giữ lại.", "into").toUpperCase(), ...said };
    default:
      return said;
  }
}
