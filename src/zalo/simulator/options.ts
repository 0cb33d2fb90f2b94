import type { Hono } from "hono";
import type { TokenPair } from "./oauth/tokens.ts";

/** An Official Account that exists in the simulated Zalo; `slug` names its locality. */
export type SimulatedOa = { oaId: string; name: string; slug: string; avatar?: string };

/** A person with a Zalo account; `userId` is a decimal string above 2^53. */
export type SimulatedResident = { userId: string; name: string; avatar?: string };

/** A call that took effect, told before its answer leaves. `id` is the message id, or "" for a token pair. */
export type AcceptedCall = { endpoint: string; oaId: string; id: string };

export type SimulatorOptions = {
  /** Already moved by `setClockOffset` when that is given; otherwise the simulator adds its own offset. */
  now: () => Date;
  setClockOffset?: (ms: number) => void;
  newId: () => string;
  random: () => number;
  appId: string;
  appSecret: string;
  oaSecretKey: string;
  webhookUrl: () => string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  schedule: (run: () => void, ms: number) => void;
  oas: SimulatedOa[];
  residents: SimulatedResident[];
  store?: { load(): Promise<string | null>; save(json: string): Promise<void> };
  /** Addresses of the page's script and stylesheet, which the host serves. */
  assets: { script: string; style: string };
  basePath: string;
  onAccepted?: (call: AcceptedCall) => void | Promise<void>;
};

export type Simulator = {
  /** Every route, relative to `basePath`. */
  app: Hono;
  /** A new pair for an OA, as if an administrator had just consented; the previous pair dies. */
  issueTokens(oaId: string): Promise<TokenPair>;
  /** Resolves when no webhook call is on its way; later retries are not waited for. */
  settled(): Promise<void>;
  /** Replaces the hook that runs after a call took effect and before its answer leaves. */
  onAccepted(hook: SimulatorOptions["onAccepted"]): void;
  /** Ends the open page streams, so that a server can stop. */
  close(): void;
};
