import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  conversations,
  officeChannels,
  officeMessages,
  outboxMessages,
} from "../../../src/database/schema/index.ts";
import { addChannel } from "../../../src/signal-reports/offices/add-channel.ts";
import { switchChannelOff } from "../../../src/signal-reports/offices/switch-channel-off.ts";
import { resident } from "../../journeys/resident.ts";
import { days, hours } from "../../support/clock.ts";
import { databaseKinds } from "../../support/databases.ts";

import { type OfficerWorld, openOfficers, slug } from "./officer-world.ts";

describe.each(databaseKinds)("who is an officer in Zalo, and who no more, on %s", (kind) => {
  let world: OfficerWorld;
  beforeAll(async () => {
    world = await openOfficers(kind);
  });
  afterAll(() => world.counter.close());
  beforeEach(() => world.reset());

  it("given a code, links once; a wrong, used or old one does not; guessing ends after five", async () => {
    const code = await world.newCode();
    await world.officer.say(`Cán bộ ${code}`);
    const [channel] = await world.counter.database.db.select().from(officeChannels);
    expect(channel).toMatchObject({ kind: "zalo", officeId: "culture", locality: slug, status: "ok" });
    expect(JSON.stringify(channel)).not.toContain("Hoa");
    const thief = resident(world.counter, slug, 2);
    await thief.newMessages();
    expect((await thief.say(`can bo ${code}`)).join()).toContain("không đúng hoặc đã hết hạn");
    const old = await world.newCode();
    world.counter.clock.advance(hours(25));
    expect((await thief.say(`mã liên kết cán bộ ${old}`)).join()).toContain("không đúng hoặc đã hết hạn");
    for (let guess = 0; guess < 4; guess += 1) await thief.say(`cán bộ 00000${guess}`);
    const fresh = await world.newCode();
    expect((await thief.say(`cán bộ ${fresh}`)).join()).toContain("quá nhiều lần");
    expect(await world.counter.database.db.select().from(officeChannels)).toHaveLength(1);
  });

  it("given a code of another place, does not link", async () => {
    const elsewhere = resident(world.counter, "ngoc-lac", 1);
    expect((await elsewhere.say(`cán bộ ${await world.newCode()}`)).join()).toContain("không đúng");
  });

  it("given “thôi làm cán bộ”, loses access at once, and hears of nothing more", async () => {
    await world.link();
    const { id, code } = await world.file();
    await world.officer.newMessages();
    expect((await world.officer.say("thôi làm cán bộ")).join()).toContain("Đã thôi nhận việc");
    await world.officer.say(`Nhận ${code}`);
    await world.officer.say("1");
    expect((await world.now(id)).status).toBe("submitted");
    await world.officer.newMessages();
    await world.file("Xóm 7");
    expect(await world.officer.newMessages()).toEqual([]);
  });

  it("given a channel switched off under a message just read, its button does nothing", async () => {
    await world.link();
    const { id, code } = await world.file();
    const [channel] = await world.counter.database.db.select().from(officeChannels);
    await switchChannelOff(world.counter.database.db, channel?.id ?? 0);
    expect((await world.officer.say(`Nhận ${code}`)).join()).toContain("không còn được liên kết");
    expect((await world.now(id)).status).toBe("submitted");
  });

  it("given a resident who types an officer's words, changes nothing", async () => {
    const { id, code } = await world.file();
    for (const words of [`nhận ${code}`, `xong ${code} công văn 1/UBND`, "thôi làm cán bộ"])
      await world.citizen.say(words);
    expect(await world.now(id)).toMatchObject({ status: "submitted", version: 1 });
  });

  it("given Zalo's window shut, the notice waits and the next office has the task; leaving drops what waits", async () => {
    await world.link();
    await world.counter.database.db
      .update(conversations)
      .set({ lastInteractionAt: world.counter.clock.now() });
    await addChannel(
      { db: world.counter.database.db, sealer: world.counter.sealer, now: world.counter.clock.now() },
      {
        locality: slug,
        officeId: "council-office",
        kind: "email",
        address: "van-phong@nam-hoa.example",
        secret: null,
        mayBePrivate: false,
      },
    );
    world.counter.clock.advance(days(8));
    const { id } = await world.file();
    const told = await world.counter.database.db
      .select()
      .from(officeMessages)
      .where(eq(officeMessages.requestId, id))
      .orderBy(asc(officeMessages.id));
    expect(told.map(({ officeId, reason }) => [officeId, reason])).toEqual([
      ["culture", "window_closed"],
      ["council-office", null],
    ]);
    const { id: conversationId } = await world.conversationOf(world.officer);
    const waiting = await world.counter.database.db
      .select()
      .from(outboxMessages)
      .where(and(eq(outboxMessages.conversationId, conversationId), eq(outboxMessages.kind, "notice")));
    expect(waiting.map(({ status }) => status)).toEqual(["waiting"]);
    const [channel] = await world.counter.database.db
      .select()
      .from(officeChannels)
      .where(eq(officeChannels.kind, "zalo"));
    await switchChannelOff(world.counter.database.db, channel?.id ?? 0);
    await world.officer.newMessages();
    expect((await world.officer.say("xin chào")).join()).not.toContain("Xóm 5");
  });
});
