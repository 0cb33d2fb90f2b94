/** What one OAuth call grants. The refresh token can be used once; the access token lives 25 h. */
export type TokenPair = { accessToken: string; refreshToken: string; expiresInSeconds: number };

export type StoredToken = {
  oaId: string;
  accessToken: string;
  refreshToken: string;
  accessExpiresAt: Date;
  refreshIssuedAt: Date;
  status: "linked" | "needs_relink";
  /** Grows by one with every stored pair. */
  version: number;
  /** Set by `markRefreshing`, cleared by `storePair`: the stored refresh token may already be spent. */
  refreshingSince?: Date | null;
};

/** Where the keeper keeps its tokens; each method is one atomic statement of a database. */
export type TokenStore = {
  read(oaId: string): Promise<StoredToken | null>;
  /** True when no other owner holds a lease that lasts beyond `now`. */
  acquireLease(oaId: string, owner: string, until: Date, now: Date): Promise<boolean>;
  /** Does nothing when `owner` no longer holds the lease. */
  releaseLease(oaId: string, owner: string): Promise<void>;
  markRefreshing(oaId: string, owner: string, at: Date): Promise<void>;
  /** False, with nothing written, when `owner` no longer holds the lease. */
  storePair(oaId: string, owner: string, pair: TokenPair, now: Date): Promise<boolean>;
  /** False, with nothing written, when another pair than that of `version` is stored by now. */
  markNeedsRelink(oaId: string, version: number, reason: string): Promise<boolean>;
};

/** What a person should be told, at most once a day by the receiver. */
export type TokenAlarm =
  | { kind: "needs_relink"; oaId: string; reason: string }
  | { kind: "refresh_failed"; oaId: string; reason: string }
  | { kind: "chain_ends_soon"; oaId: string; refreshDiesAt: Date };

export type RefreshOutcome = "fresh" | "refreshed" | "busy" | "needs_relink" | "failed";

export type TokenKeeper = {
  /** A token that is good for some minutes at least, refreshed first when due. */
  accessToken(oaId: string): Promise<string>;
  refreshIfDue(oaId: string): Promise<RefreshOutcome>;
  /** After -216 or -220: the token that replaces `rejectedToken`, refreshed at most once. */
  afterRejection(oaId: string, rejectedToken: string): Promise<string>;
};
