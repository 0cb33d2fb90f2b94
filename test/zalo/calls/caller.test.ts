import { describe, expect, it } from "vitest";
import { textMessage, ZaloApiError, ZaloTokenError, ZaloTransportError } from "../../../src/zalo/index.ts";
import { connectionError, json, timeoutError } from "../fake-fetch.ts";
import { clientWorld, oaId, userId } from "./client-world.ts";

const sent = { data: { message_id: "63ecf43f0df7dba892e6", user_id: userId }, error: 0, message: "Success" };
const message = textMessage("Chào bác");
const refused = (error: number, text = "no") => json({ error, message: text });
const accepted = () => json(sent);

async function failureOf(...replies: Parameters<typeof clientWorld>[0]) {
  const world = clientWorld(replies);
  const error = await world.client.sendConsultation(oaId, userId, message).catch((thrown: unknown) => thrown);
  return { ...world, error };
}

describe("the request", () => {
  it("given a call, carries the bare access_token header and no Bearer", async () => {
    const { client, requests } = clientWorld([accepted()]);
    await client.sendConsultation(oaId, userId, message);
    expect(requests[0]?.headers.get("access_token")).toBe("AT1");
    expect(requests[0]?.headers.has("authorization")).toBe(false);
    expect(requests[0]?.headers.has("appsecret_proof")).toBe(false);
    expect(requests[0]?.headers.get("content-type")).toBe("application/json");
  });

  it("given an App Secret, proves it with the published vector", async () => {
    const tokens = { accessToken: async () => "ACCESS_TOKEN_FOR_TEST", afterRejection: async () => "AT2" };
    const { client, requests } = clientWorld([accepted()], { appSecret: "APP_SECRET_FOR_TEST", tokens });
    await client.sendConsultation(oaId, userId, message);
    expect(requests[0]?.headers.get("appsecret_proof")).toBe(
      "b2c669e5540ca7b72c2a909bfd97f5556b347cd640eec338534582bfc354eeb0",
    );
  });

  it("given a replaced token, proves the new one", async () => {
    const { client, requests } = clientWorld([refused(-216), accepted()], { appSecret: "S" });
    await client.sendConsultation(oaId, userId, message);
    const proofs = requests.map(({ headers }) => headers.get("appsecret_proof"));
    expect(new Set(proofs).size).toBe(2);
  });

  it("given a keeper without a token, does not call Zalo", async () => {
    const lost = new ZaloTokenError(oaId, true, "the chain is broken");
    const tokens = { accessToken: () => Promise.reject(lost), afterRejection: async () => "AT2" };
    const { client, requests } = clientWorld([accepted()], { tokens });
    await expect(client.getOa(oaId)).rejects.toBe(lost);
    expect(requests).toHaveLength(0);
  });
});

describe("a rejected token", () => {
  it.each([-216, -220, -124])("given %i, replaces the token and repeats once", async (code) => {
    const { client, requests, rejected } = clientWorld([refused(code), accepted()]);
    expect((await client.sendConsultation(oaId, userId, message)).messageId).toBe("63ecf43f0df7dba892e6");
    expect(rejected).toEqual(["AT1"]);
    expect(requests.map(({ headers }) => headers.get("access_token"))).toEqual(["AT1", "AT2"]);
    expect(requests[1]?.body).toBe(requests[0]?.body);
  });

  it("given the new token rejected too, gives up after two calls", async () => {
    const { error, requests } = await failureOf(refused(-216));
    expect(error).toMatchObject({ code: -216, action: "refresh_token" });
    expect(requests).toHaveLength(2);
  });

  it("given a refresh that fails, throws the keeper's error and does not repeat", async () => {
    const lost = new ZaloTokenError(oaId, true, "the chain is broken");
    const tokens = { accessToken: async () => "AT1", afterRejection: () => Promise.reject(lost) };
    const { client, requests } = clientWorld([refused(-220)], { tokens });
    await expect(client.sendConsultation(oaId, userId, message)).rejects.toBe(lost);
    expect(requests).toHaveLength(1);
  });

  it("given an upload with a rejected token, sends the whole file again", async () => {
    const done = json({ data: { attachment_id: "A1" }, error: 0 });
    const { client, requests } = clientWorld([refused(-216), done]);
    await client.uploadImage(oaId, { bytes: new Uint8Array([1, 2, 3]), name: "a.png", type: "image/png" });
    const files = requests.map(({ form }) => form?.get("file"));
    expect(files.map((file) => (file instanceof File ? file.size : 0))).toEqual([3, 3]);
  });
});

