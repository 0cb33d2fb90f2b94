import type { LocalityProfile } from "../../localities/schema.ts";
import type { Operator } from "./data/operators.ts";
import type { Service } from "./data/services.ts";

/** What the extraction has to know of a place: how its parts are called and where it lies. */
export type ReadingPlace = Pick<
  LocalityProfile,
  "name" | "kind" | "unit" | "province" | "spellings" | "formerNames" | "notToConfuse"
>;

/** Mbit/s and, for `ping`, milliseconds; `null` for what was not said. */
export type Speed = { down: number | null; up: number | null; ping: number | null };

/** One thing as it is, several as an array, nothing as `null`. */
export type OneOrMore<Value> = Value | Value[] | null;

/**
 * A weak-signal report as its reporter told it. When `isReport` is false every other field is `null`; in a report
 * `service` is `unknown` rather than `null`. `since` holds the words as typed, `area` the written-out name.
 */
export type SignalReading = {
  isReport: boolean;
  operator: OneOrMore<Operator>;
  service: OneOrMore<Service | "unknown">;
  area: OneOrMore<string>;
  since: string | null;
  speed: Speed | null;
};

/** A thing a text says, at a place of its plain form. */
export type Mention<Value> = { value: Value; at: number; end: number };
