import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../src/database/database.ts";
import { mediaContents } from "../../src/database/schema/index.ts";
import { eraseMedia, finishErasures } from "../../src/media/erase-media.ts";
import { listMedia, readMedia } from "../../src/media/read-media.ts";
import { databaseKinds } from "../support/databases.ts";
import { openRoom } from "./media-room.ts";
import { plainImage } from "./photo/phone-photo.ts";
import { openFakeS3 } from "./stores/fake-s3.ts";

let picture: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  picture = new Uint8Array(await plainImage(60, 40).jpeg().toBuffer());
});

describe.each(databaseKinds)("erasing pictures (%s)", (kind) => {
  let room: Awaited<ReturnType<typeof openRoom>>;
  beforeAll(async () => {
    room = await openRoom(kind);
    room.zalo.answer = () => new Response(picture);
  });
  afterAll(() => room.close());

  const stored = async (conversationId: number, requestId: number | null) => {
    const id = await room.remember({ conversationId, requestId });
    await room.store(id);
    return id;
  };
  const kept = async () =>
    new Set((await room.db.select().from(mediaContents)).map(({ mediaId }) => mediaId));

  it("given a citizen, erases all they sent and nobody else's", async () => {
    const [mine, mineToo, other] = [await stored(1, 10), await stored(1, null), await stored(2, 10)];
    expect(await eraseMedia(room.db, { conversationId: 1 }, room.clock.now())).toBe(2);
    expect(await readMedia(room, { id: mine, locality: "nam-hoa" })).toBeNull();
    expect(await readMedia(room, { id: other, locality: "nam-hoa" })).not.toBeNull();
    expect((await listMedia(room.db, 10)).map(({ id }) => id)).toEqual([other]);
    const left = await kept();
    expect([mine, mineToo, other].map((id) => left.has(id))).toEqual([false, false, true]);
    expect(await room.row(mine)).toMatchObject({
      sha256: null,
      sealedSourceUrl: null,
      erasedAt: room.clock.now(),
      reason: "erased",
    });
  });

  it("given a picture that is still to be fetched, never fetches it", async () => {
    const id = await room.remember({ conversationId: 3 });
    await eraseMedia(room.db, { ids: [id] }, room.clock.now());
    const asked = room.zalo.asked;
    expect(await room.store(id)).toEqual({ outcome: "none" });
    expect(room.zalo.asked).toBe(asked);
    expect(await room.row(id)).toMatchObject({ status: "failed", sealedSourceUrl: null });
  });

  it("given a report twice, erases once", async () => {
    await stored(4, 40);
    expect(await eraseMedia(room.db, { requestId: 40 }, room.clock.now())).toBe(1);
    expect(await eraseMedia(room.db, { requestId: 40 }, room.clock.now())).toBe(0);
  });

  it("given a transaction that fails, erases nothing", async () => {
    const id = await stored(5, 50);
    const erasing = inTransaction(room.db, async (tx) => {
      await eraseMedia(tx, { requestId: 50 }, room.clock.now());
      throw new Error("no");
    });
    await expect(erasing).rejects.toThrow("no");
    expect(await readMedia(room, { id, locality: "nam-hoa" })).not.toBeNull();
  });

  it("given no ids, erases nothing", async () => {
    const before = (await kept()).size;
    expect(await eraseMedia(room.db, { ids: [] }, room.clock.now())).toBe(0);
    expect((await kept()).size).toBe(before);
  });
});

describe("erasing from a bucket", () => {
  it("given a bucket that is away, hides at once and empties when it is back", async () => {
    const bucket = await openFakeS3();
    const room = await openRoom("pglite", bucket.options);
    try {
      room.zalo.answer = () => new Response(picture);
      const id = await room.remember();
      await room.store(id);
      expect(bucket.objects.size).toBe(2);

      await eraseMedia(room.db, { ids: [id] }, room.clock.now());
      expect(await readMedia(room, { id, locality: "nam-hoa" })).toBeNull();
      bucket.answerWith(503);
      expect(await finishErasures(room)).toBe(1);
      expect(bucket.objects.size).toBe(2);
      bucket.answerWith(null);
      expect(await finishErasures(room)).toBe(0);
      expect(bucket.objects.size).toBe(0);
      expect(await room.row(id)).toMatchObject({ storage: null, storageKey: null });
      expect(await finishErasures(room)).toBe(0);
    } finally {
      await room.close();
      await bucket.close();
    }
  });
});
