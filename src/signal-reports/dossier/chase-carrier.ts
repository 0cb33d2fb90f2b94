import { and, asc, eq, lte } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { dossiers } from "../../database/schema/index.ts";
import type { Logger } from "../../health/logger.ts";
import { addWorkingDays, isWorkingTime } from "../../localities/working-time.ts";
import { enqueueOfficeMessage } from "../offices/enqueue-office-message.ts";
import type { ReportTools } from "../report-tools.ts";
import { lockDossier } from "./lock-dossier.ts";
import { oweCarrier } from "./owe-carrier.ts";

type Tools = ReportTools & { db: Db; logger: Logger };
const mostAtOnce = 100;

/** Letters whose answer is due: the carrier is asked again, and the office that wrote hears that nothing came. */
export async function chaseCarriers(tools: Tools): Promise<void> {
  const due = await tools.db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(and(eq(dossiers.status, "sent"), lte(dossiers.answerBy, tools.now())))
    .orderBy(asc(dossiers.answerBy))
    .limit(mostAtOnce);
  for (const { id } of due) {
    try {
      await inTransaction(tools.db, (tx) => chaseCarrier(tools, tx, id));
    } catch (error) {
      tools.logger.error("carrier_not_chased", { dossierId: id, error });
    }
  }
}

async function chaseCarrier(tools: ReportTools, tx: Db, dossierId: number): Promise<void> {
  const locked = await lockDossier(tx, dossierId);
  if (!locked) return;
  const { dossier, requests } = locked;
  const now = tools.now();
  const { profile, workingHours } = tools.placeOf(dossier.locality);
  const isDue = dossier.status === "sent" && dossier.answerBy !== null && dossier.answerBy <= now;
  if (!isDue || !isWorkingTime(now, workingHours)) return;
  const [first] = requests.filter(({ status }) => status === "awaiting_carrier");
  // All its reports have ended otherwise: nobody waits for the answer.
  if (!first) {
    await tx.update(dossiers).set({ answerBy: null }).where(eq(dossiers.id, dossierId));
    return;
  }
  const chased = dossier.chased + 1;
  const step = `dossier:${dossierId}:chase:${chased}`;
  await oweCarrier(tools, tx, dossier, first, step);
  await enqueueOfficeMessage(tools, tx, first, { role: "receiver", what: "reminder", step });
  if (chased > 1)
    await enqueueOfficeMessage(tools, tx, first, { role: "coordinator", what: "escalation", step });
  const answerBy = addWorkingDays(now, profile.signal.deadlines.carrierChaseWorkingDays, workingHours);
  await tx.update(dossiers).set({ chased, answerBy }).where(eq(dossiers.id, dossierId));
}
