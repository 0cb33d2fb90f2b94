import { and, eq, ne } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { dossiers } from "../../database/schema/index.ts";
import type { Actor } from "../actor.ts";
import { nextCarrierChase } from "../deadlines/next-carrier-chase.ts";
import { moveRequest } from "../move-request.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";
import { isAllowed } from "../states.ts";
import { type Dossier, lockOwnDossier } from "./lock-dossier.ts";
import { oweCarrier } from "./owe-carrier.ts";
import { takeSnapshot } from "./snapshot.ts";

type Sending = {
  dossierId: number;
  actor: Extract<Actor, { kind: "staff" }>;
  /** By mail to the carrier's address, or on paper by the office itself. */
  by: "mail" | "hand";
  /** The number the office gave the letter; ours otherwise. */
  number?: string;
};

/**
 * Sends a draft as its reports are at this moment, or notes that the office did: its open reports now wait for the
 * carrier, whose clock starts, and their citizens hear of it once. @throws {RequestRefused}
 */
export async function sendDossier(
  tools: ReportTools,
  tx: Db,
  { dossierId, actor, by, number }: Sending,
): Promise<Dossier> {
  const { dossier, incident, operator, requests } = await lockOwnDossier(tx, dossierId, actor);
  if (dossier.status !== "draft")
    throw new RequestRefused("changed_meanwhile", `Hồ sơ ${dossier.number} đã được gửi.`);
  const given = number?.trim() || dossier.number;
  await mustBeFree(tx, dossier, given);
  const data = await takeSnapshot(tools, tx, incident, operator, given);
  if (!data) throw new RequestRefused("not_allowed_now", "Không còn phản ánh nào đang mở để gửi nhà mạng.");
  const now = tools.now();
  const answerBy = nextCarrierChase({ askedAt: now, chased: 0 }, tools.placeOf(dossier.locality));
  const [sent] = await tx
    .update(dossiers)
    .set({ status: "sent", number: given, data: { ...data }, sentAt: now, answerBy })
    .where(eq(dossiers.id, dossierId))
    .returning();
  if (!sent) throw new Error("A locked dossier is gone");
  if (by === "mail" && (await oweCarrier(tools, tx, sent, requests[0], `dossier:${sent.id}`)) === 0)
    throw new RequestRefused(
      "unknown_office",
      "Chưa có địa chỉ thư của nhà mạng này. Tải hồ sơ về, gửi theo đường công văn rồi đánh dấu đã gửi.",
    );
  const heard = new Set<number>();
  for (const { id: requestId, status } of requests) {
    // A report of two carriers may wait for the other one already.
    if (!isAllowed("send_to_carrier", status, actor.kind)) continue;
    const details = { dossier: given };
    await moveRequest(tools, tx, { verb: "send_to_carrier", requestId, actor, details, heard });
  }
  return sent;
}

async function mustBeFree(tx: Db, { id, locality }: Dossier, number: string): Promise<void> {
  const taken = await tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(and(eq(dossiers.locality, locality), eq(dossiers.number, number), ne(dossiers.id, id)));
  if (taken.length > 0) throw new RequestRefused("invalid", `Số ${number} đã dùng cho một hồ sơ khác.`);
}
