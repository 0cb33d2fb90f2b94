import type { KeeperOptions, TokenStore } from "../../../src/zalo/index.ts";
import {
  createTokenKeeper,
  type TokenAlarm,
  type TokenKeeper,
  type TokenPair,
  ZaloOAuthError,
} from "../../../src/zalo/index.ts";
import { memoryStore } from "./memory-store.ts";

export const oaId = "388613280878808645";
export const hour = 3_600_000;
const start = new Date("2026-11-01T00:00:00Z");

/** What the OAuth host does with the next refresh. */
export type Fault = "none" | "lost_before" | "lost_after" | "rate_limited";

/** A keeper with its store, Zalo's side of the tokens, and a clock that moves when somebody waits. */
export function tokenWorld(options: { refreshAfterMs?: number; oauthTakesMs?: number } = {}) {
  let clock = start.getTime();
  let ids = 0;
  let issued = 1;
  let calls = 0;
  let inFlight = 0;
  let mostInFlight = 0;
  let faults: Fault[] = [];
  let duringCall = () => {};
  const presented: string[] = [];
  const live = { access: "AT1", refresh: "RT1" };
  const alarms: TokenAlarm[] = [];
  const now = () => new Date(clock);
  const store = memoryStore({
    oaId,
    accessToken: "AT1",
    refreshToken: "RT1",
    accessExpiresAt: new Date(clock + 25 * hour),
    refreshIssuedAt: now(),
    status: "linked",
    version: 1,
    refreshingSince: null,
  });

  function issue(): TokenPair {
    issued += 1;
    live.access = `AT${issued}`;
    live.refresh = `RT${issued}`;
    return { accessToken: live.access, refreshToken: live.refresh, expiresInSeconds: 90_000 };
  }

  const oauth: KeeperOptions["oauth"] = {
    async refresh({ refreshToken }) {
      calls += 1;
      presented.push(refreshToken);
      inFlight += 1;
      mostInFlight = Math.max(mostInFlight, inFlight);
      try {
        for (let tick = 0; tick < 5; tick += 1) await Promise.resolve();
        clock += options.oauthTakesMs ?? 0;
        duringCall();
        const fault = faults.shift() ?? "none";
        if (fault === "lost_before") throw refusal(null, false);
        if (fault === "rate_limited") throw refusal(-32, false);
        if (refreshToken !== live.refresh) throw refusal(-14014, true);
        const pair = issue();
        if (fault === "lost_after") throw refusal(null, false);
        return pair;
      } finally {
        inFlight -= 1;
      }
    },
  };

  const keeper = (through: TokenStore = store): TokenKeeper =>
    createTokenKeeper({
      store: through,
      oauth,
      now,
      newId: () => `owner-${++ids}`,
      wait: async (ms) => {
        clock += ms;
        for (let tick = 0; tick < 10; tick += 1) await Promise.resolve();
      },
      leaseMs: 30_000,
      ...(options.refreshAfterMs === undefined ? {} : { refreshAfterMs: options.refreshAfterMs }),
      onAlarm: (alarm) => alarms.push(alarm),
    });

  return {
    keeper,
    store,
    alarms,
    live,
    now,
    pass: (ms: number) => {
      clock += ms;
    },
    plan: (...next: Fault[]) => {
      faults = next;
    },
    /** An administrator's consent: a new chain, after which Zalo refuses the old one. */
    linkAgain: () => store.link(issue(), now()),
    /** Happens within each call to Zalo, before it is decided. */
    during: (act: () => void) => {
      duringCall = act;
    },
    presented,
    calls: () => calls,
    mostInFlight: () => mostInFlight,
  };
}

function refusal(code: number | null, terminal: boolean): ZaloOAuthError {
  const zaloName = code === -14014 ? "Invalid refresh token" : "";
  return new ZaloOAuthError({ code, zaloName, reason: "", description: "", terminal });
}
