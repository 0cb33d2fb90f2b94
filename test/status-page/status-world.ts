import type { PhotoPurpose } from "../../src/media/remember-media.ts";
import { statusLink } from "../../src/signal-reports/status-link.ts";
import { openReportWorld } from "../signal-reports/report-world.ts";
import type { DatabaseKind } from "../support/databases.ts";
import { keepPicture } from "./keep-picture.ts";

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
    picture: (requestId: number, purpose: PhotoPurpose, conversationId: number | null = null) =>
      keepPicture(world, requestId, purpose, conversationId),
  };
}
