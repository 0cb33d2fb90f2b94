import { z } from "zod";
import { maskPersonalData } from "../../../security/mask-personal-data.ts";
import { operators, type Service, type Trouble, type Voice } from "../../../signal-reports/filing.ts";
import { areaOf } from "../../../signal-reports/intake/area-of.ts";

export const filedServices = [
  "mobile-data",
  "voice",
  "fixed-broadband",
  "wifi",
  "unknown",
] as const satisfies Service[];

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Nhiều nhất ${most} ký tự.`)
    .default("")
    .transform((typed) => maskPersonalData(typed).text || null);
const several = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.preprocess(
    (posted) => [posted ?? []].flat().filter((one) => values.some((value) => value === one)),
    z.array(z.enum(values)),
  );

const filing = z
  .object({
    words: line(2_000),
    area: line(200),
    landmark: line(300),
    operators: several(operators).refine((said) => said.length > 0, "Chọn ít nhất một nhà mạng."),
    services: several(filedServices),
    hours: z.enum(["all-day", "evening", "daytime", "sometimes"]).nullable().catch(null),
    indoors: z.enum(["indoor", "outdoor", "both"]).nullable().catch(null),
    since: line(100),
    households: z
      .string()
      .trim()
      .regex(/^\d{0,4}$/, "Ghi số hộ bằng số, ví dụ 12.")
      .default("")
      .transform((typed) => (typed === "" ? null : Number(typed))),
    urgent: z.literal("1").optional(),
    // As it was given: it is how the person is reached, and sealed.
    contact: z.string().trim().max(200, "Nhiều nhất 200 ký tự.").default(""),
  })
  .refine(({ area, landmark }) => area !== null || landmark !== null, {
    path: ["area"],
    message: "Ghi thôn, tổ, khu, hoặc mô tả chỗ ở dưới.",
  });

export type ReadFiling =
  | { ok: true; trouble: Trouble; voice: Omit<Voice, "conversationId"> }
  | { ok: false; errors: Record<string, string> };

/** What a member of staff typed for somebody else; identity and account numbers are masked as in the chat. */
export function readFiling(posted: Record<string, unknown>): ReadFiling {
  const read = filing.safeParse(posted);
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => [String(path[0]), message]);
    return { ok: false, errors: Object.fromEntries(errors) };
  }
  const { words, area, landmark, contact, urgent, services, ...rest } = read.data;
  const where = area ?? areaOf({ areas: [], landmark });
  return {
    ok: true,
    trouble: {
      area: where,
      lat: null,
      lon: null,
      outside: null,
      urgent: urgent !== undefined,
      services: services.length > 0 ? services : ["unknown"],
      operators: rest.operators,
    },
    voice: {
      operators: rest.operators,
      indoors: rest.indoors,
      hours: rest.hours,
      since: rest.since,
      households: rest.households,
      speed: null,
      details: { words: words ?? "", landmark, contact: contact || null },
      mediaIds: [],
    },
  };
}
