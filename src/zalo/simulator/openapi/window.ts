import type { Contact, OaState } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { ApiError } from "./api-error.ts";
import type { Json } from "./endpoint.ts";
import { localDate, localDay } from "./local-time.ts";

const hour = 3600_000;

/** Refuses a consultation message more than seven days after the last interaction, or to one who cannot get it. */
export function checkWindow(world: World, contact: Contact): void {
  if (contact.refuse !== null) throw new ApiError(contact.refuse);
  const last = contact.lastInteraction;
  if (last === null || world.now() - last > 7 * 24 * hour) throw new ApiError(-230);
}

/**
 * Pays for a consultation message and returns the answer's `quota` object, or undefined when money paid:
 * free for 48 h after an interaction, then the package, bought and redeemed messages, then 55 đ each.
 */
export function payConsultation(world: World, oa: OaState, contact: Contact): Json | undefined {
  if (world.now() - (contact.lastInteraction ?? 0) <= 48 * hour) {
    const quota_type = contact.chatted ? "reply" : "welcome_msg";
    return world.state.readings.quotaCounts ? { quota_type, remain: "7", total: "8" } : { quota_type };
  }
  return payBeyondFree(world, oa);
}

/** Takes one message from the package, the bought or the redeemed ones, or 55 đ from the linked account. */
function payBeyondFree(world: World, oa: OaState): Json | undefined {
  const { quotas } = oa;
  if (quotas.sub.remain > 0) {
    quotas.sub.remain -= 1;
    const { remain, total } = quotas.sub;
    const expired_date = endOfMonth(world.now());
    return { quota_type: "sub_quota", remain: String(remain), total: String(total), expired_date };
  }
  const owner = { owner_type: "OA", owner_id: oa.oaId };
  if (quotas.purchased > 0) {
    quotas.purchased -= 1;
    return { quota_type: "purchase_quota", ...owner };
  }
  if (quotas.reward > 0) {
    quotas.reward -= 1;
    return { quota_type: "reward_quota", ...owner };
  }
  payMoney(oa, -211);
  return undefined;
}

/** Takes 55 đ from the Zalo Cloud Account; `unlinked` is the error when there is none, -321 when it is empty. */
export function payMoney(oa: OaState, unlinked: number): void {
  const { quotas } = oa;
  if (quotas.cloudBalance === null) throw new ApiError(unlinked);
  if (quotas.cloudBalance < 55) throw new ApiError(-321);
  quotas.cloudBalance -= 55;
}

function endOfMonth(now: number): string {
  const [year, month] = localDay(now).split("-").map(Number);
  return localDate(Date.UTC(year ?? 0, month ?? 1, 0));
}
