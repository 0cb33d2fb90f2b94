import { z } from "zod";

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "unaccented kebab-case");
const year = z.int().min(2020).max(2100);
const looseDate = z
  .union([z.number().transform(String), z.string()])
  .pipe(z.string().regex(/^\d{4}(-\d{2}){0,2}$/, "a date reads YYYY, YYYY-MM or YYYY-MM-DD"));

/** `number` is `null` for a target that is met or not (“có”); `year` is the one it is due in. */
const target = z.strictObject({
  text,
  comparison: z.enum(["equal", "at-least", "more-than"]).nullable(),
  number: z.number().nullable(),
  unit: text.nullable(),
  year,
});

const indicator = z.strictObject({
  id,
  name: text,
  target,
  due: text.optional(),
  lead: text.nullable(),
  support: z.array(text),
  counted: text.nullable(),
});

const task = z.strictObject({
  id,
  name: text,
  period: text,
  lead: text.nullable(),
  support: z.array(text),
  result: text.nullable(),
});

/** A place's digital plan (`knowledge/localities/<slug>/plan.yaml`): offices only, never a person. */
export const localityPlan = z
  .strictObject({
    name: text,
    issuer: text,
    number: text.nullable(),
    date: z.strictObject({ value: looseDate, approximate: z.boolean(), note: text.optional() }),
    period: z.strictObject({ from: year, to: year }),
    inForce: z.boolean(),
    note: text.optional(),
    basis: z.array(text).min(1),
    indicators: z.array(indicator).min(1),
    tasks: z.array(task),
    reporting: z.strictObject({
      rhythm: z.enum(["quarterly", "yearly", "as-required"]),
      text,
      collector: text,
      recipients: z.array(text).min(1),
    }),
    contradictions: z.array(text),
  })
  .superRefine((plan, context) => {
    for (const list of ["indicators", "tasks"] as const) {
      const ids = plan[list].map((entry) => entry.id);
      const twice = ids.find((candidate, index) => ids.indexOf(candidate) !== index);
      if (twice) context.addIssue({ code: "custom", path: [list], message: `“${twice}” stands twice` });
    }
    plan.indicators.forEach(({ target: { number, comparison, unit } }, index) => {
      const known = [number, comparison, unit].filter((part) => part !== null).length;
      if (known !== 0 && known !== 3)
        context.addIssue({
          code: "custom",
          path: ["indicators", index, "target"],
          message: "number, comparison and unit stand together or not at all",
        });
    });
    if (plan.period.to < plan.period.from)
      context.addIssue({ code: "custom", path: ["period"], message: "a plan ends after it begins" });
  });

export type LocalityPlan = z.infer<typeof localityPlan>;
