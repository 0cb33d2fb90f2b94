import { createHash } from "node:crypto";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { freePort } from "./free-port.ts";

export type AcceptedSend = { oaId: string; userId: string; text: string; messageId: string; at: number };

/** What a test may do between Zalo's accepting a call and its answer. */
type Interference = {
  beforeSend?: (send: { userId: string; text: string }) => Promise<void> | void;
  afterSend?: (send: AcceptedSend) => Promise<void> | void;
  afterRefresh?: (oaId: string) => Promise<void> | void;
};

/**
 * The few calls of Zalo's API that the road makes, recorded in order. Far simpler than the simulator, so that
 * what a fault test counts depends on nothing clever: every send is accepted and remembered.
 */
export async function recordingZalo(now: () => number) {
  const sends: AcceptedSend[] = [];
  const interference: Interference = {};
  const oaOfToken = new Map<string, string>();
  const refreshTokens = new Map<string, { oaId: string; spent: boolean }>();
  let issued = 0;

  function issue(oaId: string) {
    issued += 1;
    const accessToken = `access-${oaId}-${issued}`;
    const refreshToken = `refresh-${oaId}-${issued}`;
    for (const [token, owner] of oaOfToken) if (owner === oaId) oaOfToken.delete(token);
    oaOfToken.set(accessToken, oaId);
    refreshTokens.set(refreshToken, { oaId, spent: false });
    return { accessToken, refreshToken };
  }

  const app = new Hono();
  app.post("/oauth/v4/oa/access_token", async (c) => {
    const form = await c.req.parseBody();
    const known = refreshTokens.get(String(form.refresh_token));
    if (!known || known.spent)
      return c.json({ error_name: "Invalid refresh token", error: -14014, error_description: "" });
    known.spent = true;
    const { accessToken, refreshToken } = issue(known.oaId);
    await interference.afterRefresh?.(known.oaId);
    return c.json({ access_token: accessToken, refresh_token: refreshToken, expires_in: "90000" });
  });
  app.post("/openapi/v3.0/oa/message/cs", async (c) => {
    const oaId = oaOfToken.get(c.req.header("access_token") ?? "");
    if (!oaId) return c.json({ error: -216, message: "Access token is invalid" });
    const body = (await c.req.json()) as { recipient: { user_id: string }; message: { text: string } };
    const userId = body.recipient.user_id;
    await interference.beforeSend?.({ userId, text: body.message.text });
    const messageId = createHash("sha1").update(`${userId} ${sends.length}`).digest("hex").slice(0, 20);
    const send = { oaId, userId, text: body.message.text, messageId, at: now() };
    sends.push(send);
    await interference.afterSend?.(send);
    return c.json({ error: 0, message: "Success", data: { message_id: messageId, user_id: userId } });
  });
  app.post("/openapi/v3.0/oa/quota/message", (c) => c.json({ error: 0, message: "Success", data: [] }));
  app.get("/openapi/v2.0/oa/conversation", (c) => {
    const oaId = oaOfToken.get(c.req.header("access_token") ?? "");
    if (!oaId) return c.json({ error: -216, message: "Access token is invalid" });
    const query = /"user_id"\s*:\s*"?([\w-]+)"?.*"offset"\s*:\s*(\d+).*"count"\s*:\s*(\d+)/.exec(
      c.req.query("data") ?? "",
    );
    const [, userId, offset, count] = query ?? [];
    const items = sends.filter((send) => send.oaId === oaId && send.userId === userId).reverse();
    const page = items.slice(Number(offset), Number(offset) + Number(count)).map((send) => ({
      src: 0,
      time: send.at,
      type: "text",
      message: send.text,
      message_id: send.messageId,
      from_id: oaId,
      to_id: userId,
    }));
    return c.json({ error: 0, message: "Success", data: page });
  });

  const port = await freePort();
  const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });
  return {
    origin: `http://127.0.0.1:${port}`,
    sends,
    interference,
    issue,
    close: () => new Promise((done) => server.close(done)),
  };
}
