import type { PhotoPurpose } from "../../src/media/remember-media.ts";
import { rememberUpload } from "../../src/media/remember-upload.ts";
import { statusLink } from "../../src/signal-reports/status-link.ts";
import { phonePhoto } from "../media/photo/phone-photo.ts";
import { openReportWorld } from "../signal-reports/report-world.ts";
import type { DatabaseKind } from "../support/databases.ts";

export type StatusWorld = Awaited<ReturnType<typeof openStatusWorld>>;

/** The product as a resident meets it who opens the link of their chat. */
export async function openStatusWorld(kind: DatabaseKind = "pglite") {
  const world = await openReportWorld(kind);
  const get = async (pathOrUrl: string) =>
    await world.app.fetch(new Request(new URL(pathOrUrl, "http://counter.test")));
  const linkOf = (code: string) => statusLink(world.tools, code);
  return {
    ...world,
    get,
    linkOf,
    page: async (code: string) => (await (await get(linkOf(code))).text()).normalize("NFC"),
    /** A picture as it is sent, kept once the jobs have run. */
    async picture(requestId: number, purpose: PhotoPurpose, conversationId: number | null = null) {
      const bytes = new Uint8Array(await phonePhoto({ width: 300, height: 200 }));
      const owner = { locality: "nam-hoa", requestId, conversationId };
      const kept = await world.run(async (tx) => {
        const known = { newId: world.tools.newId, now: world.clock.now() };
        const upload = await rememberUpload(tx, known, { ...owner, purpose, bytes });
        if (upload.outcome === "refused") throw new Error(upload.reason);
        await world.tools.jobs.add(tx, "store-media", [{ mediaId: upload.id }]);
        return upload.id;
      });
      return kept;
    },
  };
}
