import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { userIdByApp } from "../../../src/zalo/simulator/state/ids.ts";
import { shuffled } from "../../../src/zalo/simulator/webhook/disturb-order.ts";
import { oaId, openRig, userId } from "./harness.ts";

const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty"];

describe("names every object inherits", () => {
  it.each(inherited)("%s is no token, no code and no refresh token", async (name) => {
    const rig = await openRig();
    expect((await rig.get("/v2.0/oa/getoa", undefined, name)).error).toBe(-216);
    for (const [grant_type, field] of [
      ["authorization_code", "code"],
      ["refresh_token", "refresh_token"],
    ] as const) {
      const body = new URLSearchParams({
        app_id: "360846524940903967",
        grant_type,
        [field]: name,
      }).toString();
      const headers = { secret_key: "APP_SECRET_FOR_TEST" };
      const response = await rig.request("/oauth/v4/oa/access_token", { method: "POST", headers, body });
      expect(await response.json()).not.toHaveProperty("access_token");
    }
  });

  it.each(inherited)("%s is no resident, no account, no upload, no quota and no file", async (name) => {
    const rig = await openRig();
    await rig.say("a");
    expect((await rig.cs({ text: "a" }, name)).error).toBe(-201);
    expect((await rig.get("/v2.0/oa/conversation", { user_id: name })).error).toBe(-201);
    expect((await rig.cs({ attachment: { type: "file", payload: { token: name } } })).error).toBe(-201);
    const quota = { quota_owner: "OA", product_type: "cs", quota_type: name };
    expect((await rig.api("/v3.0/oa/quota/message", quota)).error).toBe(-201);
    expect((await rig.post("/control/send/text", { oaId: name, userId, text: "a" })).status).toBe(404);
    expect((await rig.post("/control/send/text", { oaId, userId: name, text: "a" })).status).toBe(404);
    expect((await rig.request(`/media/${name}`)).status).toBe(404);
    expect((await rig.request(`/view?oa=${name}&user=${name}`)).status).toBe(200);
  });
});

describe("anything as a message", () => {
  it("is answered with a known code and never breaks the simulator", async () => {
    const rig = await openRig();
    await rig.say("a");
    const known = [0, -201, -210, -100];
    await fc.assert(
      fc.asyncProperty(fc.anything({ maxDepth: 4 }), async (message) => {
        expect(known).toContain((await rig.cs(message)).error);
      }),
      { numRuns: 150, seed: 20261121 },
    );
    expect((await rig.cs({ text: "vẫn chạy" })).error).toBe(0);
  });

  it("also as a template payload", async () => {
    const rig = await openRig();
    await rig.say("a");
    const kinds = fc.constantFrom("media", "list", "request_user_info", "button", undefined);
    const payload = fc.record({ template_type: kinds, elements: fc.anything(), buttons: fc.anything() });
    await fc.assert(
      fc.asyncProperty(payload, async (one) => {
        const answer = await rig.cs({ text: "a", attachment: { type: "template", payload: one } });
        expect([0, -201, -210, -100]).toContain(answer.error);
      }),
      { numRuns: 150, seed: 20261121 },
    );
  });

  it("any text a resident sends reaches the webhook as it was", async () => {
    const rig = await openRig();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), async (text) => {
        await rig.say(text);
        expect(rig.hooks.at(-1)?.event.message?.text).toBe(text);
      }),
      { numRuns: 60, seed: 20261121 },
    );
  });
});

describe("ids and order", () => {
  it("the id inside the app is a decimal string above 2^53, one per resident", () => {
    const users = Array.from({ length: 2000 }, (_, i) => String(246845883529197922n + BigInt(i)));
    const ids = users.map(userIdByApp);
    expect(new Set(ids).size).toBe(users.length);
    for (const id of ids) {
      expect(id).toMatch(/^\d{18}$/);
      expect(BigInt(id)).toBeGreaterThan(2n ** 53n);
    }
    expect(userIdByApp(users[0] ?? "")).toBe(ids[0]);
  });

  it("shuffling keeps every item and never leaves the order as it was", () => {
    const items = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(
        items,
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (all, numbers) => {
          const result = shuffled(all, () => numbers.next().value ?? 0);
          expect([...result].sort()).toEqual([...all].sort());
          expect(result).not.toEqual(all);
        },
      ),
      { seed: 20261121 },
    );
  });
});
