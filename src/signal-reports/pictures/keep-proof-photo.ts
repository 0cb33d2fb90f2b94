import type { Db } from "../../database/database.ts";
import { explainRefusal } from "../../media/explain-refusal.ts";
import { rememberUpload } from "../../media/remember-upload.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";

/** Keeps the photo a form brings as proof, in its move's transaction. @returns its id. @throws {RequestRefused} */
export async function keepProofPhoto(
  tools: ReportTools,
  tx: Db,
  owner: { requestId: number; locality: string },
  photo: string | File | undefined,
): Promise<string> {
  if (!(photo instanceof File) || photo.size === 0)
    throw new RequestRefused("invalid", "Chọn một ảnh để gửi kèm.", "photo");
  const kept = await rememberUpload(
    tx,
    { newId: tools.newId, now: tools.now() },
    { ...owner, conversationId: null, purpose: "proof", bytes: new Uint8Array(await photo.arrayBuffer()) },
  );
  if (kept.outcome === "refused") throw new RequestRefused("invalid", explainRefusal(kept.reason), "photo");
  await tools.jobs.add(tx, "store-media", [{ mediaId: kept.id }]);
  return kept.id;
}
