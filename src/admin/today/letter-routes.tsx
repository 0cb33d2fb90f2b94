import { eq } from "drizzle-orm";
import { dossiers } from "../../database/schema/index.ts";
import type { Dossier } from "../../signal-reports/dossier/dossier-files.ts";
import { dossierInput } from "../../signal-reports/dossier/snapshot.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../admin-route.ts";

/** The files of letters to carriers. */
export function letterPages({ writeDossier }: AdminParts): AdminRoute[] {
  return [
    {
      method: "GET",
      path: "/letters/:id/:kind{letter|workbook|geojson|map}",
      permission: "reports.see",
      handle: file,
    },
  ];

  async function file({ c, desk }: StaffPage) {
    const id = Number(c.req.param("id"));
    if (!writeDossier || !Number.isSafeInteger(id)) return c.notFound();
    const [row] = await desk.read("reports.see", (tx) =>
      tx.select().from(dossiers).where(eq(dossiers.id, id)),
    );
    if (!row) return c.notFound();
    const written = (await writeDossier(dossierInput(row.data)))[c.req.param("kind") as keyof Dossier];
    if (!written) return c.notFound();
    return c.body(new Uint8Array(written.content), 200, {
      "content-type": written.type,
      "content-disposition": `attachment; filename="${written.name}"`,
      "cache-control": "no-store",
    });
  }
}
