import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { media, requestCounters } from "../../src/database/schema/index.ts";
import { openVoiceDetails } from "../../src/signal-reports/add-voice.ts";
import { databaseKinds } from "../support/databases.ts";
import { openReportWorld, type ReportWorld } from "./report-world.ts";

const places = [
  { slug: "nam-sam-son", prefix: "NSS" },
  { slug: "ngoc-lac", prefix: "NL" },
  { slug: "ngoc-son", prefix: "NGS" },
  { slug: "phu-son", prefix: "PHS" },
  { slug: "nam-hoa", prefix: "NH" },
];

describe.each(databaseKinds)("filing and joining on %s", (kind) => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld(kind);
    for (const id of ["culture", "committee"]) await world.channel(id);
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set("2026-11-20T09:00:00+07:00"));

  it.each(places)("numbers the reports of $slug by themselves, anew each year", async ({ slug, prefix }) => {
    const first = await world.file({ locality: slug });
    const second = await world.file({ locality: slug });
    expect(first.request.code).toMatch(new RegExp(`^${prefix}-26-\\d{4}$`));
    const numbers = [first, second].map(({ request }) => Number(request.code.slice(-4)));
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
    // New Year's Eve in London is New Year's Day in Vietnam.
    world.clock.set("2026-12-31T17:00:00Z");
    const next = await world.file({ locality: slug });
    expect(next.request.code).toBe(`${prefix}-27-0001`);
  });

  it("given numbers beyond four digits, goes on counting", async () => {
    await world.db.insert(requestCounters).values({ locality: "nam-hoa", year: 2030, last: 9_999 });
    world.clock.set("2030-05-06T09:00:00+07:00");
    expect((await world.file()).request.code).toBe("NH-30-10000");
  });

  it.each(places)(
    "gives a report of $slug a receiver, a fixer, someone told, and keeps why",
    async ({ slug }) => {
      const { request } = await world.file({ locality: slug });
      const { profile } = world.tools.placeOf(slug);
      const offices = profile.offices.map(({ id }) => id);
      for (const office of [request.receiver, request.coordinator, request.fixer, request.told])
        expect(offices).toContain(office);
      if (request.helper !== null) expect(offices).toContain(request.helper);
      expect(profile.signal.rules.map(({ id }) => id)).toContain(request.ruleId);
      expect(request.routingWhy.length).toBeGreaterThan(10);
    },
  );

  it("starts the clocks, tells the receiver and who is told, and writes the first line of history", async () => {
    const { request, voiceId } = await world.file();
    expect(request).toMatchObject({
      status: "submitted",
      version: 1,
      acknowledgeBy: new Date("2026-11-23T09:30:00+07:00"),
      answerBy: new Date("2026-11-27T17:00:00+07:00"),
      dueAt: new Date("2026-11-20T15:00:00+07:00"),
      dueWhat: "acknowledge",
    });
    expect(await world.owed(request.id)).toMatchObject([
      { officeId: "culture", what: "assigned" },
      { officeId: "committee", what: "told" },
    ]);
    expect(await world.history(request.id)).toMatchObject([
      {
        verb: "file",
        fromStatus: null,
        toStatus: "submitted",
        actorKind: "citizen",
        actorId: String(voiceId),
        via: "chat",
        details: { rule: request.ruleId, receiver: "culture" },
      },
    ]);
  });

  it("given an urgent report, four working hours, and the rule for urgent ones", async () => {
    const { request } = await world.file({ trouble: { urgent: true } });
    expect(request).toMatchObject({
      ruleId: "urgent",
      acknowledgeBy: new Date("2026-11-20T15:00:00+07:00"),
    });
  });

  it("given nothing but a place on the map, files it all the same", async () => {
    const { request } = await world.file({
      trouble: { area: null, lat: 21.63, lon: 105.91, services: ["unknown"], operators: [] },
    });
    expect(request).toMatchObject({ area: null, areaKey: null, lat: 21.63, lon: 105.91, operators: [] });
    expect(request.incidentId).not.toBeNull();
  });

  it("keeps a person's words sealed and their figures in the open", async () => {
    const details = { words: "gọi toàn rớt", landmark: "sau chợ", contact: null };
    const { request } = await world.file({
      voice: { details, households: 7, speed: { down: 3.25, up: null, ping: 80 }, hours: "evening" },
    });
    const [voice] = await world.voices(request.id);
    expect(voice).toMatchObject({ households: 7, down: 3.25, up: null, ping: 80, hours: "evening" });
    expect(openVoiceDetails(world, voice?.sealedDetails ?? "")).toEqual(details);
    expect(voice?.sealedDetails).not.toContain("chợ");
  });

  it("takes only the pictures that came through the person's own conversation", async () => {
    const stranger = await world.newCitizen();
    const someone = await world.newCitizen();
    const picture = (id: string, conversationId: number) => ({
      id,
      conversationId,
      locality: "nam-hoa",
      purpose: "photo" as const,
      notBefore: world.clock.now(),
      createdAt: world.clock.now(),
    });
    const ids = ["mine", "theirs"];
    await world.db.insert(media).values([picture("mine", someone.id), picture("theirs", stranger.id)]);
    const { request } = await world.file({ voice: { conversationId: someone.id, mediaIds: ids } });
    const rows = await world.db.select().from(media).where(inArray(media.id, ids));
    expect(Object.fromEntries(rows.map(({ id, requestId }) => [id, requestId]))).toEqual({
      mine: request.id,
      theirs: null,
    });
  });

  it("given a photo of the report itself, takes it as proof", async () => {
    const { request } = await world.file();
    await world.db.insert(media).values({
      id: `proof-${request.id}`,
      requestId: request.id,
      locality: "nam-hoa",
      purpose: "proof",
      status: "stored",
      notBefore: world.clock.now(),
      createdAt: world.clock.now(),
    });
    const proof = { kind: "photo" as const, mediaId: `proof-${request.id}` };
    await world.db.update(media).set({ status: "refused" }).where(eq(media.id, proof.mediaId));
    const resolve = () => world.move("resolve", request.id, undefined, { proof });
    await expect(resolve()).rejects.toMatchObject({ code: "wrong_proof" });
    await world.db.update(media).set({ status: "stored" }).where(eq(media.id, proof.mediaId));
    expect((await resolve()).request.status).toBe("resolved");
  });

  describe("joining", () => {
    it("adds a voice with its own evidence, moves nothing, and is written down", async () => {
      const { request } = await world.file();
      const joined = await world.join(request.id, { households: 4, operators: ["mobifone"] });
      expect(joined.request.code).toBe(request.code);
      expect(await world.voices(request.id)).toHaveLength(2);
      expect((await world.voices(request.id))[1]).toMatchObject({ households: 4, operators: ["mobifone"] });
      expect(await world.request(request.id)).toMatchObject({ status: "submitted", version: 1 });
      expect((await world.history(request.id)).at(-1)).toMatchObject({
        verb: "join",
        fromStatus: "submitted",
        toStatus: "submitted",
        actorId: String(joined.voiceId),
      });
    });

    it("given a report that was closed meanwhile, or is none, says so and adds nothing", async () => {
      const { request } = await world.file();
      await world.move("decline", request.id);
      await expect(world.join(request.id)).rejects.toMatchObject({ code: "not_allowed_now" });
      await expect(world.join(999_999)).rejects.toMatchObject({ code: "not_found" });
      expect(await world.voices(request.id)).toHaveLength(1);
    });

    it("given a neighbour who joins while the office closes, either joins in time or is told", async () => {
      const { request } = await world.file();
      const [joined] = await Promise.allSettled([world.join(request.id), world.move("decline", request.id)]);
      const voices = await world.voices(request.id);
      expect(voices).toHaveLength(joined.status === "fulfilled" ? 2 : 1);
      expect((await world.request(request.id)).status).toBe("closed_declined");
    });
  });
});
