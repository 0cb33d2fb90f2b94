import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { oaId, openRig, userId } from "./harness.ts";

describe("who may call the OpenAPI", () => {
  it.each([
    ["a token never issued", "nonsense", -216, "Access token is invalid"],
    ["an empty token", "", -216, "Access token is invalid"],
  ])("%s is refused with HTTP 200", async (_name, token, error, message) => {
    const rig = await openRig();
    const response = await rig.request("/openapi/v2.0/oa/getoa", { headers: { access_token: token } });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ error, message });
  });

  it("a bearer header is not the access_token header", async () => {
    const rig = await openRig();
    const headers = { authorization: `Bearer ${rig.accessToken}` };
    const response = await rig.request("/openapi/v2.0/oa/getoa", { headers });
    expect(((await response.json()) as { error: number }).error).toBe(-216);
  });

  it("a disabled account is refused with -204", async () => {
    const rig = await openRig();
    await rig.control("/oas", { oaId, active: false });
    expect(await rig.get("/v2.0/oa/getoa")).toMatchObject({ error: -204 });
  });

  it("with the console switch on, each call needs the proof of the app secret", async () => {
    const rig = await openRig();
    await rig.control("/readings", { appSecretProof: true });
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(-242);
    const proof = createHmac("sha256", "APP_SECRET_FOR_TEST").update(rig.accessToken).digest("hex");
    const headers = { access_token: rig.accessToken, appsecret_proof: proof };
    const response = await rig.request("/openapi/v2.0/oa/getoa", { headers });
    expect(((await response.json()) as { error: number }).error).toBe(0);
  });
});

describe("rate limit", () => {
  it("beyond the calls of a minute everything is -32, until the next minute", async () => {
    const rig = await openRig();
    await rig.control("/readings", { perMinute: 2 });
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(0);
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(0);
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(-32);
    await rig.pass(60_000);
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(0);
  });

  it("every answer tells the limit and what remains", async () => {
    const rig = await openRig();
    const response = await rig.request("/openapi/v2.0/oa/getoa", {
      headers: { access_token: rig.accessToken },
    });
    expect(response.headers.get("x-ratelimit-limit")).toBe("4000");
    expect(response.headers.get("x-ratelimit-remain")).toBe("3999");
  });
});

describe("malformed calls", () => {
  it.each(["", "not json", "[]", "null", "7"])("body %j is -201", async (body) => {
    const rig = await openRig();
    const headers = { access_token: rig.accessToken, "content-type": "application/json" };
    const response = await rig.request("/openapi/v3.0/oa/message/cs", { method: "POST", headers, body });
    expect(await response.json()).toEqual({ error: -201, message: "body is invalid!" });
  });

  it("a GET whose data is not JSON is -201", async () => {
    const rig = await openRig();
    expect(await rig.get("/v3.0/oa/user/detail?data=%7Bbroken")).toMatchObject({ error: -201 });
  });

  it("an unknown path is 404 with Zalo's frame", async () => {
    const rig = await openRig();
    const response = await rig.request("/openapi/v9/oa/none", { method: "POST" });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: 404, message: "empty api" });
  });
});

describe("the log of calls", () => {
  it("holds endpoint, account, resident, body and result of each, oldest first, without the token", async () => {
    const rig = await openRig();
    await rig.say("chào");
    await rig.cs({ text: "Chào bác" });
    await rig.cs({ text: "x".repeat(2001) });
    const { calls } = (await rig.control("/calls")) as { calls: Record<string, unknown>[] };
    expect(calls).toMatchObject([
      { endpoint: "/v3.0/oa/message/cs", method: "POST", oaId, userId, accepted: true, error: 0 },
      { endpoint: "/v3.0/oa/message/cs", oaId, userId, accepted: false, error: -210 },
    ]);
    expect(calls[0]?.body).toMatchObject({ message: { text: "Chào bác" } });
    expect(JSON.stringify(calls)).not.toContain(rig.accessToken);
  });

  it("can be narrowed by field and to the newest", async () => {
    const rig = await openRig();
    await rig.get("/v2.0/oa/getoa");
    await rig.get("/v2.0/oa/tag/gettagsofoa");
    const one = (await rig.control("/calls?endpoint=/v2.0/oa/getoa")) as { calls: unknown[] };
    const last = (await rig.control("/calls?limit=1")) as { calls: { endpoint: string }[] };
    expect(one.calls).toHaveLength(1);
    expect(last.calls[0]?.endpoint).toBe("/v2.0/oa/tag/gettagsofoa");
  });
});
