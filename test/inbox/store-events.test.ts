import { asc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database, Db } from "../../src/database/database.ts";
import { inboxEvents } from "../../src/database/schema/index.ts";
import type { InboundEvent } from "../../src/inbox/inbound-event.ts";
import { createEventStore, inboxBody } from "../../src/inbox/store-events.ts";
import type { JobQueue } from "../../src/jobs/job-queue.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { noJobs } from "../jobs/no-jobs.ts";
import { databaseKinds, openTestDatabase } from "../support/databases.ts";
import { seededRandom, shuffled } from "../support/randomness.ts";

const sealer = createSealer("a secret key for tests");
const now = new Date("2026-11-20T09:00:00+07:00");

function event(key: string, more: Partial<InboundEvent> = {}): InboundEvent {
  return {
    eventKey: key,
    appId: "1",
    eventName: "user_send_text",
    oaId: "oa",
    userId: "user",
    eventAt: now,
    receivedAt: now,
    notBefore: now,
    body: `{"key":"${key}"}`,
    ...more,
  };
}

describe.each(databaseKinds)("storing events on %s", (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  function openStore(failing = false) {
    const added: { name: string; data: unknown[]; afterSeconds: number | undefined }[] = [];
    const add: JobQueue["add"] = async (_tx: Db, name, data, afterSeconds) => {
      if (failing) throw new Error("the queue is broken");
      added.push({ name, data, afterSeconds });
    };
    const jobs: JobQueue = { ...noJobs, add };
    return { store: createEventStore(database, jobs, sealer).store, added };
  }
  const keys = async (prefix: string) =>
    (await database.db.select().from(inboxEvents).orderBy(asc(inboxEvents.id))).filter(({ eventKey }) =>
      eventKey.startsWith(prefix),
    );

  it("given one event, stores its body encrypted and asks for the citizen's turn at once", async () => {
    const { store, added } = openStore();
    expect(await store(event("one"))).toBe("stored");
    const [row] = await keys("one");
    expect(row?.sealedBody).not.toContain("key");
    expect(sealer.open(row?.sealedBody ?? "", inboxBody)).toBe('{"key":"one"}');
    expect(added).toEqual([
      { name: "take-turns", data: [{ citizens: [{ oaId: "oa", userId: "user" }] }], afterSeconds: undefined },
    ]);
  });

  it("given a held event, asks for its turn after the pause", async () => {
    const { store, added } = openStore();
    await store(event("held", { notBefore: new Date(now.getTime() + 1_000) }));
    expect(added.map(({ afterSeconds }) => afterSeconds)).toEqual([1]);
  });

  it("given a burst of one citizen with copies, stores each once and asks for few turns", async () => {
    const { store, added } = openStore();
    const burst = Array.from({ length: 60 }, (_, index) => event(`burst-${index % 20}`));
    const fates = await Promise.all(burst.map((one) => store(one)));
    expect(fates.filter((fate) => fate === "stored")).toHaveLength(20);
    expect(fates.filter((fate) => fate === "duplicate")).toHaveLength(40);
    expect(await keys("burst")).toHaveLength(20);
    expect(added.length).toBeLessThanOrEqual(4);
  });

  it("given a queue that fails, stores nothing and says so to each caller", async () => {
    const { store } = openStore(true);
    const fates = await Promise.allSettled([store(event("lost-1")), store(event("lost-2"))]);
    expect(fates.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await keys("lost")).toEqual([]);
    const { store: again } = openStore();
    expect(await again(event("lost-1"))).toBe("stored");
  });

  it("given two processes storing the same burst in different orders, each event is stored by exactly one", async () => {
    const [one, two] = [openStore(), openStore()];
    for (let round = 0; round < 15; round += 1) {
      const burst = Array.from({ length: 60 }, (_, index) => event(`race-${round}-${index}`));
      const random = seededRandom(round);
      const senders = [one, one, two, two].map(({ store }) =>
        Promise.all(shuffled(burst, random).map((item) => store(item))),
      );
      const fates = (await Promise.all(senders)).flat();
      expect(fates.filter((fate) => fate === "stored")).toHaveLength(60);
    }
  });
});
