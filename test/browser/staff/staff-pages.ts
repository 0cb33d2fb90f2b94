import type { AdminParts } from "../../../src/admin/admin-parts.ts";
import { placePages, provincePages } from "../../../src/admin/routes.tsx";

/** The route tables, without a product behind them: any part a handler would take is there and does nothing. */
function tables() {
  const nothing: unknown = new Proxy(() => nothing, { get: () => nothing });
  const parts = nothing as AdminParts;
  return { place: placePages(parts), province: provincePages(parts) };
}

/** A route of the table, with the addresses under which the walk met it as a page, or that it gave a file. */
export type WalkedRoute = { pattern: string; addresses: string[]; isFile: boolean };

/** A page's HTML, `file` for anything else that was given, `null` for a refusal. */
export type Got = { html: string } | "file" | null;

/**
 * Walks the staff view from its first page along every link within a place, as somebody with time would.
 * @returns every GET route of the tables, with at most two addresses each
 */
export async function walkStaffPages(
  place: string,
  get: (path: string) => Promise<Got>,
): Promise<WalkedRoute[]> {
  const { place: ofPlace, province } = tables();
  const routes = [...table(ofPlace, `/admin/${place}`), ...table(province, "/admin/tinh")];
  const waiting = [`/admin/${place}`, "/admin/tinh"];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const route = routes.find(({ matches }) => matches.test(new URL(path ?? "", "http://x").pathname));
    if (!route || route.addresses.length >= 2 || route.tried >= 4) continue;
    route.tried += 1;
    const got = await get(path);
    if (got === "file") route.isFile = true;
    if (got === "file" || got === null) continue;
    route.addresses.push(path);
    for (const [, href = ""] of got.html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const to = new URL(href.replaceAll("&amp;", "&"), `http://x${path}`);
      const next = to.pathname + to.search;
      if (to.host !== "x" || !to.pathname.startsWith("/admin/") || seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return routes.map(({ pattern, addresses, isFile }) => ({ pattern, addresses, isFile }));
}

function table(pages: readonly { method: string; path: string }[], base: string) {
  return pages
    .filter(({ method }) => method === "GET")
    .map(({ path }) => {
      const pattern = base + (path === "/" ? "" : path);
      const expression = pattern.replace(/:(\w+)(\{[^}]+\})?/g, (_, _name, rule?: string) =>
        rule ? `(?:${rule.slice(1, -1)})` : "[^/]+",
      );
      return {
        pattern,
        matches: new RegExp(`^${expression}$`),
        addresses: [] as string[],
        isFile: false,
        tried: 0,
      };
    });
}
