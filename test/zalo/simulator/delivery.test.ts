import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { oaId, openRig, type Rig, userId } from "./harness.ts";

type Deliveries = {
  deliveries: {
    state: string;
    reason?: string;
    event: string;
    attempts: { status: number | null; error?: string }[];
  }[];
};

const deliveries = async (rig: Rig) => ((await rig.control("/deliveries")) as Deliveries).deliveries;
const minute = 60_000;

describe("switches", () => {
  it("an event switched off is not sent, others are; switched on again it is", async () => {
    const rig = await openRig();
    await rig.control("/webhook/switches", { user_send_text: false });
    await rig.say("một");
    await rig.control("/follow", { oaId, userId });
    expect(rig.hooks.map((hook) => hook.event.event_name)).toEqual(["follow"]);
    expect((await deliveries(rig))[0]).toMatchObject({ state: "dropped", reason: "event switched off" });
    await rig.control("/webhook/switches", { user_send_text: true });
    await rig.say("hai");
    expect(rig.events("user_send_text")).toHaveLength(1);
  });

  it("the syntax filter lets only texts with # through, and events without text", async () => {
    const rig = await openRig();
    await rig.control("/webhook", { syntaxFilter: true });
    await rig.say("chào");
    await rig.say("#chao");
    await rig.control("/send/location", { oaId, userId, latitude: 1, longitude: 2 });
    expect(rig.hooks.map((hook) => hook.event.event_name)).toEqual(["user_send_text", "user_send_location"]);
  });

  it("a message that was not told still stands in the history", async () => {
    const rig = await openRig();
    await rig.control("/webhook", { enabled: false });
    await rig.say("mất tin");
    expect(rig.hooks).toHaveLength(0);
    expect((await rig.get("/v2.0/oa/conversation", { user_id: userId, count: 1 })).data).toMatchObject([
      { message: "mất tin" },
    ]);
  });
});

describe("the retry ladder", () => {
  it("after 30 s, 5, 15, 30 and 60 minutes: same body, same signature, num_retry 1 to 5", async () => {
    const rig = await openRig();
    rig.answer.status = 503;
    await rig.say("a");
    const counts: number[] = [];
    for (const wait of [30_000, 5 * minute, 15 * minute, 30 * minute, 60 * minute]) {
      await rig.pass(wait - 1);
      counts.push(rig.hooks.length);
      await rig.pass(1);
    }
    expect(counts).toEqual([1, 2, 3, 4, 5]);
    expect(rig.hooks.map((hook) => hook.headers.num_retry)).toEqual([undefined, "1", "2", "3", "4", "5"]);
    expect(new Set(rig.hooks.map((hook) => hook.raw)).size).toBe(1);
    expect(new Set(rig.hooks.map((hook) => hook.headers["x-zevent-signature"])).size).toBe(1);
  });

  it("stops at the first 200", async () => {
    const rig = await openRig();
    rig.answer.status = 500;
    await rig.say("a");
    rig.answer.status = 200;
    await rig.pass(30_000);
    await rig.pass(120 * minute);
    expect(rig.hooks).toHaveLength(2);
    expect((await deliveries(rig))[0]).toMatchObject({ state: "delivered" });
  });

  it("after the fifth repeat the webhook is off; the console's save probes and switches it on again", async () => {
    const rig = await openRig();
    rig.answer.fail = true;
    await rig.say("a");
    await rig.pass(30_000 + 110 * minute);
    expect(await rig.control("/webhook")).toMatchObject({ enabled: false });
    expect((await deliveries(rig))[0]?.attempts).toHaveLength(6);
    await rig.say("b");
    expect((await deliveries(rig)).at(-1)).toMatchObject({ state: "dropped", reason: "webhook disabled" });
    rig.answer.fail = false;
    await rig.control("/webhook/save", {});
    expect(await rig.control("/webhook")).toMatchObject({ enabled: true });
    await rig.say("c");
    expect(rig.hooks.at(-1)?.event.message?.text).toBe("c");
  });

  it("with the retry switch off there is none", async () => {
    const rig = await openRig();
    await rig.control("/webhook", { retry: false });
    rig.answer.status = 500;
    await rig.say("a");
    await rig.pass(120 * minute);
    expect(rig.hooks).toHaveLength(1);
  });

  it("in the reading “only without connection” a 500 is final, a refused connection is not", async () => {
    const rig = await openRig();
    await rig.control("/webhook", { retryOn: "no-connection" });
    rig.answer.status = 500;
    await rig.say("a");
    await rig.pass(minute);
    expect(rig.hooks).toHaveLength(1);
    rig.answer.fail = true;
    await rig.say("b");
    rig.answer.fail = false;
    rig.answer.status = 200;
    await rig.pass(minute);
    expect(rig.hooks.at(-1)?.headers.num_retry).toBe("1");
  });

  it("what a moved clock makes due goes at once, and not a second time", async () => {
    const rig = await openRig();
    rig.answer.status = 500;
    await rig.say("a");
    rig.answer.status = 200;
    await rig.control("/clock", { addMs: 31_000 });
    expect(rig.hooks).toHaveLength(2);
    await rig.pass(minute);
    expect(rig.hooks).toHaveLength(2);
  });

  it("an answer that takes more than two seconds counts as none", async () => {
    const calls: AbortSignal[] = [];
    const rig = await openRig({
      fetch: (_url, init) =>
        new Promise((resolve, reject) => {
          if (calls.length > 0) return resolve(new Response("ok"));
          calls.push(init.signal as AbortSignal);
          init.signal?.addEventListener("abort", () => reject(new Error("aborted")));
        }),
    });
    await rig.post("/control/send/text", { oaId, userId, text: "a" });
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    await rig.pass(2000);
    await rig.pass(30_000);
    const [one] = await deliveries(rig);
    expect(one?.attempts).toMatchObject([{ status: null, error: "aborted" }, { status: 200 }]);
    expect(one?.state).toBe("delivered");
  });
});

