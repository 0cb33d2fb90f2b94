import { describe, expect, it, vi } from "vitest";
import type { AcceptedCall } from "../../../src/zalo/simulator/options.ts";
import { oaId, openRig, type Rig, start, userId } from "./harness.ts";

const csPath = "/openapi/v3.0/oa/message/cs";
const body = { recipient: { user_id: userId }, message: { text: "a" } };

async function ready(fault: object, overrides = {}): Promise<Rig> {
  const rig = await openRig(overrides);
  await rig.say("chào");
  await rig.control("/faults", { endpoint: csPath, ...fault });
  return rig;
}

const sendRaw = (rig: Rig) =>
  rig.request(csPath, {
    method: "POST",
    headers: { access_token: rig.accessToken, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const echoes = (rig: Rig) => rig.events("oa_send_text").length;

const waitForTimer = (rig: Rig, ms: number) =>
  vi.waitFor(() => expect(rig.timers.some((timer) => timer.at === start + ms)).toBe(true));

describe("faults before a call takes effect", () => {
  it.each([[-32], [-216], [-200]])("error %d comes with HTTP 200 and nothing is sent", async (error) => {
    const rig = await ready({ kind: "error", error });
    const response = await sendRaw(rig);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ error, message: expect.any(String) });
    expect(echoes(rig)).toBe(0);
  });

  it("an error may have another status and message", async () => {
    const rig = await ready({ kind: "error", error: -1, message: "bận", status: 500 });
    const response = await sendRaw(rig);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: -1, message: "bận" });
  });

  it("HTML comes instead of JSON", async () => {
    const rig = await ready({ kind: "html", status: 200 });
    const response = await sendRaw(rig);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toContain("<html>");
    expect(echoes(rig)).toBe(0);
  });

  it("a reset connection gives no answer at all", async () => {
    const rig = await ready({ kind: "reset" });
    await expect(sendRaw(rig)).rejects.toThrow("connection reset");
    expect(echoes(rig)).toBe(0);
  });

  it("a reset connection destroys the caller's socket on a real server", async () => {
    const rig = await ready({ kind: "reset" });
    let destroyed = 0;
    const env = { incoming: { socket: { destroy: () => (destroyed += 1) } } };
    const init = { method: "POST", headers: { access_token: rig.accessToken }, body: JSON.stringify(body) };
    await rig.sim.app.request(csPath, init, env);
    expect(destroyed).toBe(1);
  });

  it("a slow answer comes, and is a success, once its time has passed", async () => {
    const rig = await ready({ kind: "slow", ms: 5000 });
    let answered = false;
    const call = sendRaw(rig).then(async (response) => {
      answered = true;
      return (await response.json()) as { error: number };
    });
    await waitForTimer(rig, 5000);
    await rig.pass(4999);
    expect(answered).toBe(false);
    await rig.pass(1);
    expect((await call).error).toBe(0);
  });
});

describe("faults after a call took effect", () => {
  it("the answer never comes in time, but the echo does and the history has the message", async () => {
    const rig = await ready({ kind: "timeout-after-accept", ms: 60_000 });
    const call = sendRaw(rig);
    await waitForTimer(rig, 60_000);
    await rig.sim.settled();
    expect(echoes(rig)).toBe(1);
    expect((await rig.get("/v2.0/oa/conversation", { user_id: userId, count: 1 })).data).toMatchObject([
      { src: 0, message: "a" },
    ]);
    await rig.pass(60_000);
    expect((await call).status).toBe(504);
  });

  it("HTML instead of the answer", async () => {
    const rig = await ready({ kind: "html-after-accept" });
    const response = await sendRaw(rig);
    await rig.sim.settled();
    expect(response.status).toBe(502);
    expect(echoes(rig)).toBe(1);
  });

  it("a connection reset after acceptance", async () => {
    const rig = await ready({ kind: "reset-after-accept" });
    await expect(sendRaw(rig)).rejects.toThrow("connection reset");
    await rig.sim.settled();
    expect(echoes(rig)).toBe(1);
  });

  it("do not strike a call that was refused", async () => {
    const rig = await openRig();
    await rig.control("/faults", { endpoint: csPath, kind: "html-after-accept" });
    expect((await rig.cs({ text: "a" })).error).toBe(-230);
  });

  it("a token pair can be lost on its way: the old one is spent, the new one unknown", async () => {
    const rig = await openRig();
    const { refreshToken } = await rig.sim.issueTokens(oaId);
    await rig.control("/faults", { endpoint: "/oauth/v4/oa/access_token", kind: "html-after-accept" });
    const refresh = () =>
      rig.request("/oauth/v4/oa/access_token", {
        method: "POST",
        headers: { secret_key: "APP_SECRET_FOR_TEST" },
        body: new URLSearchParams({
          app_id: "360846524940903967",
          grant_type: "refresh_token",
          refresh_token: refreshToken,
        }).toString(),
      });
    expect((await refresh()).status).toBe(502);
    expect(await (await refresh()).json()).toMatchObject({ error: -14014 });
  });
});

describe("how faults are chosen", () => {
  it("count down: the next n calls, then none", async () => {
    const rig = await ready({ kind: "error", times: 2 });
    expect([
      (await rig.cs({ text: "a" })).error,
      (await rig.cs({ text: "a" })).error,
      (await rig.cs({ text: "a" })).error,
    ]).toEqual([-32, -32, 0]);
  });

  it("strike only their endpoint; a star strikes all", async () => {
    const rig = await ready({ kind: "error" });
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(0);
    await rig.control("/faults/clear", {});
    await rig.control("/faults", { endpoint: "*", kind: "error", error: -209, message: "x" });
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(-209);
  });

  it("are listed, cleared, and named in the log", async () => {
    const rig = await ready({ kind: "error", times: 3 });
    expect(await rig.control("/faults")).toMatchObject({
      faults: [{ kind: "error", times: 3, endpoint: csPath }],
    });
    await rig.cs({ text: "a" });
    const { calls } = (await rig.control("/calls")) as { calls: { fault?: string; accepted: boolean }[] };
    expect(calls.at(-1)).toMatchObject({ fault: "error", accepted: false });
    await rig.control("/faults/clear", {});
    expect((await rig.cs({ text: "a" })).error).toBe(0);
  });

  it("of an unknown kind or without a count are refused", async () => {
    const rig = await openRig();
    expect((await rig.post("/control/faults", { kind: "explode" })).status).toBe(400);
    expect((await rig.post("/control/faults", { kind: "error", times: 0 })).status).toBe(400);
  });
});

describe("the hook before the answer", () => {
  it("runs after the effect, with endpoint, account and message id, and can be replaced", async () => {
    const seen: AcceptedCall[] = [];
    const rig = await openRig({ onAccepted: (call) => void seen.push(call) });
    await rig.say("chào");
    const { data } = await rig.cs({ text: "a" });
    expect(seen).toEqual([{ endpoint: "/v3.0/oa/message/cs", oaId, id: data.message_id }]);
    rig.sim.onAccepted(undefined);
    await rig.cs({ text: "b" });
    expect(seen).toHaveLength(1);
  });

  it("is waited for, and does not run for refused calls or reads", async () => {
    const order: string[] = [];
    const rig = await openRig({
      onAccepted: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        order.push("hook");
      },
    });
    await rig.cs({ text: "refused" });
    await rig.get("/v2.0/oa/getoa");
    expect(order).toEqual([]);
    await rig.say("chào");
    await rig.cs({ text: "a" });
    order.push("answer");
    expect(order).toEqual(["hook", "answer"]);
  });
});
