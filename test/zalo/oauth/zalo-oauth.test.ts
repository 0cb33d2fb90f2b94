import { describe, expect, it } from "vitest";
import { createZaloOAuth, ZaloOAuthError } from "../../../src/zalo/index.ts";
import { connectionError, fakeFetch, json, timeoutError } from "../fake-fetch.ts";

const pair = { access_token: "AT", refresh_token: "RT", expires_in: "90000" };

function oauthWith(...replies: Parameters<typeof fakeFetch>) {
  const { fetch, requests } = fakeFetch(...replies);
  const baseUrl = "https://oauth.zaloapp.com/";
  return {
    requests,
    oauth: createZaloOAuth({ baseUrl, appId: "360", appSecret: "S", fetch, timeoutMs: 1_000 }),
  };
}

async function failureOf(...replies: Parameters<typeof fakeFetch>): Promise<ZaloOAuthError> {
  const { oauth } = oauthWith(...replies);
  const error = await oauth.refresh({ refreshToken: "RT0" }).catch((thrown: unknown) => thrown);
  if (!(error instanceof ZaloOAuthError)) throw new Error(`no ZaloOAuthError but ${String(error)}`);
  return error;
}

describe("permissionUrl", () => {
  it("given everything, encodes it and adds nothing Zalo does not know", () => {
    const { oauth } = oauthWith(json(pair));
    const redirectUri = "https://x.vn/oauth/zalo/callback?locality=ngoc-lac";
    const url = new URL(oauth.permissionUrl({ redirectUri, codeChallenge: "C", state: "a b" }));
    expect(url.origin + url.pathname).toBe("https://oauth.zaloapp.com/v4/oa/permission");
    expect([...url.searchParams]).toEqual([
      ["app_id", "360"],
      ["redirect_uri", redirectUri],
      ["code_challenge", "C"],
      ["state", "a b"],
    ]);
  });

  it("given no challenge and no state, leaves both out", () => {
    const url = new URL(oauthWith(json(pair)).oauth.permissionUrl({ redirectUri: "https://x.vn" }));
    expect([...url.searchParams.keys()]).toEqual(["app_id", "redirect_uri"]);
  });
});

describe("the two grants", () => {
  it("given a code, posts a form with the App Secret in the header only", async () => {
    const { oauth, requests } = oauthWith(json(pair));
    const granted = await oauth.exchangeCode({ code: "CODE", codeVerifier: "V" });
    expect(granted).toEqual({ accessToken: "AT", refreshToken: "RT", expiresInSeconds: 90_000 });
    const [request] = requests;
    expect(request?.url.href).toBe("https://oauth.zaloapp.com/v4/oa/access_token");
    expect(request?.headers.get("secret_key")).toBe("S");
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      code: "CODE",
      app_id: "360",
      grant_type: "authorization_code",
      code_verifier: "V",
    });
  });

  it("given a refresh token, posts it", async () => {
    const { oauth, requests } = oauthWith(json({ ...pair, expires_in: 3_600 }));
    expect((await oauth.refresh({ refreshToken: "RT0" })).expiresInSeconds).toBe(3_600);
    expect(Object.fromEntries(new URLSearchParams(requests[0]?.body))).toEqual({
      refresh_token: "RT0",
      app_id: "360",
      grant_type: "refresh_token",
    });
  });
});

describe("failures", () => {
  it.each([200, 400, 401])("given the named shape with HTTP %i, is a terminal failure", async (status) => {
    const body = {
      error_name: "Invalid refresh token",
      error_reason: "used",
      error_description: "d",
      error: -14014,
    };
    const error = await failureOf(json(body, { status }));
    expect(error).toMatchObject({
      code: -14014,
      zaloName: "Invalid refresh token",
      reason: "used",
      terminal: true,
    });
    expect(error.message).toContain("link the OA again");
  });

  it("given the numeric shape with HTTP 200, is a terminal failure", async () => {
    expect(await failureOf(json({ error: -14020, message: "refresh token expired" }))).toMatchObject({
      code: -14020,
      reason: "refresh token expired",
      terminal: true,
    });
  });

  it("given only a name and no code, is a terminal failure", async () => {
    expect(await failureOf(json({ error_name: "Invalid parameter" }))).toMatchObject({
      code: null,
      terminal: true,
    });
  });

  it.each([
    ["the call limit", json({ error: -32, message: "reached limit" })],
    ["a gateway page", new Response("<html>Bad Gateway</html>", { status: 502 })],
    ["a page with HTTP 200", new Response("<html></html>")],
    ["an empty answer", new Response("")],
    ["an empty object", json({})],
    ["a server error in JSON", json({ error: -1, error_name: "internal" }, { status: 500 })],
    ["a redirect", new Response(null, { status: 302, headers: { location: "https://evil.example" } })],
  ])("given %s, is a failure that may pass", async (_case, reply) => {
    expect(await failureOf(reply)).toMatchObject({ terminal: false });
  });

  it.each([
    ["a refused connection", connectionError("ECONNREFUSED")],
    ["a reset", connectionError("ECONNRESET")],
    ["a time-out", timeoutError()],
  ])("given %s, is a failure that may pass, with its cause", async (_case, thrown) => {
    const error = await failureOf(thrown);
    expect(error).toMatchObject({ terminal: false, code: null });
    expect(error.cause).toBe(thrown);
  });

  it("given a server that never answers, gives up after the time-out", async () => {
    const hang: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
      );
    const oauth = createZaloOAuth({
      baseUrl: "https://o",
      appId: "1",
      appSecret: "S",
      fetch: hang,
      timeoutMs: 5,
    });
    await expect(oauth.refresh({ refreshToken: "RT" })).rejects.toMatchObject({ terminal: false });
  });

  it.each([
    ["no refresh token", { access_token: "AT", expires_in: "90000" }],
    ["no access token", { refresh_token: "RT", expires_in: "90000" }],
    ["an empty access token", { ...pair, access_token: "" }],
    ["no life time", { access_token: "AT", refresh_token: "RT" }],
    ["a life time of zero", { ...pair, expires_in: "0" }],
  ])("given a pair with %s, is no success", async (_case, body) => {
    expect(await failureOf(json(body))).toBeInstanceOf(ZaloOAuthError);
  });

  it("given any failure, keeps tokens and secret out of its message", async () => {
    const error = await failureOf(json({ error: -14014, error_name: "Invalid refresh token" }));
    expect(error.message).not.toMatch(/RT0|\bS\b/);
  });
});
