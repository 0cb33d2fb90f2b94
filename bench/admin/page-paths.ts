import { sql } from "drizzle-orm";
import type { AdminParts } from "../../src/admin/admin-parts.ts";
import { placePages, provincePages } from "../../src/admin/routes.tsx";
import type { Db } from "../../src/database/database.ts";
import { rowsOf } from "../../src/database/rows.ts";

export type BenchPage = { name: string; paths: string[] };

/** Which rows stand for a parameter of a path; a page of many rows is asked for many of them. */
const samples: [RegExp, (slug: string) => ReturnType<typeof sql>][] = [
  [
    /^\/conversations\/:id/,
    (slug) => sql`select id from conversations where locality = ${slug} order by md5(id::text) limit 40`,
  ],
  [
    /^\/reports\/:code/,
    (slug) =>
      sql`select code as id from service_requests where locality = ${slug} order by md5(code) limit 40`,
  ],
  [
    /^\/reports\/incidents\/:id/,
    (slug) => sql`select id from incidents where locality = ${slug} order by id limit 40`,
  ],
  [/^\/knowledge\/:id/, () => sql`select id from articles order by md5(id) limit 40`],
];

/** Stands for whatever an area's table of routes asks for when it is made; no page is opened with it. */
const parts = new Proxy(() => parts, { get: () => parts }) as unknown as AdminParts;

/** Pages that answer with something else than a page. */
const noPage = /photo|:kind|live|\.csv|\.xlsx|:mediaId|export|download/;

/** Every page that can be opened with GET, with what its parameters stand for; what has no sample is named. */
export async function pagePaths(db: Db, slug: string): Promise<{ pages: BenchPage[]; left: string[] }> {
  const tables = [
    { base: `/admin/${slug}`, routes: placePages(parts) },
    { base: "/admin/tinh", routes: provincePages(parts) },
  ];
  const pages: BenchPage[] = [];
  const left: string[] = [];
  for (const { base, routes } of tables) {
    for (const { method, path } of routes) {
      if (method !== "GET" || noPage.test(path)) continue;
      const name = `${base === "/admin/tinh" ? "tinh" : "place"}${path}`;
      const full = base + (path === "/" ? "" : path);
      if (!path.includes(":")) {
        pages.push({ name, paths: [full] });
        continue;
      }
      const sample = samples.find(([pattern]) => pattern.test(path));
      const rows = sample ? rowsOf(await db.execute(sample[1](slug))) : [];
      if (rows.length === 0) left.push(name);
      else
        pages.push({
          name,
          paths: rows.map(({ id }) => full.replace(/:\w+(\{[^}]*\})?/, encodeURIComponent(String(id)))),
        });
    }
  }
  return { pages, left };
}
