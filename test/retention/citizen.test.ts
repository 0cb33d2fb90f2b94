import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  auditLog,
  conversations,
  inboxEvents,
  media,
  outboxMessages,
  turns,
} from "../../src/database/schema/index.ts";
import { eraseCitizen } from "../../src/retention/erase-citizen.ts";
import { exportCitizen } from "../../src/retention/export-citizen.ts";
import { openVoiceDetails } from "../../src/signal-reports/add-voice.ts";
import { openReportWorld, type ReportWorld } from "../signal-reports/report-world.ts";
import { databaseKinds } from "../support/databases.ts";

describe.each(databaseKinds)("one person's data on %s", (kind) => {
  let world: ReportWorld;
  let id: number;
  const citizen = () => ({ oaId: world.oaOf("nam-hoa"), userId: world.resident() });
  const own = { words: "nhà tôi mất sóng", landmark: "sau chùa", contact: null };

  beforeAll(async () => {
    world = await openReportWorld(kind);
    for (const index of [0, 1]) {
      const userId = world.resident(index);
      await world.control("/send/text", {
        oaId: world.oaOf("nam-hoa"),
        userId,
        text: `xin chào số ${index}`,
      });
    }
    await world.settle();
    const where = eq(conversations.userId, world.resident());
    const [row] = await world.db.select().from(conversations).where(where);
    id = row?.id ?? 0;
  });
  afterAll(() => world.close());

  it("is exported whole, in the clear, and nobody else's with it", async () => {
    const voice = { conversationId: id, details: own };
    await world.file({ trouble: { lat: 21.567891, lon: 105.876543 }, voice });
    const kept = await exportCitizen(world.db, world.sealer, citizen());
    const text = JSON.stringify(kept).normalize("NFC");
    expect(text).toContain("xin chào số 0");
    expect(text).not.toContain("xin chào số 1");
    expect(kept?.sent.map(({ text: words }) => words.normalize("NFC"))[0]).toContain("Gặp cán bộ");
    expect(kept?.reports).toMatchObject([{ ...own, spot: { lat: 21.567891, lon: 105.876543 } }]);
    expect(kept?.citizen).toMatchObject({ ...citizen(), locality: "nam-hoa" });
  });

  it("is erased whole, reports go on without a voice, and others keep theirs", async () => {
    const { request: shared } = await world.file({ voice: { conversationId: id, details: own } });
    const { voiceId: other } = await world.join(shared.id);
    const createdAt = world.clock.now();
    await world.db.insert(media).values({
      id: `${kind}-picture`,
      locality: "nam-hoa",
      conversationId: id,
      requestId: shared.id,
      purpose: "photo",
      status: "stored",
      notBefore: createdAt,
      createdAt,
    });
    const erased = await eraseCitizen(world.db, citizen(), createdAt);
    expect(erased).toEqual({ locality: "nam-hoa", reports: 2, pictures: 1 });

    const { db } = world;
    expect(await db.select().from(conversations).where(eq(conversations.id, id))).toEqual([]);
    expect(await db.select().from(turns).where(eq(turns.conversationId, id))).toEqual([]);
    expect(await db.select().from(outboxMessages).where(eq(outboxMessages.conversationId, id))).toEqual([]);
    const events = await db.select().from(inboxEvents);
    expect(new Set(events.map(({ userId }) => userId))).not.toContain(world.resident());
    expect(events.map(({ userId }) => userId)).toContain(world.resident(1));
    const voices = await world.voices(shared.id);
    const words = voices.map((voice) => [
      voice.id === other,
      openVoiceDetails(world, voice.sealedDetails).words,
    ]);
    expect(words).toEqual([
      [false, ""],
      [true, "gọi toàn rớt"],
    ]);
    expect((await world.request(shared.id)).status).toBe("submitted");
    const [line] = await db.select().from(auditLog).where(eq(auditLog.action, "citizen.erase"));
    expect(line).toMatchObject({ locality: "nam-hoa", staffId: "cli", details: { reports: 2, pictures: 1 } });
    expect(JSON.stringify(line)).not.toContain(world.resident());
  });

  it("given a person of whom nothing is kept (any more), says so", async () => {
    expect(await exportCitizen(world.db, world.sealer, citizen())).toBeNull();
    expect(await eraseCitizen(world.db, citizen(), world.clock.now())).toBeNull();
  });
});
