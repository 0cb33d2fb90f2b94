import { eq } from "drizzle-orm";
import { media } from "../../src/database/schema/index.ts";
import { rememberMedia } from "../../src/media/remember-media.ts";
import { storeMedia } from "../../src/media/store-media.node.ts";
import { openMediaStores } from "../../src/media/stores/open-media-stores.ts";
import type { S3Options } from "../../src/media/stores/s3-store.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { testClock } from "../support/clock.ts";
import { type DatabaseKind, openTestDatabase } from "../support/databases.ts";
import { counterIds } from "../support/randomness.ts";

export const link = "https://f6.photo.talk.zdn.vn/photo.jpg?token=abc";
export const owner = { locality: "nam-hoa", requestId: null, conversationId: 7 } as const;

/** Everything the room of pictures needs, with a Zalo that answers what the test says. */
export async function openRoom(kind: DatabaseKind, s3: S3Options | null = null) {
  const clock = testClock();
  const { db, close } = await openTestDatabase(kind);
  const sealer = createSealer("a secret key for tests");
  const newId = counterIds("m");
  const stores = openMediaStores(db, s3, fetch);
  const zalo = {
    answer: (): Response | Promise<Response> => new Response("gone", { status: 404 }),
    asked: 0,
  };
  const fetchFromZalo = async () => {
    zalo.asked += 1;
    return await zalo.answer();
  };
  const tools = {
    db,
    sealer,
    stores,
    now: clock.now,
    allowedHosts: [],
    fetch: fetchFromZalo as unknown as typeof fetch,
  };
  return {
    db,
    clock,
    stores,
    zalo,
    tools,
    newId,
    close,
    /** A picture as the turn notes it. @returns its id */
    async remember(medium: Partial<Parameters<typeof rememberMedia>[2]> = {}): Promise<string> {
      const noted = await rememberMedia(
        db,
        { sealer, newId, now: clock.now() },
        { ...owner, purpose: "photo", sourceUrl: link, ...medium },
      );
      if (!noted) throw new Error("no room for another picture");
      return noted.id;
    },
    store: (id: string) => storeMedia(tools, id),
    async row(id: string) {
      const [row] = await db.select().from(media).where(eq(media.id, id));
      if (!row) throw new Error(`no medium ${id}`);
      return row;
    },
  };
}
