import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { day, hour, oaId, openRig, otherOaId, type Rig } from "./harness.ts";

const appId = "360846524940903967";
const back = "http://product.test/oauth/zalo/callback";
const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

type TokenAnswer = Record<
  "access_token" | "refresh_token" | "expires_in" | "error_name" | "error_reason",
  string
> & {
  error?: number;
  error_description?: string;
};

const form = (rig: Rig, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  rig.request(path, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams(fields).toString(),
  });

async function consent(rig: Rig, fields: Record<string, string> = {}) {
  const response = await form(rig, "/oauth/v4/oa/permission", {
    app_id: appId,
    redirect_uri: back,
    code_challenge: challenge,
    state: "s-1",
    oa_id: oaId,
    ...fields,
  });
  return new URL(response.headers.get("location") ?? "", "http://product.test");
}

async function token(rig: Rig, fields: Record<string, string>, secret = "APP_SECRET_FOR_TEST") {
  const response = await form(
    rig,
    "/oauth/v4/oa/access_token",
    { app_id: appId, ...fields },
    { secret_key: secret },
  );
  return { status: response.status, body: (await response.json()) as TokenAnswer };
}

const byCode = (rig: Rig, code: string, code_verifier = verifier) =>
  token(rig, { grant_type: "authorization_code", code, code_verifier });
const byRefresh = (rig: Rig, refresh_token: string) =>
  token(rig, { grant_type: "refresh_token", refresh_token });
const codeFrom = async (rig: Rig, fields = {}) => (await consent(rig, fields)).searchParams.get("code") ?? "";

describe("consent", () => {
  it("an administrator who approves goes back with a code, the OA's id and the state", async () => {
    const rig = await openRig();
    const url = await consent(rig);
    expect(url.origin + url.pathname).toBe(back);
    expect(url.searchParams.get("oa_id")).toBe(oaId);
    expect(url.searchParams.get("state")).toBe("s-1");
    expect(url.searchParams.get("code")).toMatch(/^c_\w+/);
  });

  it("a callback with a query of its own keeps it, and no state is added when none was sent", async () => {
    const rig = await openRig();
    const url = await consent(rig, { redirect_uri: `${back}?locality=ngoc-lac`, state: "" });
    expect(url.searchParams.get("locality")).toBe("ngoc-lac");
    expect(url.searchParams.has("state")).toBe(false);
  });

  it("the page lists the accounts, has one button, nothing inline, and lets the form lead to the product", async () => {
    const rig = await openRig();
    const query = new URLSearchParams({ app_id: appId, redirect_uri: back, state: '"><script>x</script>' });
    const page = await rig.request(`/oauth/v4/oa/permission?${query}`);
    const html = await page.text();
    expect(html).toContain("<!DOCTYPE html>");
    expect(html).toContain("Xã Ngọc Lặc");
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).not.toContain("<script");
    expect(page.headers.get("content-security-policy")).toContain("form-action 'self' http://product.test");
  });

  it.each([
    ["another app id", { app_id: "1" }, "-14002"],
    ["a redirect that is no address", { redirect_uri: "nowhere" }, "-14003"],
    ["a redirect with a script", { redirect_uri: "javascript:alert(1)" }, "-14003"],
    ["an unknown account", { oa_id: "1" }, "-205"],
  ])("%s leads to the error page", async (_name, fields, code) => {
    const rig = await openRig();
    const url = await consent(rig, fields);
    expect(url.pathname).toBe("/simulator/oauth/v4/permission/error");
    expect(url.searchParams.get("error_code")).toBe(code);
  });

  it("a callback that differs from the one saved in the console is refused with -14003", async () => {
    const rig = await openRig();
    await rig.control("/readings", { callbackUrl: "http://product.test/elsewhere" });
    expect((await consent(rig)).searchParams.get("error_code")).toBe("-14003");
  });

  it("the error page says the code in words and escapes what it is given", async () => {
    const rig = await openRig();
    expect(await (await rig.request("/oauth/v4/permission/error?error_code=-14003")).text()).toContain(
      "redirect_uri không hợp lệ",
    );
    const odd = await (await rig.request("/oauth/v4/permission/error?error_code=<b>")).text();
    expect(odd).not.toContain("<b>");
  });

  it("GET with a wrong app id redirects to the error page", async () => {
    const rig = await openRig();
    const response = await rig.request(
      `/oauth/v4/oa/permission?app_id=1&redirect_uri=${encodeURIComponent(back)}`,
    );
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toContain("error_code=-14002");
  });
});

