import { z } from "zod";
import type { ZaloEvent } from "../event-types.ts";

type Omitted = "eventName" | "appId" | "timestamp" | "raw";
type WithoutEnvelope<Event> = Event extends unknown ? Omit<Event, Omitted> : never;

/** An event as its family reads it, before the envelope is put around it. */
type EventBody = WithoutEnvelope<ZaloEvent>;
type EventSchema = z.ZodType<EventBody>;
/** Event names with the schema that reads each. */
export type Family = ReadonlyArray<readonly [string, EventSchema]>;

/** An id. A JSON number is taken only while it is exact: beyond 2^53 it would name somebody else. */
export const id = z.union([z.string().min(1), z.int().transform(String)]);

/** A field that decorates: absent, null or of an odd type, it is left out and the event still counts. */
export const maybe = id
  .nullish()
  .transform((value) => value ?? undefined)
  .catch(undefined);

export const maybeNumber = z.coerce.number().optional().catch(undefined);
export const maybeText = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
export const record = z.record(z.string(), z.unknown());
export const party = z.looseObject({ id });
const maybeParty = z.looseObject({ id: maybe }).optional().catch(undefined);

/** The four ids that may name the OA and the user where no sample of the event is known. */
export const anyParties = {
  oa_id: maybe,
  oaId: maybe,
  user_id: maybe,
  sender: maybeParty,
  recipient: maybeParty,
};
