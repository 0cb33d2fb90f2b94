import { type ServerType, serve } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oaId, openRig, type Rig, userId } from "./harness.ts";

const path = "/simulator/openapi/v3.0/oa/message/cs";

let rig: Rig;
let server: ServerType;
let origin: string;

beforeAll(async () => {
  rig = await openRig();
  const app = new Hono();
  app.route("/simulator", rig.sim.app);
  origin = await new Promise((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
});

afterAll(() => {
  rig.sim.close();
  server.close();
});

const send = (text: string) =>
  fetch(origin + path, {
    method: "POST",
    headers: { access_token: rig.accessToken, "content-type": "application/json" },
    body: JSON.stringify({ recipient: { user_id: userId }, message: { text } }),
  });

const history = async () => {
  const { data } = await rig.get("/v2.0/oa/conversation", { user_id: userId, offset: 0, count: 10 });
  return (data as unknown as { message: string }[]).map((one) => one.message);
};

describe("over a real connection", () => {
  it("a message is sent and answered", async () => {
    await rig.say("chào");
    const response = await send("một");
    expect(await response.json()).toMatchObject({ error: 0 });
    expect(response.headers.get("x-ratelimit-remain")).toBeTruthy();
  });

  it("a reset before acceptance fails the call, and the history shows that nothing was sent", async () => {
    await rig.control("/faults", { endpoint: "/openapi/v3.0", kind: "reset" });
    await expect(send("mất trước")).rejects.toThrow("fetch failed");
    expect(await history()).not.toContain("mất trước");
  });

  it("a reset after acceptance fails the call just the same, but the history has the message", async () => {
    await rig.control("/faults", { endpoint: "/openapi/v3.0", kind: "reset-after-accept" });
    await expect(send("mất sau")).rejects.toThrow("fetch failed");
    expect(await history()).toContain("mất sau");
  });

  it("the next call on a new connection works again", async () => {
    expect((await (await send("hai")).json()) as object).toMatchObject({ error: 0 });
  });

  it("a caller that hangs up during a slow answer still leaves its message behind", async () => {
    await rig.control("/faults", { endpoint: "/openapi/v3.0", kind: "timeout-after-accept", ms: 60_000 });
    const abort = new AbortController();
    const call = fetch(origin + path, {
      method: "POST",
      signal: abort.signal,
      headers: { access_token: rig.accessToken },
      body: JSON.stringify({ recipient: { user_id: userId }, message: { text: "treo" } }),
    });
    await expect.poll(history).toContain("treo");
    abort.abort();
    await expect(call).rejects.toThrow();
    await rig.pass(60_000);
  });

  it("the stream of a page that is closed is forgotten, and the next event goes out as before", async () => {
    const abort = new AbortController();
    const stream = await fetch(`${origin}/simulator/stream`, { signal: abort.signal });
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    abort.abort();
    await rig.control("/follow", { oaId, userId });
    expect(rig.events("follow")).toHaveLength(1);
  });

  it("both spellings of the page's address answer", async () => {
    for (const end of ["/simulator", "/simulator/"]) {
      const response = await fetch(origin + end);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("Zalo mô phỏng");
    }
  });
});
