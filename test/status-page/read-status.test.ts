import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceRequests, statusGuesses } from "../../src/database/schema/index.ts";
import { recordEvent } from "../../src/signal-reports/record-event.ts";
import { recordVerdict } from "../../src/signal-reports/record-verdict.ts";
import { countWrongGuess } from "../../src/status-page/count-wrong-guess.ts";
import { readStatus } from "../../src/status-page/read-status.ts";
import { staff } from "../signal-reports/report-world.ts";
import { minutes } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { openStatusWorld, type StatusWorld } from "./status-world.ts";

describe.each(databaseKinds)("what the page of a report is made of on %s", (kind) => {
  let world: StatusWorld;
  beforeAll(async () => {
    world = await openStatusWorld(kind);
  });
  afterAll(() => world.close());

  const read = async (id: number) => await readStatus(world.tools, world.db, await world.request(id));
  const told = async (id: number) => (await read(id)).history.map(({ verb }) => verb);

  it("given what is nobody's business, leaves it out: who looked, who was reminded, what others said", async () => {
    const { request, voiceId } = await world.file();
    const { id, status } = request;
    for (const verb of ["looked", "remind", "escalate", "call", "measured", "set_priority"])
      await world.run((tx) =>
        recordEvent(world.tools, tx, staff, {
          requestId: id,
          verb,
          from: status,
          to: status,
          note: "chỉ nội bộ",
        }),
      );
    await world.run((tx) => recordVerdict(world.tools, tx, { requestId: id, voiceId, verdict: "not_fixed" }));
    await world.move("acknowledge", id, staff, { note: "chỉ nội bộ" });
    expect(await told(id)).toEqual(["file", "acknowledge"]);
    expect(await world.page(request.code)).not.toContain("chỉ nội bộ");
  });

  it("given notes, shows those that were sent to everybody and no other", async () => {
    const { id } = (await world.file()).request;
    await world.move("forward", id, staff, { office: "economy", note: "nội bộ" });
    await world.move("resolve", id, staff, {
      proof: { kind: "document", number: "1/UBND" },
      note: "Đã sửa trạm",
    });
    const notes = (await read(id)).history.map(({ verb, note }) => [verb, note]);
    expect(notes).toEqual([
      ["file", null],
      ["forward", null],
      ["resolve", "Đã sửa trạm"],
    ]);
  });

  it("given reports merged into it, counts everybody who speaks in them", async () => {
    const [one, other] = [(await world.file()).request, (await world.file()).request];
    await world.join(one.id);
    await world.move("merge", one.id, staff, { into: other.code });
    expect([(await read(one.id)).voices, (await read(other.id)).voices]).toEqual([2, 3]);
    await world.move("unmerge", one.id, staff);
    expect([(await read(one.id)).voices, (await read(other.id)).voices]).toEqual([2, 1]);
  });

  it("given two repairs with a photo each, keeps each photo with its own step", async () => {
    const { id } = (await world.file()).request;
    const photos = [await world.picture(id, "proof"), await world.picture(id, "proof")];
    for (const mediaId of photos) {
      await world.move("resolve", id, staff, { proof: { kind: "photo", mediaId } });
      await world.move("reopen", id, staff);
    }
    const { history } = await read(id);
    expect(history.flatMap(({ photo }) => photo?.id ?? [])).toEqual(photos);
    expect(history.flatMap(({ photo }) => photo?.stored ?? [])).toEqual([false, false]);
  });

  it("given a target that was erased, has no way on", async () => {
    const [one, other] = [(await world.file()).request, (await world.file()).request];
    await world.move("merge", one.id, staff, { into: other.code });
    expect((await read(one.id)).continuedAt).toEqual({ code: other.code, link: world.linkOf(other.code) });
    await world.db.delete(serviceRequests).where(eq(serviceRequests.id, other.id));
    expect((await read(one.id)).continuedAt).toBeNull();
    expect((await world.get(world.linkOf(one.code))).status).toBe(200);
    expect((await world.get(world.linkOf(other.code))).status).toBe(404);
  });

  it("given guesses over time, counts within an hour of the first, each code for itself", async () => {
    const guess = () => countWrongGuess(world.db, "NH-26-5000", world.clock.now());
    for (let count = 0; count < 10; count += 1) expect(await guess()).toBe(false);
    world.clock.advance(minutes(59));
    expect(await guess()).toBe(true);
    expect(await countWrongGuess(world.db, "NH-26-5001", world.clock.now())).toBe(false);
    world.clock.advance(minutes(2));
    expect(await guess()).toBe(false);
    const kept = await world.db.select().from(statusGuesses).orderBy(statusGuesses.code);
    expect(kept.map(({ code, wrong }) => [code, wrong])).toEqual([
      ["NH-26-5000", 1],
      ["NH-26-5001", 1],
    ]);
  });
});
