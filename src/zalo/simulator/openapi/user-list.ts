import type { Contact } from "../state/state.ts";
import { invalid, tooMuch } from "./api-error.ts";
import type { Endpoint, Json } from "./endpoint.ts";
import { localDay } from "./local-time.ts";
import { readPaging } from "./paging.ts";
import { isKnown } from "./user-detail.ts";

const day = 24 * 3600_000;

/** GET /v3.0/oa/user/getlist: offset to 9,951, count to 50, filters for tag, last interaction and following. */
export const userList: Endpoint = {
  method: "GET",
  path: "/v3.0/oa/user/getlist",
  run: ({ world, oa, input }) => {
    const { offset, count } = readPaging(input, 50);
    if (offset > 9951) throw tooMuch("offset");
    const fits = filterOf(input, world.now());
    const all = Object.values(world.state.contacts).filter(
      (one) => one.oaId === oa.oaId && isKnown(one) && fits(one),
    );
    const users = all.slice(offset, offset + count).map(({ userId }) => ({ user_id: userId }));
    return { data: { total: all.length, count: users.length, offset, users } };
  },
};

function filterOf(input: Json, now: number): (contact: Contact) => boolean {
  const { tag_name, is_follower, last_interaction_period: period } = input;
  const range = period === undefined ? null : rangeOf(period, now);
  return (contact) => {
    if (typeof tag_name === "string" && !contact.tags.includes(tag_name)) return false;
    if (is_follower !== undefined && String(is_follower) !== String(contact.follows)) return false;
    if (!range) return true;
    const last = contact.lastInteraction === null ? "" : localDay(contact.lastInteraction);
    return last >= range[0] && last <= range[1];
  };
}

function rangeOf(period: unknown, now: number): [string, string] {
  const today = localDay(now);
  if (period === "TODAY") return [today, today];
  if (period === "YESTERDAY") return [localDay(now - day), localDay(now - day)];
  if (period === "L7D") return [localDay(now - 7 * day), today];
  if (period === "L30D") return [localDay(now - 30 * day), today];
  const dates = /^(\d{4}_\d\d_\d\d):(\d{4}_\d\d_\d\d)$/.exec(String(period));
  if (!dates?.[1] || !dates[2]) throw invalid("last_interaction_period");
  return [dates[1].replaceAll("_", "-"), dates[2].replaceAll("_", "-")];
}
