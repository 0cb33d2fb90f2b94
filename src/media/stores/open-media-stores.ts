import type { Db } from "../../database/database.ts";
import { databaseStore } from "./database-store.ts";
import type { MediaStore } from "./media-store.ts";
import { type S3Options, s3Store } from "./s3-store.ts";

/** New bytes go to one store; old ones are read where they were put. */
export type MediaStores = {
  current: MediaStore;
  /** @throws when bytes stand in a store whose settings are gone */
  named(name: MediaStore["name"]): MediaStore;
};

/** @param s3 null: everything is kept in the database */
export function openMediaStores(db: Db, s3: S3Options | null, fetch: typeof globalThis.fetch): MediaStores {
  const inDatabase = databaseStore(db);
  const inBucket = s3 ? s3Store(s3, fetch) : null;
  return {
    current: inBucket ?? inDatabase,
    named(name) {
      if (name === "database") return inDatabase;
      if (inBucket) return inBucket;
      throw new Error("Pictures stand in an S3 store, but the S3_ settings are not set");
    },
  };
}
