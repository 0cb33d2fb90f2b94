import { and, eq, ne } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { dossiers, incidents } from "../../database/schema/index.ts";
import { operators } from "../filing.ts";
import { nextLetterNumber } from "../next-code.ts";
import type { ReportTools } from "../report-tools.ts";
import { readVoices } from "./read-dossier-rows.ts";
import { openReports, takeSnapshot } from "./snapshot.ts";

/**
 * Opens a draft letter to each carrier of an incident once enough people speak in it, and keeps a draft as its reports
 * are. The incident is locked, so that two voices at once open one. Nothing is sent: that is a person's act.
 */
export async function openDossiers(tools: ReportTools, tx: Db, incidentId: number): Promise<void> {
  const [incident] = await tx.select().from(incidents).where(eq(incidents.id, incidentId)).for("update");
  if (!incident) return;
  const voices = await readVoices(tx, await openReports(tx, incidentId));
  const { dossierThreshold, codePrefix } = tools.placeOf(incident.locality).profile.signal;
  if ([...voices.values()].flat().length < dossierThreshold) return;
  const now = tools.now();
  for (const operator of operators.filter((one) => incident.operators.includes(one))) {
    const [standing] = await tx
      .select()
      .from(dossiers)
      .where(
        and(
          eq(dossiers.incidentId, incidentId),
          eq(dossiers.operator, operator),
          ne(dossiers.status, "answered"),
        ),
      );
    if (standing?.status === "sent") continue;
    const number = standing?.number ?? (await nextLetterNumber(tx, incident.locality, codePrefix, now));
    const snapshot = await takeSnapshot(tools, tx, incident, operator, number);
    if (!snapshot) continue;
    const data = { ...snapshot };
    if (standing) await tx.update(dossiers).set({ data }).where(eq(dossiers.id, standing.id));
    else
      await tx
        .insert(dossiers)
        .values({ locality: incident.locality, incidentId, operator, number, data, createdAt: now });
  }
}
