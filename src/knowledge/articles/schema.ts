import { z } from "zod";

/** Headings an article may use, in the words residents read, and the aspect of the question each one answers. */
export const HEADINGS = {
  "Cách làm": "steps",
  "Giấy tờ": "documents",
  "Lệ phí": "fee",
  "Thời gian": "time",
  "Nơi làm": "place",
  "Điều kiện": "conditions",
  "Mức phạt": "penalty",
  "Đã thay đổi": "changes",
  "Lưu ý": "notes",
  "Nơi hỗ trợ": "help",
} as const;

export type Aspect = (typeof HEADINGS)[keyof typeof HEADINGS];

/** Words an article leaves to the locality: `{{place}}` becomes “xã Ngọc Lặc”. */
export const PLACE_WORDS = [
  "place",
  "kind",
  "unit",
  "unit_head",
  "province",
  "police",
  "one_stop",
  "committee",
  "culture_office",
  "economy_office",
  "digital_team",
  "signal_office",
  "broadcaster",
  "social_insurance",
] as const;

export type PlaceWord = (typeof PLACE_WORDS)[number];

/** What rendering needs to know of a locality: its slug, its province's slug, and its words. */
export type PlaceWords = {
  slug: string;
  province: string;
  words: Record<PlaceWord, string>;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const day = z
  .string()
  .regex(DAY, "a date reads YYYY-MM-DD")
  .refine((text) => !DAY.test(text) || isRealDay(text), "no such day in the calendar");

const looseDate = z
  .union([z.number().transform(String), z.string()])
  .pipe(z.string().regex(/^\d{4}(-\d{2}){0,2}$/, "a source's date reads YYYY, YYYY-MM or YYYY-MM-DD"))
  .refine((text) => isRealDay(`${text}-01-01`.slice(0, 10)), "no such date in the calendar");

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is unaccented kebab-case");
const text = z.string().trim().min(1);

/** `date` is missing only where the stored page gives none; the article then needs another, dated source. */
const source = z.strictObject({
  code: z.string().regex(/^(S\d{2,3}|KH-[a-z-]+|CHUNG)$/, "a source code is S##, KH-<slug> or CHUNG"),
  name: text,
  publisher: text,
  date: looseDate.optional(),
  approximate: z.boolean().default(false),
});

const replacement = z.strictObject({
  old: text,
  now: text,
  since: day.optional(),
  said: z.array(text).default([]),
});

export const frontMatter = z.strictObject({
  id,
  topic: z
    .string()
    .regex(/^[A-Z]\d{2}$/, "a topic reads V03")
    .optional(),
  title: text.max(120),
  status: z.enum(["approved", "draft"]),
  confidence: z.enum(["A", "B", "S", "C"]),
  questions: z
    .array(z.union([text, z.number().transform(String)]))
    .min(8)
    .max(80),
  sources: z.array(source).default([]),
  law: z.array(text).default([]),
  validFrom: day,
  validUntil: day.optional(),
  reviewBy: day,
  supersededBy: id.optional(),
  localities: z.array(id).min(1).optional(),
  replaces: z.array(replacement).default([]),
  unverified: z.array(text).default([]),
  related: z.array(id).max(5).default([]),
});

export type FrontMatter = z.infer<typeof frontMatter>;
export type Source = FrontMatter["sources"][number];

/** A run of text: plain, a fact with its sources, or a word the locality fills in. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "fact"; text: string; sources: string[] }
  | { kind: "word"; word: string };

/** `line` is 1-based in the file. A variant holds in (`only`) or outside (`except`) slugs or provinces. */
export type Block =
  | { kind: "paragraph" | "step" | "item"; line: number; content: Inline[] }
  | { kind: "variant"; line: number; mode: "only" | "except"; places: string[]; blocks: Block[] };

export type Section = { heading: string; aspect: Aspect; line: number; blocks: Block[] };

export type Article = FrontMatter & { answer: Block[]; sections: Section[] };

/** Something wrong with a file, said so that its writer can mend it; `line` is 1-based. */
export type Problem = { path: string; line: number; message: string };
