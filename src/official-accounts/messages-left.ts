import type { OaQuota } from "../zalo/index.ts";

export type MessagesLeft = {
  /** Of this period's package; `null` when the account has none. */
  ofPackage: { remain: number; total: number; validThrough: string | null } | null;
  /** Bought or redeemed. */
  extra: number;
  /** A tenth of the package or less, with what was bought. */
  isLittle: boolean;
};

/**
 * Consultation messages left for residents who last wrote more than 48 hours ago (within 48 hours they cost nothing,
 * without a limit since 2026).
 */
export function messagesLeft(quotas: readonly OaQuota[]): MessagesLeft {
  const ours = quotas.filter(({ product }) => product === "cs");
  const [ofPackage = null] = ours.filter(({ type }) => type === "sub_quota");
  const sum = (type: (of: string) => boolean) =>
    ours.reduce((total, quota) => (type(quota.type) ? total + quota.remain : total), 0);
  const extra = sum((type) => type !== "sub_quota");
  const remain = sum((type) => type === "sub_quota");
  return {
    ofPackage: ofPackage && { remain, total: ofPackage.total, validThrough: ofPackage.validThrough || null },
    extra,
    isLittle: ofPackage !== null && (remain + extra) * 10 <= ofPackage.total,
  };
}
