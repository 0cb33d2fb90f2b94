import { and, asc, eq, ne } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { dossiers, incidents } from "../../database/schema/index.ts";
import { dossierInput } from "./snapshot.ts";

const mostShown = 100;

/** Letters to write and letters without an answer, drafts first. @param locality all when `null`. */
export async function listDossiers(db: Db, locality: string | null) {
  const rows = await db
    .select({ dossier: dossiers, kind: incidents.kind })
    .from(dossiers)
    .innerJoin(incidents, eq(incidents.id, dossiers.incidentId))
    .where(
      and(ne(dossiers.status, "answered"), locality === null ? undefined : eq(dossiers.locality, locality)),
    )
    .orderBy(asc(dossiers.status), asc(dossiers.createdAt))
    .limit(mostShown);
  return rows.map(
    ({ dossier: { id, locality, operator, number, status, sentAt, answerBy, chased, data }, kind }) => {
      const { incident, rows } = dossierInput(data);
      const voices = rows.reduce((sum, row) => sum + row.voices, 0);
      const { place } = incident;
      return {
        id,
        locality,
        operator,
        number,
        status,
        sentAt,
        answerBy,
        chased,
        kind,
        place,
        reports: rows.length,
        voices,
      };
    },
  );
}

export type DossierListed = Awaited<ReturnType<typeof listDossiers>>[number];
