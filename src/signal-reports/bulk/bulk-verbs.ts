import { z } from "zod";
import { labelWords } from "../label-request.ts";
import { RequestRefused } from "../request-refused.ts";

const nothing = z.strictObject({});
const chosen = (words: string) => z.string(words).min(1, words);

/** What can be done to several reports at once, and what each act has to be told. */
const bulkVerbs = {
  acknowledge: nothing,
  start: nothing,
  forward: z.strictObject({ office: chosen("Chọn nơi nhận.") }),
  urgent: nothing,
  not_urgent: nothing,
  merge: z.strictObject({
    into: z.string("Ghi mã phản ánh giữ lại.").trim().toUpperCase().min(1, "Ghi mã phản ánh giữ lại."),
  }),
  label: z.strictObject({ label: z.string("Ghi nhãn.").pipe(labelWords) }),
  unlabel: z.strictObject({ label: z.string("Ghi nhãn.").pipe(labelWords) }),
  assign: z.strictObject({ assignee: chosen("Chọn người phụ trách.") }),
} as const satisfies Record<string, z.ZodType<Record<string, string>>>;

export type BulkVerb = keyof typeof bulkVerbs;

export function isBulkVerb(verb: string): verb is BulkVerb {
  return Object.hasOwn(bulkVerbs, verb);
}

/** @throws {RequestRefused} when something the act needs is missing. */
export function readBulkDetails(verb: BulkVerb, said: Record<string, string>): Record<string, string> {
  const wanted: z.ZodObject = bulkVerbs[verb];
  const read = wanted.safeParse(Object.fromEntries(Object.keys(wanted.shape).map((key) => [key, said[key]])));
  if (!read.success)
    throw new RequestRefused("invalid", read.error.issues[0]?.message ?? "Ghi đủ thông tin.");
  return read.data as Record<string, string>;
}