describe("the probe", () => {
  it("posts {} without a signature, and a refusal switches the webhook off", async () => {
    const rig = await openRig();
    await rig.control("/webhook/save", {});
    expect(rig.hooks[0]?.raw).toBe("{}");
    expect(rig.hooks[0]?.headers).not.toHaveProperty("x-zevent-signature");
    rig.answer.status = 401;
    await rig.control("/webhook/save", {});
    expect(await rig.control("/webhook")).toMatchObject({ enabled: false });
  });
});

describe("disturbed delivery", () => {
  it("the next n events arrive several times with the same body", async () => {
    const rig = await openRig();
    await rig.control("/webhook/duplicate", { next: 2, copies: 3 });
    for (const text of ["a", "b", "c"]) await rig.say(text);
    const texts = rig.hooks.map((hook) => hook.event.message?.text);
    expect(texts).toEqual(["a", "a", "a", "a", "b", "b", "b", "b", "c"]);
    expect(new Set(rig.hooks.slice(0, 4).map((hook) => hook.raw)).size).toBe(1);
  });

  it("copies that all fail are repeated on one ladder, not on four", async () => {
    const rig = await openRig();
    await rig.control("/webhook/duplicate", { next: 1, copies: 3 });
    rig.answer.status = 500;
    await rig.say("a");
    rig.answer.status = 200;
    await rig.pass(30_000);
    expect(rig.hooks.filter((hook) => hook.headers.num_retry === "1")).toHaveLength(5 - 4);
  });

  it("events are held, then arrive in another order, none lost", async () => {
    const rig = await openRig();
    await rig.control("/webhook/reorder", { size: 4 });
    for (const text of ["1", "2", "3"]) await rig.say(text);
    expect(rig.hooks).toHaveLength(0);
    await rig.say("4");
    const order = rig.hooks.map((hook) => String(hook.event.message?.text));
    expect([...order].sort()).toEqual(["1", "2", "3", "4"]);
    expect(order).not.toEqual(["1", "2", "3", "4"]);
  });

  it("what is held can be let go, by release or by switching the reordering off", async () => {
    const rig = await openRig();
    await rig.control("/webhook/reorder", { size: 9 });
    await rig.say("a");
    await rig.control("/webhook/release", {});
    expect(rig.hooks).toHaveLength(1);
    await rig.say("b");
    await rig.control("/webhook/reorder", { size: 0 });
    await rig.say("c");
    expect(rig.hooks.map((hook) => hook.event.message?.text)).toEqual(["a", "b", "c"]);
  });

  it("any delivery can be sent again by its id", async () => {
    const rig = await openRig();
    await rig.say("a");
    const { deliveries: all } = (await rig.control("/deliveries")) as { deliveries: { id: string }[] };
    await rig.control(`/webhook/redeliver/${all[0]?.id}`, {});
    expect(rig.hooks).toHaveLength(2);
    expect(rig.hooks[1]?.raw).toBe(rig.hooks[0]?.raw);
    expect((await rig.post("/control/webhook/redeliver/none")).status).toBe(404);
  });
});

describe("raw events", () => {
  it("go out byte for byte, signed over their own timestamp", async () => {
    const rig = await openRig();
    const body = '{ "event_name":"shop_has_order",  "timestamp":"1543908534740" }';
    await rig.control("/webhook/raw", { body });
    const mac = createHash("sha256")
      .update(`360846524940903967${body}1543908534740OA_SECRET_KEY_FOR_TEST`)
      .digest("hex");
    expect(rig.hooks[0]).toMatchObject({ raw: body, headers: { "x-zevent-signature": `mac=${mac}` } });
  });

  it("the published vector is signed as published", async () => {
    const rig = await openRig();
    const body =
      '{"app_id":"360846524940903967","sender":{"id":"246845883529197922"},"user_id_by_app":"552177279717587730","recipient":{"id":"388613280878808645"},"event_name":"user_send_text","message":{"text":"Xin chào","msg_id":"96d3cdf3af150460909"},"timestamp":"1543908534740"}';
    await rig.control("/webhook/raw", { body });
    expect(rig.hooks[0]?.headers["x-zevent-signature"]).toBe(
      "mac=ac8fb135ed7d4df43f03dbb68c64481289ae4cc280f441459c3ce6898661fb98",
    );
  });

  it("may be unsigned, wrongly signed, or no JSON at all, and are not repeated", async () => {
    const rig = await openRig();
    rig.answer.status = 401;
    await rig.control("/webhook/raw", { body: "no json", sign: false });
    await rig.control("/webhook/raw", { body: "no json" });
    await rig.control("/webhook/raw", {
      body: "{}",
      sign: false,
      headers: { "X-ZEvent-Signature": "mac=00" },
    });
    await rig.pass(120 * minute);
    expect(rig.hooks).toHaveLength(3);
    expect(rig.hooks[0]?.headers).not.toHaveProperty("x-zevent-signature");
    expect(rig.hooks[2]?.headers["x-zevent-signature"]).toBe("mac=00");
  });
});
