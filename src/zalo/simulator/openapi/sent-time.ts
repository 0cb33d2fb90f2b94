import type { Readings } from "../state/state.ts";
import type { Json } from "./endpoint.ts";

/** Puts `sent_time` (ms as a string) inside `data`, beside it, or nowhere: the sources disagree. */
export function sentTime(time: number, data: Json, place: Readings["sentTime"]): Json {
  const sent_time = String(time);
  if (place === "data") return { data: { ...data, sent_time } };
  return place === "beside" ? { data, sent_time } : { data };
}
