import type { ZaloOAuth } from "../oauth/zalo-oauth.ts";
import type { TokenAlarm, TokenStore } from "../token-types.ts";

export type KeeperOptions = {
  store: TokenStore;
  oauth: Pick<ZaloOAuth, "refresh">;
  now: () => Date;
  newId: () => string;
  /** Resolves after so many milliseconds; used while somebody else refreshes. */
  wait: (ms: number) => Promise<void>;
  /** Longer than the time-out of the OAuth call. */
  leaseMs: number;
  /** Default 20 h: a day's missed run still leaves time. */
  refreshAfterMs?: number;
  onAlarm?: (alarm: TokenAlarm) => void;
};
