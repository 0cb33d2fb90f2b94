import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { databaseStore } from "../../../src/media/stores/database-store.ts";
import type { MediaStore } from "../../../src/media/stores/media-store.ts";
import { openMediaStores } from "../../../src/media/stores/open-media-stores.ts";
import { S3Error, s3Store } from "../../../src/media/stores/s3-store.ts";
import { openTestDatabase } from "../../support/databases.ts";
import { openFakeS3 } from "./fake-s3.ts";

let databases: { pglite: Database; postgres: Database };
let bucket: Awaited<ReturnType<typeof openFakeS3>>;

beforeAll(async () => {
  bucket = await openFakeS3();
  databases = { pglite: await openTestDatabase("pglite"), postgres: await openTestDatabase("postgres") };
});

afterAll(async () => {
  await bucket.close();
  await databases.pglite.close();
  await databases.postgres.close();
});

const stores: [string, () => MediaStore][] = [
  ["PGlite", () => databaseStore(databases.pglite.db)],
  ["PostgreSQL", () => databaseStore(databases.postgres.db)],
  ["an S3 bucket", () => s3Store(bucket.options, fetch)],
];

/** Every byte there is, and enough of them that drivers cut them up. */
const allBytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31 + (index >> 8)) % 256);

describe.each(stores)("keeping bytes in %s", (_name, open) => {
  const medium = { id: "m-1", locality: "nam-hoa" };

  it("given bytes, gives the very same back, each kind its own", async () => {
    const store = open();
    const key = store.keyOf(medium);
    await store.put(key, "photo", allBytes, "image/jpeg");
    await store.put(key, "thumbnail", Uint8Array.of(0, 1, 255), "image/jpeg");
    expect(await store.get(key, "photo")).toEqual(allBytes);
    expect(await store.get(key, "thumbnail")).toEqual(Uint8Array.of(0, 1, 255));
    expect(await store.get(key, "document")).toBeNull();
  });

  it("given the same place twice, keeps the newer bytes", async () => {
    const store = open();
    const key = store.keyOf({ ...medium, id: "m-2" });
    await store.put(key, "photo", Uint8Array.of(1), "image/jpeg");
    await store.put(key, "photo", Uint8Array.of(2, 3), "image/jpeg");
    expect(await store.get(key, "photo")).toEqual(Uint8Array.of(2, 3));
  });

  it("given a key to erase, forgets all of it and nothing beside it; twice does no harm", async () => {
    const store = open();
    const [gone, kept] = [store.keyOf({ ...medium, id: "m-3" }), store.keyOf({ ...medium, id: "m-33" })];
    for (const key of [gone, kept]) {
      await store.put(key, "photo", Uint8Array.of(1), "image/jpeg");
      await store.put(key, "thumbnail", Uint8Array.of(2), "image/jpeg");
    }
    await store.erase(gone);
    await store.erase(gone);
    expect(await store.get(gone, "photo")).toBeNull();
    expect(await store.get(gone, "thumbnail")).toBeNull();
    expect(await store.get(kept, "photo")).toEqual(Uint8Array.of(1));
  });

  it("given one kind to erase, leaves the others", async () => {
    const store = open();
    const key = store.keyOf({ ...medium, id: "m-4" });
    await store.put(key, "upload", Uint8Array.of(1), "application/octet-stream");
    await store.put(key, "photo", Uint8Array.of(2), "image/jpeg");
    await store.erase(key, ["upload"]);
    expect(await store.get(key, "upload")).toBeNull();
    expect(await store.get(key, "photo")).toEqual(Uint8Array.of(2));
  });

  it("given an unknown key, finds nothing", async () => {
    expect(await open().get(open().keyOf({ ...medium, id: "nobody" }), "photo")).toBeNull();
  });
});

describe("an S3 bucket", () => {
  it("keeps pictures under bucket, place and id, with their type", async () => {
    const store = s3Store(bucket.options, fetch);
    await store.put(store.keyOf({ id: "m-9", locality: "phu-son" }), "photo", Uint8Array.of(1), "image/jpeg");
    expect(bucket.objects.get("/pictures/phu-son/m-9/photo")?.contentType).toBe("image/jpeg");
  });

  it.each([403, 500])("given status %i, fails in words without the key or the answer", async (status) => {
    const store = s3Store(bucket.options, fetch);
    bucket.answerWith(status);
    try {
      const failure = store.put("nam-hoa/m-5", "photo", Uint8Array.of(1), "image/jpeg");
      await expect(failure).rejects.toThrow(S3Error);
      await expect(failure).rejects.toMatchObject({
        status,
        message: `The S3 store answered PUT with ${status}`,
      });
      await expect(store.get("nam-hoa/m-5", "photo")).rejects.toThrow(S3Error);
      await expect(store.erase("nam-hoa/m-5")).rejects.toThrow(S3Error);
    } finally {
      bucket.answerWith(null);
    }
  });

  it("given a bucket that does not exist, does not take that for an empty place", async () => {
    bucket.answerWith(404);
    try {
      await expect(
        s3Store(bucket.options, fetch).put("a/b", "photo", Uint8Array.of(1), "image/jpeg"),
      ).rejects.toThrow("404");
    } finally {
      bucket.answerWith(null);
    }
  });

  it("given a wrong secret's signature, is refused by a server that looks", async () => {
    const store = s3Store({ ...bucket.options, accessKey: "SOMEBODY" }, fetch);
    await expect(store.put("a/b", "photo", Uint8Array.of(1), "image/jpeg")).rejects.toMatchObject({
      status: 403,
    });
  });
});

describe("choosing a store", () => {
  it("given no bucket, keeps everything in the database", () => {
    const opened = openMediaStores(databases.pglite.db, null, fetch);
    expect(opened.current.name).toBe("database");
    expect(() => opened.named("s3")).toThrow(/S3_ settings/);
  });

  it("given a bucket, writes there and still reads what the database holds", async () => {
    await databaseStore(databases.pglite.db).put("old", "photo", Uint8Array.of(7), "image/jpeg");
    const opened = openMediaStores(databases.pglite.db, bucket.options, fetch);
    expect(opened.current.name).toBe("s3");
    expect(opened.named("s3").name).toBe("s3");
    expect(await opened.named("database").get("old", "photo")).toEqual(Uint8Array.of(7));
  });
});
