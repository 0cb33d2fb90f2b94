import { and, eq } from "drizzle-orm";
import { conversations, requestVoices } from "../../src/database/schema/index.ts";
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
    /** Makes a voice that of a resident who has written before. */
    async adopt(voiceId: number, { oaId, userId }: { oaId: string; userId: string }) {
      const theirs = and(eq(conversations.oaId, oaId), eq(conversations.userId, userId));
      const [row] = await world.db.select({ id: conversations.id }).from(conversations).where(theirs);
      if (!row) throw new Error("They have not written yet");
      const own = eq(requestVoices.id, voiceId);
      await world.db.update(requestVoices).set({ conversationId: row.id }).where(own);
    },
    page: async (code: string) => (await (await get(linkOf(code))).text()).normalize("NFC"),
    picture: (requestId: number, purpose: PhotoPurpose, conversationId: number | null = null) =>
      keepPicture(world, requestId, purpose, conversationId),
  };
}
