import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mediaContents } from "../../src/database/schema/index.ts";
import { digestOf } from "../../src/media/digest.ts";
import { dueMedia } from "../../src/media/due-media.ts";
import { eraseMedia } from "../../src/media/erase-media.ts";
import { readMedia } from "../../src/media/read-media.ts";
import { storeMedia } from "../../src/media/store-media.node.ts";
import { createSealer, WrongKeyError } from "../../src/security/sealer.ts";
import { minutes } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { openRoom } from "./media-room.ts";
import { phonePhoto } from "./photo/phone-photo.ts";
import { openFakeS3 } from "./stores/fake-s3.ts";

let picture: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  picture = new Uint8Array(await phonePhoto({ width: 1_800, height: 900 }));
});
const asPicture = () => new Response(picture);

describe.each(databaseKinds)("storing a remembered picture (%s)", (kind) => {
  let room: Awaited<ReturnType<typeof openRoom>>;
  beforeAll(async () => {
    room = await openRoom(kind);
  });
  afterAll(() => room.close());
  beforeEach(() => {
    room.zalo.asked = 0;
    room.zalo.answer = asPicture;
  });

  it("given a picture at Zalo, keeps it redrawn with its size and digest, and forgets the link", async () => {
    const id = await room.remember();
    expect(await room.row(id)).toMatchObject({ status: "pending", attempts: 0, storage: null });
    expect((await room.row(id)).sealedSourceUrl).not.toContain("zdn.vn");

    expect(await room.store(id)).toEqual({ outcome: "stored" });
    const kept = await readMedia(room, { id, locality: "nam-hoa" });
    expect(kept).toMatchObject({ contentType: "image/jpeg", requestId: null });
    const row = await room.row(id);
    expect(row).toMatchObject({
      status: "stored",
      reason: null,
      contentType: "image/jpeg",
      width: 1_600,
      height: 800,
      bytes: kept?.bytes.byteLength,
      sha256: await digestOf(kept?.bytes ?? new Uint8Array()),
      storage: "database",
      sealedSourceUrl: null,
      attempts: 1,
      storedAt: room.clock.now(),
    });
    expect(row.sha256).not.toBe(await digestOf(picture));
    const small = await readMedia(room, { id, locality: "nam-hoa", size: "thumbnail" });
    expect(small?.bytes.byteLength).toBeLessThan(kept?.bytes.byteLength ?? 0);
  });

  it("given the job twice, one after the other or at once, stores once", async () => {
    const id = await room.remember();
    expect(await room.store(id)).toEqual({ outcome: "stored" });
    expect(await room.store(id)).toEqual({ outcome: "none" });
    expect(room.zalo.asked).toBe(1);

    const both = await room.remember();
    const outcomes = await Promise.all([room.store(both), room.store(both)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["none", "stored"]);
    expect(await readMedia(room, { id: both, locality: "nam-hoa" })).not.toBeNull();
  });

  it("given a network that comes back, keeps the picture pending until its next moment", async () => {
    const id = await room.remember();
    room.zalo.answer = () => new Response("", { status: 503 });
    const at = new Date(room.clock.now().getTime() + minutes(0.5));
    expect(await room.store(id)).toEqual({ outcome: "later", at });
    expect(await room.store(id)).toEqual({ outcome: "none" });
    expect(room.zalo.asked).toBe(1);
    expect(await dueMedia(room.db, room.clock.now())).not.toContain(id);

    room.clock.advance(minutes(1));
    room.zalo.answer = asPicture;
    expect(await dueMedia(room.db, room.clock.now())).toContain(id);
    expect(await room.store(id)).toEqual({ outcome: "stored" });
    expect((await room.row(id)).attempts).toBe(2);
  });

  it("given a network that stays away, gives up after six tries and says so", async () => {
    const id = await room.remember();
    room.zalo.answer = () => {
      throw new TypeError("fetch failed");
    };
    const outcomes: string[] = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      outcomes.push((await room.store(id)).outcome);
      room.clock.advance(minutes(121));
    }
    expect(outcomes).toEqual(["later", "later", "later", "later", "later", "failed", "none"]);
    expect(room.zalo.asked).toBe(6);
    expect(await room.row(id)).toMatchObject({
      status: "failed",
      reason: "unreachable",
      sealedSourceUrl: null,
      storage: null,
    });
  });

  it.each([
    ["expired", () => new Response("", { status: 403 })],
    ["not-an-image", () => new Response("<html>")],
    ["too-large", () => new Response("", { headers: { "content-length": "41943040" } })],
    ["broken-image", () => new Response(picture.slice(0, 5_000))],
    ["wrong-host", () => new Response(null, { status: 302, headers: { location: "http://10.0.0.1/" } })],
  ])("given a picture that is %s, refuses it for good", async (reason, answer) => {
    const id = await room.remember();
    room.zalo.answer = answer;
    expect(await room.store(id)).toEqual({ outcome: "refused", reason });
    expect(await room.row(id)).toMatchObject({ status: "refused", reason, sealedSourceUrl: null });
    expect(await room.store(id)).toEqual({ outcome: "none" });
    expect(await readMedia(room, { id, locality: "nam-hoa" })).toBeNull();
  });

  it("given a picture erased while it is on its way, keeps nothing of it", async () => {
    const id = await room.remember();
    room.zalo.answer = async () => {
      await eraseMedia(room.db, { ids: [id] }, room.clock.now());
      return asPicture();
    };
    expect(await room.store(id)).toEqual({ outcome: "none" });
    expect(await room.row(id)).toMatchObject({ status: "failed", reason: "erased", sealedSourceUrl: null });
    const contents = await room.db.select({ id: mediaContents.mediaId }).from(mediaContents);
    expect(contents.map((content) => content.id)).not.toContain(id);
  });

  it("given an unknown id, does nothing", async () => {
    expect(await room.store("nobody")).toEqual({ outcome: "none" });
    expect(room.zalo.asked).toBe(0);
  });

  it("given another SECRET_KEY than the link was sealed with, fails the job and loses nothing", async () => {
    const id = await room.remember();
    const sealer = createSealer("another secret key");
    await expect(storeMedia({ ...room.tools, sealer }, id)).rejects.toThrow(WrongKeyError);
    expect((await room.row(id)).status).toBe("pending");
    expect(await room.store(id)).toEqual({ outcome: "stored" });
  });
});

describe("storing into a bucket", () => {
  it("given a bucket that is away, fails the job, and stores when it is back", async () => {
    const bucket = await openFakeS3();
    const room = await openRoom("pglite", bucket.options);
    try {
      room.zalo.answer = asPicture;
      const id = await room.remember();
      bucket.answerWith(500);
      await expect(room.store(id)).rejects.toThrow("500");
      expect((await room.row(id)).status).toBe("pending");
      bucket.answerWith(null);
      expect(await room.store(id)).toEqual({ outcome: "stored" });
      expect([...bucket.objects.keys()].sort()).toEqual([
        `/pictures/nam-hoa/${id}/photo`,
        `/pictures/nam-hoa/${id}/thumbnail`,
      ]);
      expect(await room.db.select().from(mediaContents)).toEqual([]);
      expect(await readMedia(room, { id, locality: "nam-hoa" })).toMatchObject({ contentType: "image/jpeg" });
    } finally {
      await room.close();
      await bucket.close();
    }
  });
});
