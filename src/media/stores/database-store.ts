import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { mediaContents } from "../../database/schema/index.ts";
import { contentKinds, type MediaStore } from "./media-store.ts";

/** Bytes in the database itself: nothing to set up, and one backup holds everything. */
export function databaseStore(db: Db): MediaStore {
  return {
    name: "database",
    keyOf: ({ id }) => id,
    async put(mediaId, kind, data) {
      await db
        .insert(mediaContents)
        .values({ mediaId, kind, data })
        .onConflictDoUpdate({ target: [mediaContents.mediaId, mediaContents.kind], set: { data } });
    },
    async get(mediaId, kind) {
      const [row] = await db
        .select({ data: mediaContents.data })
        .from(mediaContents)
        .where(and(eq(mediaContents.mediaId, mediaId), eq(mediaContents.kind, kind)));
      return row ? new Uint8Array(row.data) : null;
    },
    async erase(mediaId, kinds = contentKinds) {
      await db
        .delete(mediaContents)
        .where(and(eq(mediaContents.mediaId, mediaId), inArray(mediaContents.kind, [...kinds])));
    },
  };
}