describe("authorization code", () => {
  it("with its verifier gives a pair whose life is the string 90000", async () => {
    const rig = await openRig();
    const { body, status } = await byCode(rig, await codeFrom(rig));
    expect(status).toBe(200);
    expect(body.expires_in).toBe("90000");
    expect(Object.keys(body)).toEqual(["access_token", "refresh_token", "expires_in"]);
    expect((await rig.get("/v2.0/oa/getoa", undefined, body.access_token)).error).toBe(0);
  });

  it("works once", async () => {
    const rig = await openRig();
    const code = await codeFrom(rig);
    await byCode(rig, code);
    expect((await byCode(rig, code)).body).toMatchObject({ error: -14005, error_name: expect.any(String) });
  });

  it("used twice at the same moment gives one pair only", async () => {
    const rig = await openRig();
    const code = await codeFrom(rig);
    const answers = await Promise.all([byCode(rig, code), byCode(rig, code)]);
    expect(answers.filter(({ body }) => body.access_token)).toHaveLength(1);
  });

  it("lives for ten minutes, not longer", async () => {
    const rig = await openRig();
    const early = await codeFrom(rig);
    const late = await codeFrom(rig);
    await rig.pass(600_000 - 1);
    expect((await byCode(rig, early)).body.access_token).toBeTruthy();
    await rig.pass(1);
    expect((await byCode(rig, late)).body.error).toBe(-14019);
  });

  it("with another verifier fails and is spent", async () => {
    const rig = await openRig();
    const code = await codeFrom(rig);
    const wrong = await byCode(rig, code, "x".repeat(43));
    expect(wrong.status).toBe(200);
    expect(wrong.body.error_name).toBe("Invalid code verifier");
    expect((await byCode(rig, code)).body.error).toBe(-14005);
  });

  it("without a challenge needs the verifier of the console's own challenge, or none", async () => {
    const rig = await openRig();
    expect(
      (await byCode(rig, await codeFrom(rig, { code_challenge: "" }), "")).body.access_token,
    ).toBeTruthy();
    const fixed = createHash("sha256").update("console-verifier").digest("base64url");
    await rig.control("/readings", { consoleChallenge: fixed });
    expect(
      (await byCode(rig, await codeFrom(rig, { code_challenge: "" }), "other")).body.access_token,
    ).toBeUndefined();
    const right = await byCode(rig, await codeFrom(rig, { code_challenge: "" }), "console-verifier");
    expect(right.body.access_token).toBeTruthy();
  });
});

