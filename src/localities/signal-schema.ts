import { z } from "zod";
import { carrierHotlines } from "./data/carrier-hotlines.ts";
import { signalDeadlines } from "./deadlines-schema.ts";

/** Spelled as in a report: `other` is any further carrier, `unknown` a service the reporter could not name. */
export const OPERATORS = ["viettel", "vinaphone", "mobifone", "vietnamobile", "other"] as const;
export const SERVICES = ["mobile-data", "voice", "fixed-broadband", "wifi", "unknown"] as const;

/** `partial`: one carrier is weak; `total`: no carrier reaches the spot; `urgent`: people there cannot call for help. */
export const REPORT_KINDS = ["partial", "total", "urgent"] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "unaccented kebab-case");

/** Each list narrows; a list left out lets everything pass. */
const when = z.strictObject({
  areas: z.array(text).min(1).optional(),
  services: z.array(z.enum(SERVICES)).min(1).optional(),
  operators: z.array(z.enum(OPERATORS)).min(1).optional(),
  kinds: z.array(z.enum(REPORT_KINDS)).min(1).optional(),
});

const rule = z.strictObject({
  id,
  when: when.default({}),
  receiver: id,
  coordinator: id.optional(),
  fixer: id,
  told: id,
  helper: id.optional(),
  why: text,
  source: z.enum(["plan", "law"]),
});

const rules = z
  .array(rule)
  .min(1)
  .superRefine((list, context) => {
    const ids = list.map((entry) => entry.id);
    list.forEach((entry, index) => {
      const complain = (message: string) => context.addIssue({ code: "custom", path: [index], message });
      if (ids.indexOf(entry.id) !== index) complain(`“${entry.id}” stands twice`);
      const always = Object.values(entry.when).every((part) => part === undefined);
      if (index === list.length - 1 && !always)
        complain("the last rule has no `when`, so that nobody is left over");
      if (index < list.length - 1 && always) complain("no rule after this one is ever reached");
    });
  });

const hotline = z.strictObject({
  operator: z.enum(OPERATORS),
  services: z.array(z.enum(SERVICES)).min(1),
  phone: z.string().regex(/^\d{3,11}$/, "digits only"),
  free: z.boolean().nullable(),
  asOf: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, "a date reads YYYY, YYYY-MM or YYYY-MM-DD"),
});

/** What a place decides about weak-signal reports (`signal` in its profile). */
export const signalSettings = z.strictObject({
  codePrefix: z
    .string()
    .regex(/^[A-Z]{2,4}$/, "two to four plain capitals")
    .optional(),
  rules: rules.optional(),
  deadlines: signalDeadlines,
  hamlets: z.array(text).default([]),
  boundary: z
    .string()
    .regex(/^[a-z0-9-]+\.geojson$/, "a .geojson file of the place's own folder")
    .nullable()
    .default(null),
  dossierThreshold: z.int().min(2).max(1000).default(5),
  targetSpeed: z
    .strictObject({ service: z.enum(SERVICES), down: z.number().positive(), measuredBy: text, source: text })
    .nullable()
    .default(null),
  templates: z.strictObject({ reportUpdate: text.nullable().default(null) }).prefault({}),
  carrierHotlines: z.array(hotline).default(() => [...carrierHotlines]),
});

export type RoutingRule = z.infer<typeof rule>;
export type CarrierHotline = z.infer<typeof hotline>;
