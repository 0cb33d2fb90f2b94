import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { media } from "../../../src/database/schema/index.ts";
import { openMediaStores } from "../../../src/media/stores/open-media-stores.ts";
import { afterPicture } from "../../../src/signal-reports/pictures/after-picture.node.ts";
import { citizen, office, openReportWorld, type ReportWorld } from "../report-world.ts";

describe("a photo that was to prove a fix", () => {
  let world: ReportWorld;
  let pictures = 0;
  beforeAll(async () => {
    world = await openReportWorld();
    await world.channel("culture");
  });
  afterAll(() => world.close());

  /** A report resolved with a photo that has not been fetched yet. */
  async function resolved() {
    const filed = await world.file();
    pictures += 1;
    const mediaId = `proof-${pictures}`;
    const at = world.clock.now();
    await world.db.insert(media).values({
      id: mediaId,
      locality: "nam-hoa",
      requestId: filed.request.id,
      purpose: "proof",
      notBefore: at,
      createdAt: at,
    });
    const details = { proof: { kind: "photo", mediaId } } as const;
    await world.move("resolve", filed.request.id, office("culture"), details);
    return { ...filed, mediaId };
  }

  async function looked(mediaId: string, row: { status: "stored" | "refused"; reason?: string }) {
    await world.db.update(media).set(row);
    const stores = openMediaStores(world.db, null, fetch);
    const reader = { read: async () => Promise.reject(new Error("not read")), close: async () => {} };
    await afterPicture({ ...world.tools, db: world.db, stores, reader }, mediaId);
  }

  it("given no picture after all, is no proof: the report goes on, its office and resident hear why", async () => {
    const { request, mediaId, conversation } = await resolved();
    await looked(mediaId, { status: "refused", reason: "broken-image" });
    await looked(mediaId, { status: "refused", reason: "broken-image" });
    expect((await world.request(request.id)).status).toBe("in_progress");
    expect((await world.history(request.id)).map(({ verb }) => verb)).toEqual([
      "file",
      "resolve",
      "reject_proof",
    ]);
    expect((await world.owed(request.id)).at(-1)).toMatchObject({ officeId: "culture", what: "assigned" });
    expect((await world.heard(conversation)).at(-1)).toContain("chưa coi là xong");
  });

  it("given a picture that arrived well, leaves the report resolved", async () => {
    const { request, mediaId } = await resolved();
    await looked(mediaId, { status: "stored" });
    expect((await world.request(request.id)).status).toBe("resolved");
  });

  it("given a resident who said “tốt rồi” meanwhile, leaves the report closed", async () => {
    const { request, mediaId, voiceId } = await resolved();
    await world.move("confirm", request.id, citizen(voiceId));
    await looked(mediaId, { status: "refused", reason: "expired" });
    expect((await world.request(request.id)).status).toBe("closed_fixed");
  });

  it("given another proof since, does not touch the report", async () => {
    const { request, mediaId, voiceId } = await resolved();
    await world.move("reopen", request.id, citizen(voiceId));
    await world.move("resolve", request.id);
    await looked(mediaId, { status: "refused", reason: "expired" });
    expect((await world.request(request.id)).status).toBe("resolved");
  });
});
