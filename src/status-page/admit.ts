import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { serviceRequests } from "../database/schema/index.ts";
import type { ServiceRequest } from "../signal-reports/actor.ts";
import type { ReportTools } from "../signal-reports/report-tools.ts";
import { statusSecret } from "../signal-reports/status-link.ts";
import { countWrongGuess } from "./count-wrong-guess.ts";
import { isRightSecret } from "./is-right-secret.ts";

export type Admission =
  | { outcome: "admitted"; request: ServiceRequest }
  | { outcome: "not_found" }
  | { outcome: "too_many" };

const codeShape = /^[A-Z]{2,4}-\d{2}-\d{4,6}$/;

/**
 * Whether somebody with this secret may see this report. Wrong ones are counted; the right one opens the page even
 * then, because its 80 bits cannot be guessed and codes are no secret: nobody may lock a resident out.
 */
export async function admit(
  tools: Pick<ReportTools, "sealer" | "now">,
  db: Db,
  { code, secret }: { code: string; secret: string | undefined },
): Promise<Admission> {
  if (!codeShape.test(code) || !secret) return { outcome: "not_found" };
  if (!isRightSecret(secret, statusSecret(tools, code))) {
    const tooMany = await countWrongGuess(db, code, tools.now());
    return { outcome: tooMany ? "too_many" : "not_found" };
  }
  const [request] = await db.select().from(serviceRequests).where(eq(serviceRequests.code, code));
  return request ? { outcome: "admitted", request } : { outcome: "not_found" };
}
