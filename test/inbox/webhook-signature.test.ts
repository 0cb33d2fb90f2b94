import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inboxEvents } from "../../src/database/schema/index.ts";
import { readWebhookApp } from "../../src/inbox/webhook-app.ts";
import { openSystem } from "../../src/system.ts";
import { signedIn } from "../staff/staff-world.ts";
import { type Counter, openCounter, testZalo } from "../support/counter.ts";
import { postEvent, postRaw, signatureOf, textEvent } from "./signed-webhooks.ts";

const tolerated = { status: 200, outcome: "wrong_signature_tolerated" };
const refused = { status: 401, outcome: "wrong_signature" };

// One story: the order of these tests is the order of an installation's first day.
describe("a webhook signature", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close());

  const event = (more: Record<string, unknown> = {}) => ({
    app_id: testZalo.appId,
    ...textEvent({
      oaId: counter.oaOf("ngoc-lac"),
      userId: counter.resident(),
      text: "xin chào",
      at: counter.clock.now(),
    }),
    ...more,
  });
  const wrongWays = () => {
    const body = JSON.stringify(event());
    const at = String(counter.clock.now().getTime());
    const right = signatureOf(body, at);
    const foreign = JSON.stringify(event({ app_id: "111111111111111111" }));
    const numeric = JSON.stringify(event({ app_id: 7 }));
    return [
      ["garbage", body, "mac=0000"],
      ["another key", body, signatureOf(body, at, "app-secret")],
      ["another timestamp", body, signatureOf(body, "1")],
      ["a changed body", body.replace("xin", "xIn"), right],
      ["another app's id in the body", foreign, signatureOf(foreign, at)],
      ["a number for app id", numeric, signatureOf(numeric, at)],
    ] as const;
  };
  const postAll = async () => {
    const outcomes = [];
    for (const [name, body, signature] of wrongWays())
      outcomes.push({ name, ...(await postRaw(counter.app, body, { "x-zevent-signature": signature })) });
    return outcomes;
  };
  const staffPage = async () => await (await (await signedIn(counter)).get("/admin/nam-hoa")).text();

  it("given wrong ones before any event has verified, tolerates and counts each and alarms the staff", async () => {
    const answers = await postAll();
    for (const { name, ...answer } of answers) expect({ name, ...answer }).toEqual({ name, ...tolerated });
    expect(await counter.database.db.select().from(inboxEvents)).toEqual([]);
    const app = await readWebhookApp(counter.database.db, testZalo.appId);
    expect(app).toMatchObject({ firstVerifiedAt: null, refusedBeforeFirst: answers.length });
    const page = await staffPage();
    for (const said of ["chữ ký chưa lần nào đúng", `Đã ${answers.length} lần`]) expect(page).toContain(said);
    expect(counter.metrics.render()).toContain(`outcome="wrong_signature_tolerated"} ${answers.length}`);
    expect(counter.logs.filter((line) => line.event === "webhook_signature_refused")).toHaveLength(
      answers.length,
    );
  });

  it("given the first right one, stores it, ends the alarm and remembers when", async () => {
    expect(await postEvent(counter.app, event())).toEqual({ status: 200, outcome: "stored" });
    const app = await readWebhookApp(counter.database.db, testZalo.appId);
    expect(app?.firstVerifiedAt).toEqual(counter.clock.now());
    expect(await staffPage()).not.toContain("chữ ký chưa lần nào đúng");
  });

  it("given wrong ones afterwards, answers 401 and stores nothing", async () => {
    for (const { name, ...answer } of await postAll())
      expect({ name, ...answer }).toEqual({ name, ...refused });
    expect(await counter.database.db.select().from(inboxEvents)).toHaveLength(1);
  });

  it("given unsigned probes afterwards, still answers 200", async () => {
    expect(await postRaw(counter.app, "{}")).toEqual({ status: 200, outcome: "probe" });
    expect(await postRaw(counter.app, "{}", { "x-zevent-signature": "mac=00" })).toMatchObject({
      status: 200,
    });
    expect(await postRaw(counter.app, JSON.stringify(event()))).toEqual({ status: 200, outcome: "probe" });
  });

  it("given a restart, still answers 401, and a right one still goes in", async () => {
    const { readSettings } = await import("../../src/settings.ts");
    const { database, sealer, clock } = counter;
    const restarted = await openSystem(readSettings({}), {
      database,
      sealer,
      zalo: testZalo,
      fetch,
      now: clock.now,
      newId: () => "new",
      delay: () => new Promise<never>(() => {}),
      randomBytes: (length) => new Uint8Array(length),
      logger: { debug() {}, info() {}, warn() {}, error() {} },
    });
    const [, body, signature] = wrongWays()[0] ?? ["", "", ""];
    expect(await postRaw(restarted.app, body, { "x-zevent-signature": signature })).toEqual(refused);
    expect((await postEvent(restarted.app, event())).outcome).toBe("stored");
    await restarted.close();
  });
});
