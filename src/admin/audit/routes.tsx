import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { vietnamDay } from "../../localities/vietnam-time.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, ProvincePage, StaffPage } from "../admin-route.ts";
import { wholeNumber } from "../number-in.ts";
import { placesByName } from "../places-by-name.ts";
import { mostExported, trailFile } from "./export.ts";
import { readColleagues } from "./read-colleagues.ts";
import { perPage, readTrailQuery, trailFilter } from "./read-query.ts";
import { readTrail } from "./read-trail.ts";
import { TrailPage } from "./trail-page.tsx";

/** `/audit` of one place. */
export function auditPages(): AdminRoute<StaffPage>[] {
  return [
    {
      method: "GET",
      path: "/audit",
      permission: "audit.see",
      handle: (page) => show(page, page.place.slug, null),
    },
    {
      method: "POST",
      path: "/audit/export",
      permission: "audit.export",
      handle: (page) => send(page, page.place.slug),
    },
  ];
}

/** `/audit` over all places, with who read all of them. */
export function provinceAuditPages({ knowledge }: AdminParts): AdminRoute<ProvincePage>[] {
  return [
    {
      method: "GET",
      path: "/audit",
      permission: "audit.see",
      handle: (page) => show(page, null, placeNames(knowledge)),
    },
    { method: "POST", path: "/audit/export", permission: "audit.export", handle: (page) => send(page, null) },
  ];
}

function placeNames(knowledge: KnowledgeBase): Map<string, string> {
  return new Map([
    ["*", "Tất cả địa phương"],
    ...placesByName(knowledge).map(({ slug, name }) => [slug, name] as const),
  ]);
}

async function show(page: ProvincePage, place: string | null, places: Map<string, string> | null) {
  const { c, desk, view, base } = page;
  const query = readTrailQuery((name) => c.req.query(name));
  const before = wholeNumber(c.req.query("before")) || undefined;
  const { rows, names } = await desk.read("audit.see", async (tx) => ({
    rows: await readTrail(tx, { ...only(place, trailFilter(query)), before, limit: perPage + 1 }),
    names: await readColleagues(tx, place),
  }));
  const shown = rows.slice(0, perPage);
  const next = rows.length > perPage ? (shown.at(-1)?.id ?? null) : null;
  const facts = { rows: shown, query, next, names, places, base, paged: before !== undefined };
  return view("Nhật ký", <TrailPage {...facts} mayExport={desk.may("audit.export")} />);
}

async function send({ c, desk, now }: ProvincePage, place: string | null) {
  const query = readTrailQuery((name) => c.req.query(name));
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
  const wanted = { ...only(place, trailFilter(query)), limit: mostExported };
  const { rows, names } = await desk.read("audit.export", async (tx) => ({
    rows: await readTrail(tx, wanted),
    names: await readColleagues(tx, place),
  }));
  const details = { filter: given, count: rows.length };
  const entry = { action: "audit.export", subject: "audit", subjectId: place ?? "*", details };
  await desk.act("audit.export", entry, async () => {});
  return trailFile(rows, names, vietnamDay(now));
}

/** In one place its own lines alone, whatever the address says. */
function only<Filter extends { locality?: string | undefined }>(
  place: string | null,
  filter: Filter,
): Filter {
  return place === null ? filter : { ...filter, locality: place };
}
