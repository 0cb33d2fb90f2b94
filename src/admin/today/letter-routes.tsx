import { eq } from "drizzle-orm";
import { dossiers } from "../../database/schema/index.ts";
import type { Dossier } from "../../signal-reports/dossier/dossier-files.ts";
import { recordCarrierAnswer } from "../../signal-reports/dossier/record-carrier-answer.ts";
import { sendDossier } from "../../signal-reports/dossier/send-dossier.ts";
import { dossierInput } from "../../signal-reports/dossier/snapshot.ts";
import type { CarrierAnswer } from "../../signal-reports/move-details.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../admin-route.ts";
import { staffOf } from "../reports/staff-actor.ts";
import { actOnRow, refused } from "./act-on-row.tsx";

const subject = "letter";

/** Letters to carriers: sent, answered, read. */
export function letterPages({ tools, writeDossier }: AdminParts): AdminRoute[] {
  return [
    { method: "POST", path: "/letters/:id/send", permission: "reports.act", handle: send },
    { method: "POST", path: "/letters/:id/answer", permission: "reports.act", handle: answer },
    {
      method: "GET",
      path: "/letters/:id/:kind{letter|workbook|geojson|map}",
      permission: "reports.see",
      handle: file,
    },
  ];

  async function send(page: StaffPage) {
    const { by, number } = await page.c.req.parseBody();
    if (by !== "mail" && by !== "hand") return refused(page, "Chọn cách gửi.", 400);
    const given = typeof number === "string" ? { number } : {};
    const actor = staffOf(page.desk.session);
    return await actOnRow(page, "reports.act", { action: "letter.send", subject }, (tx, dossierId) =>
      sendDossier(tools, tx, { dossierId, actor, by, ...given }),
    );
  }

  async function answer(page: StaffPage) {
    const { station, distanceM, cause, plan, date } = await page.c.req.parseBody();
    const actor = staffOf(page.desk.session);
    return await actOnRow(
      page,
      "reports.act",
      { action: "letter.answer", subject },
      async (tx, dossierId) => {
        const [letter] = await tx.select().from(dossiers).where(eq(dossiers.id, dossierId));
        const said = { station, cause, plan, date, distanceM: Number(distanceM), operator: letter?.operator };
        await recordCarrierAnswer(tools, tx, { dossierId, actor, answer: said as CarrierAnswer });
      },
    );
  }

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
