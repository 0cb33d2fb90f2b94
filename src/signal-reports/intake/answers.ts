import type { Operator, Service, Voice } from "../filing.ts";
import type { Field } from "./draft.ts";

/** What a button of the form, its title or its number means. */
export type FormAnswer =
  | { set: "area"; value: string }
  | { set: "operators"; value: Operator[] }
  | { set: "services"; value: Service[] }
  | { set: "hours"; value: NonNullable<Voice["hours"]> }
  | { set: "indoors"; value: NonNullable<Voice["indoors"]> }
  | { change: Field }
  | { go: FormStep };

export type FormStep =
  | "skip"
  | "skip_all"
  | "screenshot"
  | "change"
  | "back"
  | "confirm"
  | "cancel"
  | "join"
  | "apart"
  | "yes"
  | "no";
