import type { PhotoPurpose } from "../../src/media/remember-media.ts";
import { rememberUpload } from "../../src/media/remember-upload.ts";
import { phonePhoto } from "../media/photo/phone-photo.ts";
import type { ReportWorld } from "../signal-reports/report-world.ts";

/** A picture of a report of Nam Hòa as it is sent; drawn anew once the jobs have run. @returns its id */
export async function keepPicture(
  { run, tools, clock }: Pick<ReportWorld, "run" | "tools" | "clock">,
  requestId: number,
  purpose: PhotoPurpose,
  conversationId: number | null = null,
): Promise<string> {
  const bytes = new Uint8Array(await phonePhoto({ width: 300, height: 200 }));
  const owner = { locality: "nam-hoa", requestId, conversationId };
  return await run(async (tx) => {
    const known = { newId: tools.newId, now: clock.now() };
    const upload = await rememberUpload(tx, known, { ...owner, purpose, bytes });
    if (upload.outcome === "refused") throw new Error(upload.reason);
    await tools.jobs.add(tx, "store-media", [{ mediaId: upload.id }]);
    return upload.id;
  });
}
