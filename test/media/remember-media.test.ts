import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../src/database/database.ts";
import { attachMedia } from "../../src/media/attach-media.ts";
import { explainRefusal } from "../../src/media/explain-refusal.ts";
import { keepDocument } from "../../src/media/keep-document.ts";
import { listMedia, readMedia } from "../../src/media/read-media.ts";
import { rememberMedia } from "../../src/media/remember-media.ts";
import { rememberUpload } from "../../src/media/remember-upload.ts";
import { link, openRoom, owner } from "./media-room.ts";
import { plainImage } from "./photo/phone-photo.ts";

let room: Awaited<ReturnType<typeof openRoom>>;
beforeAll(async () => {
  room = await openRoom("pglite");
});
afterAll(() => room.close());

const note = (conversationId: number, requestId: number | null = null) =>
  rememberMedia(
    room.db,
    { sealer: room.tools.sealer, newId: room.newId, now: room.clock.now() },
    { ...owner, conversationId, requestId, purpose: "photo", sourceUrl: link },
  );

async function jpeg(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await plainImage(60, 40).jpeg().toBuffer());
}

describe("remembering pictures", () => {
  it("given a turn that fails, remembers nothing", async () => {
    const ids: string[] = [];
    const turn = inTransaction(room.db, async (tx) => {
      const noted = await rememberMedia(
        tx,
        { sealer: room.tools.sealer, newId: room.newId, now: room.clock.now() },
        { ...owner, conversationId: 100, purpose: "ispeed", sourceUrl: link },
      );
      ids.push(noted?.id ?? "");
      throw new Error("the turn broke");
    });
    await expect(turn).rejects.toThrow("broke");
    await expect(room.row(ids[0] ?? "")).rejects.toThrow("no medium");
  });

  it("given a twenty-first picture of one sender, takes no more; another sender still may", async () => {
    for (let count = 0; count < 20; count += 1) expect(await note(200)).not.toBeNull();
    expect(await note(200)).toBeNull();
    expect(await note(201)).not.toBeNull();
  });

  it("given pictures that were refused, counts only those that stand", async () => {
    for (let count = 0; count < 20; count += 1) {
      const noted = await note(210);
      if (count < 3 && noted) await room.store(noted.id);
    }
    expect(await note(210)).not.toBeNull();
  });

  it("given a second report of the same sender, counts anew", async () => {
    for (let count = 0; count < 20; count += 1) await note(220, 9_001);
    expect(await note(220, 9_001)).toBeNull();
    expect(await note(220, 9_002)).not.toBeNull();
  });

  it("given a report that is filed, gives it what its reporter sent before and nobody else's", async () => {
    const first = await note(300);
    room.clock.advance(1_000);
    const second = await note(300);
    const other = await note(301);
    expect(await attachMedia(room.db, { conversationId: 300, requestId: 4_200 })).toEqual([
      first?.id,
      second?.id,
    ]);
    expect(await attachMedia(room.db, { conversationId: 300, requestId: 4_201 })).toEqual([]);
    expect((await listMedia(room.db, 4_200)).map(({ id }) => id)).toEqual([first?.id, second?.id]);
    expect((await room.row(other?.id ?? "")).requestId).toBeNull();
  });
});

describe("taking an office's picture directly", () => {
  const proof = { locality: "nam-hoa", requestId: 500, conversationId: null, purpose: "proof" as const };
  const take = (bytes: Uint8Array, more = {}) =>
    rememberUpload(room.db, { newId: room.newId, now: room.clock.now() }, { ...proof, bytes, ...more });

  it("given a picture, shows it to nobody before it is redrawn, and then drops the file as it came", async () => {
    const taken = await take(await jpeg());
    if (taken.outcome !== "remembered") throw new Error(taken.reason);
    const { id } = taken;
    expect(await readMedia(room, { id, locality: "nam-hoa" })).toBeNull();
    expect(await room.stores.named("database").get(id, "upload")).not.toBeNull();
    const asked = room.zalo.asked;
    expect(await room.store(id)).toEqual({ outcome: "stored" });
    expect(room.zalo.asked).toBe(asked);
    expect(await room.stores.named("database").get(id, "upload")).toBeNull();
    expect(await readMedia(room, { id, locality: "nam-hoa" })).toMatchObject({ requestId: 500 });
  });

  it("given something else or too much, refuses at once", async () => {
    expect(await take(new TextEncoder().encode("%PDF-1.7"))).toEqual({
      outcome: "refused",
      reason: "not-an-image",
    });
    const heavy = new Uint8Array(10 * 1024 * 1024 + 1);
    heavy.set(await jpeg());
    expect(await take(heavy)).toEqual({ outcome: "refused", reason: "too-large" });
  });

  it("given a broken picture, refuses it when it is redrawn", async () => {
    const taken = await take((await jpeg()).slice(0, 200));
    if (taken.outcome !== "remembered") throw new Error(taken.reason);
    expect(await room.store(taken.id)).toEqual({ outcome: "refused", reason: "broken-image" });
    expect(await room.stores.named("database").get(taken.id, "upload")).toBeNull();
  });

  it("given more than twenty, takes no more", async () => {
    const bytes = await jpeg();
    for (let count = 0; count < 20; count += 1) await take(bytes, { requestId: 501 });
    expect(await take(bytes, { requestId: 501 })).toEqual({ outcome: "refused", reason: "too-many" });
  });
});

describe("reading", () => {
  it("given another locality's id, finds nothing", async () => {
    const taken = await rememberUpload(
      room.db,
      { newId: room.newId, now: room.clock.now() },
      { ...owner, requestId: 600, purpose: "proof", bytes: await jpeg() },
    );
    if (taken.outcome !== "remembered") throw new Error(taken.reason);
    await room.store(taken.id);
    expect(await readMedia(room, { id: taken.id, locality: "phu-son" })).toBeNull();
    expect(await readMedia(room, { id: taken.id, locality: "nam-hoa" })).not.toBeNull();
  });

  it("given a document of our own, keeps it byte for byte and without thumbnail", async () => {
    const bytes = new TextEncoder().encode("PK a letter");
    const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const id = await keepDocument(
      { db: room.db, stores: room.stores, newId: room.newId, now: room.clock.now() },
      { locality: "nam-hoa", requestId: 700, conversationId: null },
      { purpose: "document", contentType, bytes },
    );
    expect(await readMedia(room, { id, locality: "nam-hoa" })).toEqual({
      bytes,
      contentType,
      requestId: 700,
    });
    expect(await readMedia(room, { id, locality: "nam-hoa", size: "thumbnail" })).toBeNull();
    expect(await listMedia(room.db, 700)).toMatchObject([
      { id, purpose: "document", bytes: bytes.byteLength },
    ]);
  });
});

describe("saying why a picture was not taken", () => {
  it("given any reason, known or not, says it in Vietnamese without forcing a pronoun", () => {
    for (const reason of ["too-large", "expired", "unsupported-format", "erased", "toString", "new-reason"]) {
      expect(explainRefusal(reason)).toMatch(/^[\p{Lu}][^A-Z]*(?:Zalo|MB|HEIC)?.*\.$/u);
      expect(explainRefusal(reason)).not.toMatch(/\bem\b|[a-z]-[a-z]/);
    }
    expect(explainRefusal("toString")).toBe(explainRefusal("new-reason"));
  });
});
