import { describe, expect, it } from "vitest";
import { day, hour, oaId, openRig, otherOaId, start, userId } from "./harness.ts";

describe("the control surface refuses", () => {
  it.each([
    ["no JSON", "/control/send/text", "nope", 400],
    ["a missing field", "/control/send/text", '{"oaId":"388613280878808645"}', 400],
    ["an unknown account", "/control/send/text", `{"oaId":"1","userId":"${userId}","text":"a"}`, 404],
    ["an unknown resident", "/control/send/text", `{"oaId":"${oaId}","userId":"1","text":"a"}`, 404],
    ["a photo without a source", "/control/send/image", `{"oaId":"${oaId}","userId":"${userId}"}`, 400],
    [
      "an unknown account's visitor",
      "/control/send/anonymous",
      '{"oaId":"1","anonymousId":"x","text":"a"}',
      404,
    ],
    ["tokens of an unknown account", "/control/tokens/issue", '{"oaId":"1"}', 404],
    ["a clock a century away", "/control/clock", '{"addMs":9999999999999}', 400],
    ["an id that is no number", "/control/oas", '{"oaId":"abc"}', 400],
  ])("%s", async (_name, path, body, status) => {
    const rig = await openRig();
    const response = await rig.request(path, { method: "POST", body });
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty("error");
    expect(rig.hooks).toHaveLength(0);
  });

  it("a POST from a page of another site; the page's own and a test's pass", async () => {
    const rig = await openRig();
    const send = (site?: string) =>
      rig.request("/control/follow", {
        method: "POST",
        headers: site ? { "sec-fetch-site": site } : {},
        body: JSON.stringify({ oaId, userId }),
      });
    expect((await send("cross-site")).status).toBe(403);
    expect((await send("same-site")).status).toBe(403);
    expect((await send("same-origin")).status).toBe(200);
    expect((await send()).status).toBe(200);
  });

  it("an upload without a file", async () => {
    const rig = await openRig();
    expect((await rig.request("/control/media", { method: "POST", body: new FormData() })).status).toBe(400);
  });
});

describe("the clock", () => {
  it("is shown, moved on, set, and moves the events' timestamps", async () => {
    const rig = await openRig();
    expect(await rig.control("/clock")).toEqual({ offsetMs: 0, now: new Date(start).toISOString() });
    await rig.control("/clock", { addMs: hour });
    expect(await rig.control("/clock", { addMs: day })).toMatchObject({ offsetMs: day + hour });
    await rig.say("a");
    expect(rig.hooks[0]?.event.timestamp).toBe(String(start + day + hour));
    expect(await rig.control("/clock", { offsetMs: 0 })).toMatchObject({ offsetMs: 0 });
  });

  it("of the host is moved instead when the host gives one", async () => {
    let offset = 0;
    const rig = await openRig({
      now: () => new Date(start + offset),
      setClockOffset: (ms) => {
        offset = ms;
      },
    });
    expect(await rig.control("/clock", { addMs: hour })).toMatchObject({
      now: new Date(start + hour).toISOString(),
    });
    expect(offset).toBe(hour);
    await rig.control("/reset", {});
    expect(offset).toBe(0);
  });
});

describe("accounts and residents", () => {
  it("can be added and changed while it runs", async () => {
    const rig = await openRig();
    await rig.control("/residents", { userId: "900719925474099312", name: "Phạm Văn Mới" });
    await rig.control("/oas", { oaId: "900719925474099399", name: "Xã Mới", slug: "xa-moi" });
    await rig.control("/send/text", {
      oaId: "900719925474099399",
      userId: "900719925474099312",
      text: "Chào",
    });
    expect(rig.hooks[0]?.event).toMatchObject({ recipient: { id: "900719925474099399" } });
    await rig.control("/oas", { oaId, name: "Xã Ngọc Lặc mới" });
    expect((await rig.get("/v2.0/oa/getoa")).data).toMatchObject({
      name: "Xã Ngọc Lặc mới",
      oa_alias: "ngoc-lac",
    });
  });

  it("are listed with what they can still send and receive", async () => {
    const rig = await openRig();
    await rig.control("/follow", { oaId, userId });
    expect(await rig.control("/residents")).toMatchObject({ residents: [{ userId }, {}] });
    expect(await rig.control("/oas")).toMatchObject({
      oas: [{ oaId, quotas: { sub: { total: 2000 } } }, { oaId: otherOaId }],
    });
    expect(await rig.control(`/contacts?userId=${userId}`)).toMatchObject({
      contacts: [{ follows: true, lastInteraction: start }],
    });
  });
});

describe("reset", () => {
  it("empties chats, deliveries, faults, readings and clock, and keeps the tokens", async () => {
    const rig = await openRig();
    await rig.say("a");
    await rig.control("/faults", { kind: "error", times: 9 });
    await rig.control("/readings", { quotaCounts: true });
    await rig.control("/clock", { addMs: hour });
    await rig.control("/reset", {});
    expect(await rig.control("/conversation")).toEqual({ messages: [] });
    expect(await rig.control("/deliveries")).toEqual({ deliveries: [] });
    expect(await rig.control("/faults")).toEqual({ faults: [] });
    expect(await rig.control("/readings")).toMatchObject({ quotaCounts: false });
    expect(await rig.control("/clock")).toMatchObject({ offsetMs: 0 });
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(0);
  });

  it("can take the tokens too, and message ids go on without repeating", async () => {
    const rig = await openRig();
    const before = await rig.say("a");
    await rig.control("/reset", { keepTokens: false });
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(-216);
    expect((await rig.say("a")).msgId).not.toBe(before.msgId);
  });

  it("leaves the webhook's settings working on the new state", async () => {
    const rig = await openRig();
    await rig.control("/reset", {});
    await rig.control("/webhook/switches", { follow: false });
    await rig.control("/follow", { oaId, userId });
    expect(rig.hooks).toHaveLength(0);
  });
});
