import type { Simulator, SimulatorOptions } from "../../../src/zalo/simulator/options.ts";
import { createSimulator } from "../../../src/zalo/simulator/simulator.ts";

export const oaId = "388613280878808645";
export const otherOaId = "388613280878808646";
export const userId = "246845883529197922";
export const otherUserId = "246845883529197923";
export const hour = 3600_000;
export const day = 24 * hour;

/** 2026-11-21 10:00 in Việt Nam: by day, so that no night rule applies. */
export const start = Date.UTC(2026, 10, 21, 3, 0, 0);

type Hook = { url: string; headers: Record<string, string>; raw: string; event: EventBody };
export type EventBody = {
  event_name: string;
  timestamp: string;
  sender?: { id: string; admin_id?: string };
  recipient?: { id: string };
  message?: Record<string, unknown>;
} & Record<string, unknown>;

export type Rig = Awaited<ReturnType<typeof openRig>>;

/** A simulator whose clock, timers and webhook receiver belong to the test. */
export async function openRig(overrides: Partial<SimulatorOptions> = {}) {
  let time = start;
  let ids = 0;
  const hooks: Hook[] = [];
  const timers: { run: () => void; at: number }[] = [];
  const answer = { status: 200, fail: false };
  const sim: Simulator = await createSimulator({
    now: () => new Date(time),
    newId: () => `0000${(++ids).toString(16).padStart(8, "0")}-7000-8000-abcdefabcdef`,
    random: () => 0.25,
    appId: "360846524940903967",
    appSecret: "APP_SECRET_FOR_TEST",
    oaSecretKey: "OA_SECRET_KEY_FOR_TEST",
    webhookUrl: () => "http://product.test/webhooks/zalo",
    fetch: async (url, init) => {
      if (answer.fail) throw new TypeError("connect ECONNREFUSED");
      const raw = String(init.body);
      const headers = Object.fromEntries(new Headers(init.headers));
      hooks.push({ url, headers, raw, event: parse(raw) });
      return new Response("ok", { status: answer.status });
    },
    schedule: (run, ms) => {
      timers.push({ run, at: time + ms });
    },
    oas: [
      { oaId, name: "Xã Ngọc Lặc", slug: "ngoc-lac" },
      { oaId: otherOaId, name: "Xã Ngọc Sơn", slug: "ngoc-son" },
    ],
    residents: [
      { userId, name: "Bùi Thị Hoa" },
      { userId: otherUserId, name: "Lê Văn Nam" },
    ],
    assets: { script: "/* script */", style: "/* style */" },
    basePath: "/simulator",
    ...overrides,
  });

  const request = async (path: string, init?: RequestInit) => sim.app.request(path, init);
  const post = async (path: string, body?: unknown) =>
    request(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body ?? {}),
    });
  const control = async (path: string, body?: unknown) => {
    const response =
      body === undefined ? await request(`/control${path}`) : await post(`/control${path}`, body);
    const value = (await response.json()) as Record<string, unknown>;
    await sim.settled();
    return value;
  };
  const { accessToken } = await sim.issueTokens(oaId);
  const api = async (path: string, body?: unknown, token = accessToken, method = "POST") => {
    const init: RequestInit = {
      method,
      headers: { access_token: token, "content-type": "application/json" },
    };
    if (body !== undefined) init.body = JSON.stringify(body);
    const response = await request(`/openapi${path}`, init);
    await sim.settled();
    return (await response.json()) as ApiAnswer;
  };
  const get = (path: string, data?: unknown, token = accessToken) =>
    api(
      data === undefined ? path : `${path}?data=${encodeURIComponent(JSON.stringify(data))}`,
      undefined,
      token,
      "GET",
    );
  const cs = (message: unknown, to = userId) =>
    api("/v3.0/oa/message/cs", { recipient: { user_id: to }, message });
  return {
    sim,
    hooks,
    timers,
    answer,
    accessToken,
    request,
    post,
    control,
    api,
    get,
    cs,
    say: (text: string, from = userId, to = oaId) => control("/send/text", { oaId: to, userId: from, text }),
    events: (name: string) => hooks.map((hook) => hook.event).filter((event) => event.event_name === name),
    /** Moves the clock and runs every timer that comes due on the way, in order. */
    pass: async (ms: number) => {
      const until = time + ms;
      for (;;) {
        const next = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers.splice(timers.indexOf(next), 1);
        time = Math.max(time, next.at);
        next.run();
        await sim.settled();
      }
      time = until;
    },
  };
}

export type ApiAnswer = {
  error: number;
  message: string;
  sent_time?: string;
  data: Record<string, never> & Answer;
};
type Answer = { message_id: string; user_id: string; sent_time?: string; quota?: Record<string, string> };

function parse(raw: string): EventBody {
  try {
    return JSON.parse(raw) as EventBody;
  } catch {
    return { event_name: "not json", timestamp: "" };
  }
}
