import { z } from "zod";
import { PLACE_WORDS } from "../knowledge/articles/schema.ts";
import { deskSettings } from "./desk-schema.ts";
import { settleSignal } from "./settle-signal.ts";
import { signalSettings } from "./signal-schema.ts";

/** What residents turn to the place for; every locality answers each of these with an office. */
export const RESPONSIBILITIES = [
  "vneid",
  "online-services",
  "digital-signature",
  "weak-signal",
  "telecom-works",
  "loudspeaker",
  "fraud",
  "land-and-business",
  "allowances-and-classes",
] as const;

export type ResponsibilityTopic = (typeof RESPONSIBILITIES)[number];

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "unaccented kebab-case");
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time reads 07:30");

/** `plan`: the locality's own plan says so; `law`: only the general rules do. */
const source = z.enum(["plan", "law"]);

const office = z.strictObject({
  id: slug,
  name: text,
  shortName: text,
  source,
  duties: z.partialRecord(z.enum(["residents", "signal", "broadcast", "reporting"]), text).default({}),
});

/** Who takes a matter in, who leads it, who mends it, who is told: never nobody. */
const responsibility = z.strictObject({
  receiver: slug,
  coordinator: slug.optional(),
  fixer: slug,
  told: slug,
  source,
  note: text.optional(),
});

/** Left `null` on purpose where nothing is known: the place fills it in, nobody guesses. */
const contact = z.strictObject({ phone: text.nullable(), address: text.nullable(), hours: text.nullable() });

/** Days the place itself is off or, on a day of rest, at work; the national calendar is known without them. */
const localCalendar = z
  .strictObject({
    off: z.array(z.strictObject({ day: z.iso.date(), why: text })).default([]),
    work: z.array(z.strictObject({ day: z.iso.date(), why: text })).default([]),
  })
  .prefault({});

const DERIVED = ["place", "kind", "unit", "unit_head", "province"] as const;

/** The words that do not follow from the name, the kind, the unit and the province. */
const ownWords = z.enum(PLACE_WORDS).exclude(DERIVED);

const shape = z.strictObject({
  slug,
  aliases: z.array(slug),
  name: text,
  kind: z.enum(["phường", "xã", "đặc khu"]),
  province: z.strictObject({ slug, name: text }),
  unit: z.strictObject({ word: text, head: text, alsoSaid: z.array(text).default([]) }),
  spellings: z.array(text),
  formerNames: z.array(text),
  notToConfuse: z.array(z.strictObject({ name: text, why: text })).default([]),
  merger: z.strictObject({
    since: z.iso.date(),
    decision: text,
    parts: z.array(text),
    confidence: z.enum(["A", "B", "C"]),
    note: text.optional(),
  }),
  notice: text.nullable(),
  offices: z.array(office).min(1),
  responsibilities: z.record(z.enum(RESPONSIBILITIES), responsibility),
  words: z.record(ownWords, text),
  contacts: z.record(slug, contact),
  workingHours: z.strictObject({
    days: z.array(z.int().min(0).max(6)).min(1),
    periods: z.array(z.tuple([clock, clock])).min(1),
    confirmed: z.boolean(),
  }),
  calendar: localCalendar,
  weakSignalAreas: z.array(text).default([]),
  carriersNamed: z.array(text).default([]),
  signal: signalSettings.prefault({}),
  ...deskSettings,
});

const checked = shape.superRefine((profile, context) => {
  const offices = new Set(profile.offices.map(({ id }) => id));
  const complain = (path: (string | number)[], message: string) =>
    context.addIssue({ code: "custom", path, message });
  if (offices.size < profile.offices.length) complain(["offices"], "an office id stands twice");
  for (const [topic, { receiver, coordinator, fixer, told }] of Object.entries(profile.responsibilities))
    for (const id of [receiver, coordinator, fixer, told])
      if (id !== undefined && !offices.has(id)) complain(["responsibilities", topic], `no office “${id}”`);
  for (const id of Object.keys(profile.contacts))
    if (!offices.has(id)) complain(["contacts"], `no office “${id}”`);
  for (const { id, receiver, coordinator, fixer, told, helper } of profile.signal.rules ?? [])
    for (const office of [receiver, coordinator, fixer, told, helper])
      if (office !== undefined && !offices.has(office))
        complain(["signal", "rules", id], `no office “${office}”`);
  profile.workingHours.periods.forEach(([from, to], index, periods) => {
    const path = ["workingHours", "periods", index];
    if (from >= to) complain(path, "a period ends after it begins");
    const before = periods[index - 1]?.[1];
    if (before !== undefined && from < before) complain(path, "a period begins after the one before it");
  });
});

/**
 * A place's profile: names, offices, who handles what (`knowledge/localities/<slug>/profile.yaml`), what it leaves
 * out of `signal` settled.
 */
export const localityProfile = checked.transform((profile) => ({
  ...profile,
  signal: settleSignal(profile),
}));

export type LocalityProfile = z.infer<typeof localityProfile>;
