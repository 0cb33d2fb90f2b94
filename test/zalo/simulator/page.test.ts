import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { oaId, openRig, otherOaId, otherUserId, type Rig, userId } from "./harness.ts";

type Shown = { text: string; status: string; from: string };
type ViewAnswer = {
  oaId: string;
  userId: string;
  follows: boolean;
  chatted: boolean;
  messages: Shown[];
  log: { what: string; entry: { event?: string; endpoint?: string } }[];
  webhook: { held: number; enabled: boolean };
  faults: unknown[];
};

const view = async (rig: Rig, query = `oa=${oaId}&user=${userId}`) =>
  (await (await rig.request(`/view?${query}`)).json()) as ViewAnswer;

describe("the phone page", () => {
  it("loads one script and one stylesheet, has nothing inline, and a strict policy", async () => {
    const rig = await openRig({
      assets: { script: "/simulator/assets/a.js", style: "/simulator/assets/a.css" },
    });
    const page = await rig.request("/");
    const html = await page.text();
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/simulator/assets/a.js" defer="">']);
    expect(html).toContain('href="/simulator/assets/a.css"');
    expect(html).not.toMatch(/ style=| on[a-z]+=|<style/);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain("unsafe");
  });

  it("answers with and without the closing slash when mounted, and leaves other paths to its host", async () => {
    const rig = await openRig();
    const host = new Hono();
    rig.sim.app.get("/assets/a.js", (c) => c.text("added by the host"));
    host.route("/simulator", rig.sim.app);
    expect((await host.request("/simulator")).status).toBe(200);
    expect((await host.request("/simulator/")).status).toBe(200);
    expect(await (await host.request("/simulator/assets/a.js")).text()).toBe("added by the host");
    expect((await host.request("/simulator/none")).status).toBe(404);
  });

  it("is Vietnamese, and every field and button has a name", async () => {
    const html = await (await (await openRig()).request("/")).text();
    expect(html).toContain('lang="vi"');
    for (const [button, inner = ""] of html.matchAll(/<button[^>]*>([^<]*)/g)) {
      const filledLater = /id="(follow|webhook-switch)"/.test(button);
      expect(button.includes("aria-label=") || inner.trim().length > 1 || filledLater, button).toBe(true);
    }
    for (const [field] of html.matchAll(/<(input|select|textarea)[^>]*>/g)) {
      const id = /id="([^"]+)"/.exec(field)?.[1];
      expect(field.includes("aria-label=") || html.includes(`for="${id}"`), field).toBe(true);
    }
  });
});

describe("the view", () => {
  it("shows the pair asked for, or the first one", async () => {
    const rig = await openRig();
    expect(await view(rig, `oa=${otherOaId}&user=${otherUserId}`)).toMatchObject({
      oaId: otherOaId,
      userId: otherUserId,
    });
    expect(await view(rig, "oa=1&user=2")).toMatchObject({ oaId, userId });
  });

  it("a resident's message is sent, then received, then seen; failed when the webhook is away", async () => {
    const rig = await openRig();
    rig.answer.status = 503;
    await rig.say("một");
    expect((await view(rig)).messages.map((one) => one.status)).toEqual(["sent"]);
    rig.answer.status = 200;
    await rig.pass(30_000);
    expect((await view(rig)).messages.map((one) => one.status)).toEqual(["received"]);
    await rig.cs({ text: "Chào bác" });
    expect((await view(rig)).messages.map((one) => one.status)).toEqual(["seen", "received"]);
    await rig.control("/webhook", { enabled: false });
    await rig.say("hai");
    expect((await view(rig)).messages.at(-1)?.status).toBe("failed");
  });

  it("never shows another resident's or another account's messages", async () => {
    const rig = await openRig();
    await rig.say("của bà Hoa");
    await rig.say("của anh Nam", otherUserId);
    await rig.say("ở xã khác", userId, otherOaId);
    expect((await view(rig)).messages.map((one) => one.text)).toEqual(["của bà Hoa"]);
  });

  it("logs events and calls, newest first, at most a hundred", async () => {
    const rig = await openRig();
    await rig.say("a");
    await rig.pass(1000);
    await rig.cs({ text: "b" });
    const { log } = await view(rig);
    expect(log.at(-1)?.entry.event).toBe("user_send_text");
    expect(log.map((one) => one.entry.event ?? one.entry.endpoint)).toContain("/v3.0/oa/message/cs");
    for (let i = 0; i < 110; i += 1) await rig.get("/v2.0/oa/getoa");
    expect((await view(rig)).log).toHaveLength(100);
  });

  it("tells held events, faults, following and the first chat", async () => {
    const rig = await openRig();
    expect(await view(rig)).toMatchObject({
      follows: false,
      chatted: false,
      webhook: { held: 0, enabled: true },
    });
    await rig.control("/webhook/reorder", { size: 3 });
    await rig.control("/faults", { kind: "html" });
    await rig.control("/follow", { oaId, userId });
    await rig.say("a");
    expect(await view(rig)).toMatchObject({
      follows: true,
      chatted: true,
      webhook: { held: 2 },
      faults: [{ kind: "html" }],
    });
  });
});

describe("the stream", () => {
  it("tells at once, and again at every change", async () => {
    const rig = await openRig();
    const response = await rig.request("/stream");
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = response.body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toContain("event: change");
    await rig.say("a");
    expect(await next()).toContain("event: change");
    await reader?.cancel();
    await rig.say("b");
    expect(rig.hooks).toHaveLength(2);
  });

  it("sends a sign of life, and ends when the simulator closes", async () => {
    const rig = await openRig();
    const reader = (await rig.request("/stream")).body?.getReader();
    await reader?.read();
    await rig.pass(25_000);
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain(": alive");
    rig.sim.close();
    expect((await reader?.read())?.done).toBe(true);
    await rig.pass(25_000);
  });
});

describe("sample files", () => {
  it("a sticker is a drawing without script, the voice an AMR file", async () => {
    const rig = await openRig();
    const sticker = await rig.request("/media/sticker-1.svg");
    expect(sticker.headers.get("content-type")).toBe("image/svg+xml");
    expect(await sticker.text()).toMatch(/^<svg(?!.*script)/);
    const voice = await rig.request("/media/voice.amr");
    expect(voice.headers.get("content-type")).toBe("audio/amr");
    expect((await voice.text()).startsWith("#!AMR\n")).toBe(true);
  });
});