describe("what is not a success", () => {
  it.each([-32, -100, -200, -210, -211, -213, -218, -227, -230, -234, -244, -248, -321])(
    "given HTTP 200 with error %i, throws ZaloApiError and calls once",
    async (code) => {
      const { error, requests } = await failureOf(refused(code, "because"));
      expect(error).toBeInstanceOf(ZaloApiError);
      expect(error).toMatchObject({ code, zaloMessage: "because", endpoint: "POST /v3.0/oa/message/cs" });
      expect(requests).toHaveLength(1);
    },
  );

  it("given HTTP 400 with an error in JSON, throws ZaloApiError", async () => {
    const { error } = await failureOf(json({ error: -201, message: "user_id is invalid!" }, { status: 400 }));
    expect(error).toMatchObject({ name: "ZaloApiError", code: -201, action: "fix_payload" });
  });

  it("given the error as a string, reads it", async () => {
    expect((await failureOf(json({ error: "-230", message: "late" }))).error).toMatchObject({ code: -230 });
  });

  it.each([
    ["a page with HTTP 200", new Response("<html>Bảo trì</html>")],
    ["a page with HTTP 502", new Response("<html>Bad Gateway</html>", { status: 502 })],
    ["JSON with HTTP 503", json(sent, { status: 503 })],
    ["an empty answer", new Response("")],
    ["JSON without error", json({ data: sent.data })],
    ["JSON with error null", json({ ...sent, error: null })],
    ["a JSON list", json([])],
    ["a redirect", new Response(null, { status: 302, headers: { location: "https://evil.example" } })],
    ["success without a message id", json({ data: { user_id: userId }, error: 0 })],
    ["success without data", json({ error: 0, message: "Success" })],
    ["a reset", connectionError("ECONNRESET")],
    ["a time-out", timeoutError()],
  ])("given %s, admits that it may be sent and never sends again", async (_case, reply) => {
    const { error, requests } = await failureOf(reply, accepted());
    expect(error).toBeInstanceOf(ZaloTransportError);
    expect(error).toMatchObject({ sent: "maybe", endpoint: "POST /v3.0/oa/message/cs" });
    expect(requests).toHaveLength(1);
  });

  it("given a refused connection, knows that nothing was sent, and leaves the repeating to the caller", async () => {
    const { error, requests } = await failureOf(connectionError("ECONNREFUSED"), accepted());
    expect(error).toMatchObject({ name: "ZaloTransportError", sent: "no" });
    expect(requests).toHaveLength(1);
  });

  it("given a server that accepts and never answers, gives up after the time-out", async () => {
    const hang: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
      );
    const { client } = clientWorld([], { fetch: hang, timeoutMs: 5 });
    await expect(client.sendConsultation(oaId, userId, message)).rejects.toMatchObject({ sent: "maybe" });
  });

  it("given a failure of any kind, keeps token, text and user out of its message", async () => {
    for (const reply of [refused(-230), timeoutError(), new Response("<html>")]) {
      const { error } = await failureOf(reply);
      expect(String(error)).not.toMatch(/AT1|Chào bác|2512523625412515999/);
    }
  });
});

describe("rate limits", () => {
  const headers = { "X-RateLimit-Limit": "4000", "X-RateLimit-Remain": "3999" };

  it("given the headers, surfaces them beside the message and to the listener", async () => {
    const { client, rates } = clientWorld([json(sent, { headers })]);
    const { rateLimit } = await client.sendConsultation(oaId, userId, message);
    expect(rateLimit).toEqual({ limit: 4_000, remain: 3_999 });
    expect(rates).toEqual([rateLimit]);
  });

  it("given them on a refusal, tells the listener all the same", async () => {
    const { rates } = await failureOf(
      json({ error: -32, message: "limit" }, { headers: { "X-RateLimit-Remain": "0" } }),
    );
    expect(rates).toEqual([{ limit: null, remain: 0 }]);
  });

  it("given none or nonsense, makes nothing up", async () => {
    const { client, rates } = clientWorld([
      accepted(),
      json(sent, { headers: { "X-RateLimit-Limit": "many" } }),
    ]);
    expect((await client.sendConsultation(oaId, userId, message)).rateLimit).toBeNull();
    expect((await client.sendConsultation(oaId, userId, message)).rateLimit).toEqual({
      limit: null,
      remain: null,
    });
    expect(rates).toHaveLength(1);
  });
});
