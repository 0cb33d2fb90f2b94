import { sql } from "drizzle-orm";
import type { AdminParts } from "../../src/admin/admin-parts.ts";
import { guide } from "../../src/admin/help/guide/index.ts";
import { placePages, provincePages } from "../../src/admin/routes.tsx";
import type { Db } from "../../src/database/database.ts";
import { rowsOf } from "../../src/database/rows.ts";

export type BenchPage = { name: string; paths: string[] };

type Values = Record<string, string>;
type Sample = (db: Db, slug: string) => Promise<Values[]>;

const rows =
  (statement: (slug: string) => ReturnType<typeof sql>): Sample =>
  async (db, slug) =>
    rowsOf(await db.execute(statement(slug))).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])),
    );
const given =
  (...values: Values[]): Sample =>
  async () =>
    values;

/** What stands for a path's parameters, and for what it needs behind the question mark: the first that fits. */
const samples: [path: RegExp, sample: Sample][] = [
  [
    /^\/conversations\/:id\/turns\/:turn/,
    rows(
      (slug) => sql`select conversation_id as id, id as turn from turns where locality = ${slug}
        and status = 'answered' order by id desc limit 40`,
    ),
  ],
  [
    /^\/conversations\/:id/,
    rows(
      (slug) => sql`select id from conversations where locality = ${slug} order by md5(id::text) limit 40`,
    ),
  ],
  [/^\/reports\/bulk\/:id/, rows((slug) => sql`select id from bulk_acts where locality = ${slug} limit 40`)],
  [
    /^\/reports\/incidents\/:id/,
    rows((slug) => sql`select id from incidents where locality = ${slug} order by id limit 40`),
  ],
  [
    /^\/reports\/letters\/:id/,
    rows((slug) => sql`select id from dossiers where locality = ${slug} limit 40`),
  ],
  [
    /^\/reports\/:code/,
    rows(
      (slug) => sql`select code from service_requests where locality = ${slug} order by md5(code) limit 40`,
    ),
  ],
  [
    /^\/knowledge\/versions\/:version/,
    rows((slug) => sql`select id as version from article_versions where locality = ${slug} limit 40`),
  ],
  [
    /^\/knowledge\/gaps\/word/,
    rows((slug) => sql`select id as gap from question_gaps where locality = ${slug} order by id limit 40`),
  ],
  [/^\/knowledge\/search/, given({ q: "làm VNeID mức 2 ở đâu" }, { q: "chữ ký số miễn phí" })],
  [/^\/knowledge\/:id/, rows(() => sql`select id from articles order by md5(id) limit 40`)],
  [/^\/figures$/, given({ days: "30" }, { days: "90" }, { days: "365" })],
  [/^\/figures\/chart/, given({ name: "turns.svg" }, { name: "reports.svg" })],
  [/^\/settings\/offices\/:office/, given({ office: "culture" }, { office: "economy" })],
  [/^\/settings\/routing\/:rule/, given({ rule: "urgent" }, { rule: "everything-else" })],
  [/^\/help\/:topic/, given(...guide.flatMap(({ topics }) => topics.map(({ id }) => ({ topic: id }))))],
];

/** What answers with something else than a page. */
const noPage = /photo|picture|:kind|:file|:mediaId|live|\.csv|\.xlsx|export|download|boundary\/file/;

/** Stands for whatever an area's table of routes asks for when it is made; no page is opened with it. */
const parts = new Proxy(() => parts, { get: () => parts }) as unknown as AdminParts;

/** Every page that can be opened with GET, with what its parameters stand for; what has no sample is named. */
export async function pagePaths(db: Db, slug: string): Promise<{ pages: BenchPage[]; left: string[] }> {
  const tables = [
    { base: `/admin/${slug}`, area: "place", routes: placePages(parts) },
    { base: "/admin/tinh", area: "tinh", routes: provincePages(parts) },
  ];
  const pages: BenchPage[] = [];
  const left: string[] = [];
  for (const { base, area, routes } of tables) {
    for (const { method, path } of routes) {
      if (method !== "GET" || noPage.test(path)) continue;
      const sample = samples.find(([pattern]) => pattern.test(path))?.[1] ?? given({});
      const paths = (await sample(db, area === "tinh" ? "*" : slug)).map((values) =>
        pathOf(base, path, values),
      );
      const whole = paths.filter((each) => !each.includes(":"));
      if (whole.length === 0) left.push(area + path);
      else pages.push({ name: area + path.replace(/\{[^}]*\}/g, ""), paths: whole });
    }
  }
  return { pages, left };
}

/** Fills in the parameters; values that are none stand behind the question mark. */
function pathOf(base: string, path: string, values: Values): string {
  const query = new URLSearchParams();
  let full = path === "/" ? "" : path;
  for (const [name, value] of Object.entries(values)) {
    const parameter = new RegExp(`:${name}(\\{[^}]*\\})?(?=/|$)`);
    if (parameter.test(full)) full = full.replace(parameter, encodeURIComponent(value));
    else query.set(name, value);
  }
  return base + full + (query.size > 0 ? `?${query}` : "");
}
