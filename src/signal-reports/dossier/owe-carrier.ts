import type { Db } from "../../database/database.ts";
import type { ServiceRequest } from "../actor.ts";
import { oweOffice } from "../offices/owe-office.ts";
import type { ReportTools } from "../report-tools.ts";
import { carrierOffice } from "./carrier-office.ts";
import type { Dossier } from "./lock-dossier.ts";

/**
 * Owes a carrier its letter: at its own address (`carriers-viettel`), else at the one the place keeps for all.
 * @param step what makes it once. @returns how many channels it goes by, 0 when nobody knows an address.
 */
export async function oweCarrier(
  tools: Pick<ReportTools, "jobs" | "now">,
  tx: Db,
  { id: dossierId, locality, operator }: Dossier,
  request: ServiceRequest | undefined,
  step: string,
): Promise<number> {
  if (!request) return 0;
  const message = { locality, requestId: null, dossierId, what: "dossier", step, onlyMail: true } as const;
  for (const officeId of [carrierOffice(request.fixer, operator), request.fixer]) {
    const channels = await oweOffice(tools, tx, { ...message, officeId });
    if (channels > 0) return channels;
  }
  return 0;
}
