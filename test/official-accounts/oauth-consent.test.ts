import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, oauthRequests, officialAccounts } from "../../src/database/schema/index.ts";
import { signedIn, signedInAs } from "../staff/staff-world.ts";
import { minutes } from "../support/clock.ts";
import { type Counter, openCounter, testZalo } from "../support/counter.ts";

describe("linking an Official Account by consent", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close());

  const account = async (oaId: string) =>
    (await counter.database.db.select().from(officialAccounts).where(eq(officialAccounts.oaId, oaId)))[0];
  const start = async (locality = "nam-hoa") => {
    const answer = await (await signedIn(counter)).get(`/oauth/zalo/start?locality=${locality}`);
    return { status: answer.status, url: new URL(answer.headers.get("location") ?? "http://none.test") };
  };
  /** The administrator agrees on Zalo's page; Zalo sends the browser back. */
  const consent = async (permission: URL, oaId: string) => {
    const form = new URLSearchParams([...permission.searchParams, ["oa_id", oaId]]);
    const path = `${permission.pathname}`;
    const answer = await counter.simulator.app.request(path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
    });
    return new URL(answer.headers.get("location") ?? "http://none.test");
  };
  const comeBack = async (url: URL) => {
    const response = await counter.app.request(url.href);
    return { status: response.status, page: await response.text() };
  };

  it("given an administrator, leads to Zalo with a challenge, a state and our own address", async () => {
    const { status, url } = await start();
    expect(status).toBe(302);
    expect(url.origin + url.pathname).toBe(`${testZalo.oauthUrl}/v4/oa/permission`);
    expect(url.searchParams.get("app_id")).toBe(testZalo.appId);
    expect(url.searchParams.get("redirect_uri")).toBe("http://counter.test/oauth/zalo/callback");
    expect(url.searchParams.get("code_challenge")).toMatch(/^[\w-]{43}$/);
    expect(url.searchParams.get("state")).toMatch(/^[0-9a-f]{32}$/);
    const { url: other } = await start();
    expect(other.searchParams.get("state")).not.toBe(url.searchParams.get("state"));
    expect(other.searchParams.get("code_challenge")).not.toBe(url.searchParams.get("code_challenge"));
  });

  it("given another place's account in the address, changes neither place's", async () => {
    const theirs = counter.oaOf("phu-son");
    const before = await account(theirs);
    const { url } = await start("nam-hoa");
    const back = await consent(url, counter.oaOf("nam-hoa"));
    back.searchParams.set("oa_id", theirs);
    const { status, page } = await comeBack(back);
    expect(status).toBe(409);
    expect(page.normalize("NFC")).toContain("đang phục vụ địa phương khác");
    expect(await account(theirs)).toEqual(before);
  });

  it("given a verifier at rest, keeps it encrypted", async () => {
    const { url } = await start();
    const where = eq(oauthRequests.state, url.searchParams.get("state") ?? "");
    const [request] = await counter.database.db.select().from(oauthRequests).where(where);
    const verifier = counter.sealer.open(request?.sealedVerifier ?? "", "oauth_requests.verifier");
    expect(request?.sealedVerifier).not.toContain(verifier);
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    expect(url.searchParams.get("code_challenge")).toBe(challenge);
  });

  it.each(["", "atlantis", "'; drop table localities; --"])(
    "given the place “%s”, does not start",
    async (locality) => {
      expect((await start(encodeURIComponent(locality))).status).toBe(400);
    },
  );

  it("given consent, links the account, and the next message is answered with the new token", async () => {
    const oaId = counter.oaOf("nam-hoa");
    const before = await account(oaId);
    const { url } = await start("nam-hoa");
    const back = await consent(url, oaId);
    expect(back.searchParams.get("state")).toBe(url.searchParams.get("state"));
    const answer = await comeBack(back);
    expect(answer.status).toBe(200);
    expect(answer.page).toContain("Đã liên kết Official Account");
    const after = await account(oaId);
    expect(after).toMatchObject({ status: "linked", locality: "nam-hoa" });
    expect(after?.version).toBe((before?.version ?? 0) + 1);
    expect(after?.sealedAccessToken).not.toBe(before?.sealedAccessToken);
    await counter.control("/send/text", { oaId, userId: counter.resident(), text: "xin chào" });
    await counter.settle();
    expect((await counter.thread(oaId, counter.resident())).map(({ status }) => status)).toEqual(["sent"]);
  });

  it("given answers kept while the account had no token, they leave with the consent", async () => {
    const [oaId, userId] = [counter.oaOf("nam-sam-son"), counter.resident(3)];
    await counter.control("/tokens/revoke", { oaId });
    await counter.control("/send/text", { oaId, userId, text: "xin chào" });
    await counter.settle();
    expect((await counter.thread(oaId, userId)).map(({ status }) => status)).toEqual(["queued"]);
    expect((await account(oaId))?.status).toBe("needs_relink");
    await comeBack(await consent((await start("nam-sam-son")).url, oaId));
    await counter.settle();
    expect((await counter.thread(oaId, userId)).map(({ status }) => status)).toEqual(["sent"]);
  });

  it("given the way back taken twice, works once", async () => {
    const { url } = await start();
    const back = await consent(url, counter.oaOf("nam-hoa"));
    expect((await comeBack(back)).status).toBe(200);
    const again = await comeBack(back);
    expect(again.status).toBe(400);
    expect(again.page).toContain("hết hạn hoặc không đúng");
  });

  it("given a code that was used, says so and links nothing", async () => {
    const first = await consent((await start()).url, counter.oaOf("nam-hoa"));
    expect((await comeBack(first)).status).toBe(200);
    const version = (await account(counter.oaOf("nam-hoa")))?.version;
    const { url } = await start();
    const second = new URL(first);
    second.searchParams.set("state", url.searchParams.get("state") ?? "");
    const answer = await comeBack(second);
    expect(answer.status).toBe(502);
    expect(answer.page).toContain("Zalo từ chối mã cấp quyền");
    expect((await account(counter.oaOf("nam-hoa")))?.version).toBe(version);
    expect(JSON.stringify(counter.logs)).not.toContain(first.searchParams.get("code"));
  });

  it("given a code got with another challenge, Zalo refuses it and nothing is linked", async () => {
    const [mine, theirs] = [await start(), await start()];
    const back = await consent(theirs.url, counter.oaOf("nam-hoa"));
    back.searchParams.set("state", mine.url.searchParams.get("state") ?? "");
    expect((await comeBack(back)).status).toBe(502);
  });

  it.each([
    ["no state", (url: URL) => url.searchParams.delete("state")],
    ["a guessed state", (url: URL) => url.searchParams.set("state", "0".repeat(32))],
    ["no code", (url: URL) => url.searchParams.delete("code")],
    ["no account", (url: URL) => url.searchParams.delete("oa_id")],
  ])("given %s on the way back, answers 400 and links nothing", async (_name, spoil) => {
    const version = (await account(counter.oaOf("nam-hoa")))?.version;
    const back = await consent((await start()).url, counter.oaOf("nam-hoa"));
    spoil(back);
    expect((await comeBack(back)).status).toBe(400);
    expect((await account(counter.oaOf("nam-hoa")))?.version).toBe(version);
  });

  it("given a consent that took more than half an hour, starts over", async () => {
    const back = await consent((await start()).url, counter.oaOf("nam-hoa"));
    counter.clock.advance(minutes(30) + 1);
    expect((await comeBack(back)).status).toBe(400);
  });

  it("given somebody who may not link there, does not begin; another place does not exist for them", async () => {
    const officer = await signedInAs(counter, { role: "officer" });
    const admin = await signedInAs(counter, { role: "admin" });
    const begun = await counter.database.db.$count(oauthRequests);
    expect((await officer.get("/oauth/zalo/start?locality=nam-hoa")).status).toBe(403);
    expect((await admin.get("/oauth/zalo/start?locality=ngoc-lac")).status).toBe(400);
    expect(await counter.database.db.$count(oauthRequests)).toBe(begun);
    expect((await admin.get("/oauth/zalo/start?locality=nam-hoa")).status).toBe(302);
    const trail = await counter.database.db.select().from(auditLog).where(eq(auditLog.staffId, admin.userId));
    expect(trail.at(-1)).toMatchObject({ action: "oa.link_begin", locality: "nam-hoa" });
  });

  it("given HTML on the way back, shows none of it", async () => {
    const answer = await comeBack(
      new URL("http://counter.test/oauth/zalo/callback?state=<script>alert(1)</script>&code=<b>"),
    );
    expect(answer.page).not.toContain("alert(1)");
    expect(answer.page).not.toContain("<b>");
  });

  it("given tokens, shows none of them in logs, health or the staff's page", async () => {
    const row = await account(counter.oaOf("nam-hoa"));
    const access = counter.sealer.open(row?.sealedAccessToken ?? "", "official_accounts.access_token");
    const refresh = counter.sealer.open(row?.sealedRefreshToken ?? "", "official_accounts.refresh_token");
    const staff = await signedIn(counter);
    const shown = [
      JSON.stringify(counter.logs),
      await (await counter.app.request("/readyz")).text(),
      await (await staff.get("/admin")).text(),
    ].join();
    for (const secret of [access, refresh, testZalo.appSecret, testZalo.oaSecretKey])
      expect(shown).not.toContain(secret);
  });
});
