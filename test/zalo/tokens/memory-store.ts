import type { StoredToken, TokenPair, TokenStore } from "../../../src/zalo/index.ts";

export type MemoryStore = TokenStore & {
  current(): StoredToken;
  set(change: Partial<StoredToken>): void;
  reasons: string[];
  /** The next calls of a verb throw this often, as when the database is away. */
  failNext(verb: "storePair" | "releaseLease" | "markRefreshing", times: number): void;
  takeLease(owner: string, until: Date): void;
  /** An administrator links again: a pair of another chain, and nobody's lease. */
  link(pair: TokenPair, now: Date): void;
  leaseOwner(): string | null;
};

/** The rules every store keeps, on one token in memory. */
export function memoryStore(first: StoredToken): MemoryStore {
  let token = first;
  let lease: { owner: string; until: Date } | null = null;
  const reasons: string[] = [];
  const failures = new Map<string, number>();

  function mayFail(verb: string) {
    const left = failures.get(verb) ?? 0;
    failures.set(verb, left - 1);
    if (left > 0) throw new Error("the database is away");
  }

  function keep(pair: TokenPair, now: Date) {
    token = {
      ...token,
      accessToken: pair.accessToken,
      refreshToken: pair.refreshToken,
      accessExpiresAt: new Date(now.getTime() + pair.expiresInSeconds * 1_000),
      refreshIssuedAt: now,
      status: "linked",
      version: token.version + 1,
      refreshingSince: null,
    };
  }

  return {
    reasons,
    current: () => token,
    set: (change) => {
      token = { ...token, ...change };
    },
    failNext: (verb, times) => failures.set(verb, times),
    takeLease: (owner, until) => {
      lease = { owner, until };
    },
    link: (pair, now) => {
      keep(pair, now);
      lease = null;
    },
    leaseOwner: () => lease?.owner ?? null,
    read: async (oaId) => (oaId === token.oaId ? { ...token } : null),
    acquireLease: async (oaId, owner, until, now) => {
      if (oaId !== token.oaId || (lease !== null && lease.owner !== owner && lease.until > now)) return false;
      lease = { owner, until };
      return true;
    },
    releaseLease: async (_oaId, owner) => {
      mayFail("releaseLease");
      if (lease?.owner === owner) lease = null;
    },
    markRefreshing: async (_oaId, owner, at) => {
      mayFail("markRefreshing");
      if (lease?.owner === owner) token = { ...token, refreshingSince: at };
    },
    storePair: async (_oaId, owner, pair, now) => {
      mayFail("storePair");
      if (lease?.owner !== owner) return false;
      keep(pair, now);
      return true;
    },
    markNeedsRelink: async (_oaId, version, reason) => {
      if (version !== token.version) return false;
      reasons.push(reason);
      token = { ...token, status: "needs_relink" };
      return true;
    },
  };
}
