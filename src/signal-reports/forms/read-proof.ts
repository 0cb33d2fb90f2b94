import type { Db } from "../../database/database.ts";
import type { ServiceRequest } from "../actor.ts";
import { keepProofPhoto } from "../pictures/keep-proof-photo.ts";
import type { ReportTools } from "../report-tools.ts";
import { figure, needed, type Posted, textsOf } from "./posted.ts";

/** The proof a form carries, still to be checked by the move. @throws {RequestRefused} */
export async function readProof(
  tools: ReportTools,
  tx: Db,
  { id: requestId, locality }: Pick<ServiceRequest, "id" | "locality">,
  posted: Posted,
): Promise<unknown> {
  const { kind, ...typed } = textsOf(posted);
  switch (kind) {
    case "document": {
      const number = needed(typed.number, "Ghi số văn bản.", "number");
      return { kind, number, ...(typed.date ? { date: typed.date } : {}) };
    }
    case "measurement":
      return {
        kind,
        down: figure(needed(typed.down, "Ghi tốc độ tải xuống.", "down"), "tốc độ tải xuống", "down"),
        ...(typed.up ? { up: figure(typed.up, "tốc độ tải lên", "up") } : {}),
        ...(typed.ping ? { ping: figure(typed.ping, "độ trễ", "ping") } : {}),
      };
    case "carrier_answer":
      return {
        kind,
        answer: {
          operator: needed(typed.operator, "Chọn nhà mạng.", "operator"),
          station: needed(typed.station, "Ghi trạm phát sóng.", "station"),
          distanceM: figure(
            needed(typed.distanceM, "Ghi khoảng cách.", "distanceM"),
            "khoảng cách",
            "distanceM",
          ),
          cause: needed(typed.cause, "Ghi nguyên nhân.", "cause"),
          plan: needed(typed.plan, "Ghi việc đã làm hoặc kế hoạch.", "plan"),
          date: needed(typed.date, "Ghi ngày làm xong.", "date"),
        },
      };
    default:
      return {
        kind: "photo",
        mediaId: await keepProofPhoto(tools, tx, { requestId, locality }, posted.photo),
      };
  }
}
