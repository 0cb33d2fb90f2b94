import { and, eq, ne } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { dossiers } from "../../database/schema/index.ts";
import type { Actor } from "../actor.ts";
import { type CarrierAnswer, carrierAnswer } from "../move-details.ts";
import { moveRequest } from "../move-request.ts";
import { recordEvent } from "../record-event.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";
import type { CarrierAnswer as FormAnswer } from "./carrier-answer.ts";
import { type Dossier, lockOwnDossier } from "./lock-dossier.ts";
import { reportsOf } from "./snapshot.ts";

type Recording = { dossierId: number; actor: Extract<Actor, { kind: "staff" }>; answer: CarrierAnswer };
type Recorded = { dossier: Dossier; resolved: string[]; waiting: string[] };

/**
 * Writes down what a carrier answered. It is the proof that resolves all open reports of its incident at once, each
 * citizen hearing once. A report of two carriers waits until the other has answered too.
 * @returns the codes of those resolved and of those that wait. @throws {RequestRefused}
 */
export async function recordCarrierAnswer(
  tools: ReportTools,
  tx: Db,
  { dossierId, actor, answer }: Recording,
): Promise<Recorded> {
  const said = readAnswer(answer);
  const { dossier, requests, operator } = await lockOwnDossier(tx, dossierId, actor);
  if (dossier.status !== "sent")
    throw new RequestRefused(
      "not_allowed_now",
      dossier.status === "draft"
        ? `Hồ sơ ${dossier.number} chưa gửi.`
        : `Hồ sơ ${dossier.number} đã có trả lời.`,
    );
  if (said.operator !== operator)
    throw new RequestRefused("invalid", `Hồ sơ ${dossier.number} gửi nhà mạng khác.`);
  const [answered] = await tx
    .update(dossiers)
    .set({ status: "answered", answer: said, answeredAt: tools.now(), answerBy: null })
    .where(eq(dossiers.id, dossierId))
    .returning();
  if (!answered) throw new Error("A locked dossier is gone");
  const others = await waitingForOthers(tx, dossier);
  const heard = new Set<number>();
  const resolved: string[] = [];
  const waiting: string[] = [];
  for (const { id: requestId, code, status } of requests) {
    if (others.has(requestId)) {
      waiting.push(code);
      const details = { dossier: dossier.number, answer: said };
      await recordEvent(tools, tx, actor, {
        requestId,
        verb: "carrier_answer",
        from: status,
        to: status,
        details,
      });
      continue;
    }
    const details = { proof: { kind: "carrier_answer" as const, answer: said } };
    await moveRequest(tools, tx, { verb: "resolve", requestId, actor, details, heard });
    resolved.push(code);
  }
  return { dossier: answered, resolved, waiting };
}

/** The form the carrier filled in counts kilometres. */
export function answerOfForm({ distanceKm, ...form }: FormAnswer): CarrierAnswer {
  return readAnswer({ ...form, distanceM: Math.round(distanceKm * 1_000) });
}

function readAnswer(answer: unknown): CarrierAnswer {
  const read = carrierAnswer.safeParse(answer);
  if (read.success) return read.data;
  throw new RequestRefused("invalid", read.error.issues[0]?.message ?? "Thông tin chưa đúng.");
}

/** The reports that another letter, sent and unanswered, speaks of too. */
async function waitingForOthers(tx: Db, { id, incidentId }: Dossier): Promise<Set<number>> {
  const letters = await tx
    .select({ operator: dossiers.operator })
    .from(dossiers)
    .where(and(eq(dossiers.incidentId, incidentId), eq(dossiers.status, "sent"), ne(dossiers.id, id)));
  const found = new Set<number>();
  for (const { operator } of letters)
    for (const request of await reportsOf(tx, incidentId, operator)) found.add(request.id);
  return found;
}