describe("refresh token", () => {
  it("gives a new pair, dies with its use, and ends the old access token", async () => {
    const rig = await openRig();
    const first = (await byCode(rig, await codeFrom(rig))).body;
    const second = (await byRefresh(rig, first.refresh_token)).body;
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await rig.get("/v2.0/oa/getoa", undefined, first.access_token)).error).toBe(-220);
    expect((await rig.get("/v2.0/oa/getoa", undefined, second.access_token)).error).toBe(0);
    expect((await byRefresh(rig, first.refresh_token)).body.error).toBe(-14014);
  });

  it("refused once does not end the chain: the newest one still works", async () => {
    const rig = await openRig();
    const first = (await byCode(rig, await codeFrom(rig))).body;
    const second = (await byRefresh(rig, first.refresh_token)).body;
    await byRefresh(rig, first.refresh_token);
    expect((await byRefresh(rig, second.refresh_token)).body.access_token).toBeTruthy();
  });

  it("lives for three months", async () => {
    const rig = await openRig();
    const { refresh_token } = (await byCode(rig, await codeFrom(rig))).body;
    await rig.pass(90 * day);
    expect((await byRefresh(rig, refresh_token)).body.error).toBe(-14020);
  });

  it("of an earlier consent dies with a new consent; another account's tokens stay", async () => {
    const rig = await openRig();
    const other = await rig.sim.issueTokens(otherOaId);
    const old = (await byCode(rig, await codeFrom(rig))).body;
    await byCode(rig, await codeFrom(rig));
    expect((await byRefresh(rig, old.refresh_token)).body.error).toBe(-14014);
    expect((await byRefresh(rig, other.refreshToken)).body.access_token).toBeTruthy();
  });

  it("a thousand refreshes in a row leave exactly one working access token", async () => {
    const rig = await openRig();
    let pair = (await byCode(rig, await codeFrom(rig))).body;
    const all = [pair.access_token];
    for (let i = 0; i < 1000; i += 1) {
      pair = (await byRefresh(rig, pair.refresh_token)).body;
      all.push(pair.access_token);
    }
    expect(new Set(all).size).toBe(1001);
    expect((await rig.get("/v2.0/oa/getoa", undefined, all.at(-1))).error).toBe(0);
    expect((await rig.get("/v2.0/oa/getoa", undefined, all.at(-2))).error).toBe(-220);
  });
});

describe("refusals of the token endpoint, all with HTTP 200", () => {
  it.each([
    ["a wrong secret", { grant_type: "refresh_token" }, "wrong", "Invalid secret key"],
    [
      "the OA secret key instead of the app secret",
      { grant_type: "refresh_token" },
      "OA_SECRET_KEY_FOR_TEST",
      "Invalid secret key",
    ],
    ["another app", { app_id: "9", grant_type: "refresh_token" }, undefined, "Invalid app id"],
    ["an unknown grant", { grant_type: "password" }, undefined, "Invalid grant type"],
    ["no grant", {}, undefined, "Invalid grant type"],
    [
      "an unknown code",
      { grant_type: "authorization_code", code: "c" },
      undefined,
      "Invalid authorization code",
    ],
    [
      "an unknown refresh token",
      { grant_type: "refresh_token", refresh_token: "r" },
      undefined,
      "Invalid refresh token",
    ],
  ])("%s", async (_name, fields, secret, error_name) => {
    const rig = await openRig();
    const { status, body } = await token(rig, fields as Record<string, string>, secret);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      error_name,
      error_reason: expect.any(String),
      error_description: expect.any(String),
    });
    expect(body.access_token).toBeUndefined();
  });

  it("are logged without any token or secret", async () => {
    const rig = await openRig();
    await byRefresh(rig, "very-secret-token");
    const log = JSON.stringify(await rig.control("/calls"));
    expect(log).toContain("/oauth/v4/oa/access_token");
    expect(log).not.toContain("very-secret-token");
    expect(log).not.toContain("APP_SECRET_FOR_TEST");
  });
});

describe("tokens from the control surface", () => {
  it("issue gives a working pair, expire gives -220 until a refresh, revoke ends the chain", async () => {
    const rig = await openRig();
    const pair = await rig.control("/tokens/issue", { oaId });
    expect((await rig.get("/v2.0/oa/getoa", undefined, String(pair.accessToken))).error).toBe(0);
    await rig.control("/tokens/expire", { oaId });
    expect((await rig.get("/v2.0/oa/getoa", undefined, String(pair.accessToken))).error).toBe(-220);
    const next = (await byRefresh(rig, String(pair.refreshToken))).body;
    expect((await rig.get("/v2.0/oa/getoa", undefined, next.access_token)).error).toBe(0);
    await rig.control("/tokens/revoke", { oaId });
    expect((await byRefresh(rig, next.refresh_token)).body.error).toBe(-14014);
  });

  it("an access token runs out after 25 hours", async () => {
    const rig = await openRig();
    await rig.pass(25 * hour - 1);
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(0);
    await rig.pass(1);
    expect((await rig.get("/v2.0/oa/getoa")).error).toBe(-220);
  });
});
