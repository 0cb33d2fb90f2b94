import { z } from "zod";
import { type DeclineReason, declineReasons, type Verb } from "./states.ts";

const words = (most: number) => z.string().trim().min(1, "Ghi vài chữ").max(most, `Nhiều nhất ${most} ký tự`);
const day = z.iso.date("Ngày viết như 2026-11-21");
const note = words(2_000).optional();
const figure = z.number().min(0).max(100_000);

/** What a carrier answers, so that “đã xử lý” is more than a word. */
export const carrierAnswer = z.strictObject({
  operator: z.enum(["viettel", "vinaphone", "mobifone", "vietnamobile", "other"]),
  station: words(200),
  /** Metres from the place complained of to the station. */
  distanceM: z.number().int("Khoảng cách là số mét").min(0).max(100_000),
  cause: words(2_000),
  plan: words(2_000),
  date: day,
});
export type CarrierAnswer = z.infer<typeof carrierAnswer>;

/** The only things that count as proof that the trouble is gone. */
const proof = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("photo"), mediaId: z.string().min(1) }),
  z.strictObject({ kind: z.literal("document"), number: words(80), date: day.optional() }),
  z.strictObject({
    kind: z.literal("measurement"),
    down: figure,
    up: figure.optional(),
    ping: figure.optional(),
    mediaId: z.string().min(1).optional(),
  }),
  z.strictObject({ kind: z.literal("carrier_answer"), answer: carrierAnswer }),
]);
export type Proof = z.infer<typeof proof>;

const reasons = Object.keys(declineReasons) as [DeclineReason, ...DeclineReason[]];
const nothing = z.strictObject({ note });

/** What each verb carries; `note` is a person's free words and is sealed apart. */
export const moveDetails = {
  acknowledge: nothing,
  start: nothing,
  forward: z.strictObject({ office: z.string().min(1), note }),
  ask: z.strictObject({ note: words(500) }),
  answer: z.strictObject({ note, mediaIds: z.array(z.string()).max(20).optional() }),
  continue_unanswered: z.strictObject({}),
  send_to_carrier: z.strictObject({ dossier: z.string().optional(), note }),
  resolve: z.strictObject({ proof, note }),
  reject_proof: z.strictObject({ reason: words(80) }),
  decline: z
    .strictObject({ reason: z.enum(reasons), plan: words(500).optional(), note })
    .refine(({ reason, plan }) => reason !== "carrier_cannot_yet" || plan !== undefined, {
      path: ["plan"],
      message: "Ghi lý do và kế hoạch của nhà mạng",
    }),
  confirm: z.strictObject({ verdict: z.enum(["good", "better"]) }),
  close_unanswered: z.strictObject({}),
  reopen: nothing,
  withdraw: nothing,
  merge: z.strictObject({ into: z.string().min(1), note }),
  unmerge: nothing,
} as const satisfies Record<Verb, z.ZodType>;

export type MoveDetails = { [V in Verb]: z.infer<(typeof moveDetails)[V]> };
