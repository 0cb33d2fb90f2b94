import { asc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { conversations, media, outboxMessages } from "../../../src/database/schema/index.ts";
import { createMetrics } from "../../../src/health/metrics.ts";
import { openMediaStores } from "../../../src/media/stores/open-media-stores.ts";
import { type OutboundMessage, outboxMessage } from "../../../src/outbox/outbound-message.ts";
import { createSealer } from "../../../src/security/sealer.ts";
import { afterPicture } from "../../../src/signal-reports/pictures/after-picture.node.ts";
import type { SpeedScreenshot } from "../../../src/signal-reports/speed-screenshot/types.ts";
import { openTestDatabase } from "../../support/databases.ts";

const now = () => new Date("2026-11-23T02:00:00Z");
const sealer = createSealer("a secret key for tests");
type Row = Partial<typeof media.$inferInsert>;

describe("after a picture has been fetched", () => {
  let database: Database;
  let conversationId: number;
  let pictures = 0;
  beforeAll(async () => {
    database = await openTestDatabase("pglite");
    const citizen = { oaId: "oa", userId: "u1", locality: "nam-hoa", createdAt: now() };
    const [row] = await database.db.insert(conversations).values(citizen).returning();
    conversationId = row?.id ?? 0;
  });
  afterAll(async () => await database.close());

  async function picture(more: Row): Promise<string> {
    pictures += 1;
    const id = `picture-${pictures}`;
    const stores = openMediaStores(database.db, null, fetch);
    await database.db.insert(media).values({
      id,
      locality: "nam-hoa",
      conversationId,
      purpose: "ispeed",
      status: "stored",
      contentType: "image/jpeg",
      storage: "database",
      storageKey: id,
      notBefore: now(),
      createdAt: now(),
      ...more,
    });
    await stores.current.put(id, "photo", new Uint8Array([1, 2, 3]), "image/jpeg");
    return id;
  }

  async function told(mediaId: string, read: SpeedScreenshot, times = 1): Promise<OutboundMessage[]> {
    await database.db.delete(outboxMessages);
    const jobs: string[] = [];
    const tools = {
      db: database.db,
      sealer,
      now,
      stores: openMediaStores(database.db, null, fetch),
      placeOf: () => {
        throw new Error("no report is touched");
      },
      newId: () => "id",
      metrics: createMetrics(""),
      publicUrl: "http://counter.test",
      jobs: { add: async (_tx: unknown, name: string) => void jobs.push(name) },
      reader: { read: async () => read, close: async () => {} },
    };
    for (let time = 0; time < times; time += 1) await afterPicture(tools, mediaId);
    const rows = await database.db.select().from(outboxMessages).orderBy(asc(outboxMessages.id));
    expect(jobs).toEqual(rows.map(() => "deliver-messages"));
    return rows.map(({ sealedMessage }) => JSON.parse(sealer.open(sealedMessage, outboxMessage)));
  }

  const figures = {
    outcome: "read",
    down: 3.2,
    up: 1,
    ping: 80,
    operator: null,
    confidence: 0.9,
  } as const;
  const blurred = { outcome: "unreadable", reason: "uncertain" } as const;

  it("given a screenshot that was read, shows the figures and asks whether they are right", async () => {
    const id = await picture({});
    const [message, ...more] = await told(id, figures);
    expect(more).toEqual([]);
    expect(message?.text).toMatch(/3,2 .*Đúng không/s);
    expect(message?.choices).toEqual([
      { title: "Đúng rồi", do: "measured", mediaId: id, speed: { down: 3.2, up: 1, ping: 80 } },
      { title: "Chưa đúng, tôi gõ lại", do: "measured", mediaId: id, speed: null },
    ]);
  });

  it("given a screenshot that could not be read, asks for the figures and guesses none", async () => {
    const [message] = await told(await picture({}), blurred);
    expect(message?.text).toContain("chưa đọc được");
    expect(message?.choices).toEqual([expect.objectContaining({ title: "Tôi gõ số", speed: null })]);
  });

  it("given the job twice, tells once", async () => {
    expect(await told(await picture({}), figures, 2)).toHaveLength(1);
  });

  it("given a picture that was refused, says why", async () => {
    const id = await picture({ status: "refused", reason: "expired", purpose: "photo" });
    expect((await told(id, figures)).map(({ text }) => text)).toEqual([expect.stringContaining("hết hạn")]);
  });

  it.each<[string, Row]>([
    ["a photo that arrived well", { purpose: "photo" }],
    ["a picture still on its way", { status: "pending" }],
    ["an office's proof", { purpose: "proof", conversationId: null }],
    ["a picture erased meanwhile", { erasedAt: now() }],
  ])("given %s, says nothing", async (_, row) => {
    expect(await told(await picture(row), figures)).toEqual([]);
  });
});
