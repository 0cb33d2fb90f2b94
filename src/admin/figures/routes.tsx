import type { Db } from "../../database/database.ts";
import { reportsByStep } from "../../figures/group-reports.ts";
import { periodQuery, readPeriod } from "../../figures/period.ts";
import { readReports } from "../../figures/read-reports.ts";
import { readTurns } from "../../figures/read-turns.ts";
import { workedHours } from "../../figures/worked-hours.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, ProvincePage, StaffPage } from "../admin-route.ts";
import { csvType } from "../frame/export/csv.ts";
import { themeOf } from "../frame/theme.ts";
import { reportBars, turnBars } from "./charts/bars-of.ts";
import { CountedAt } from "./counted-at.tsx";
import { FiguresPage } from "./figures-page.tsx";
import { PlaceTable } from "./place-table.tsx";
import { type Asked, createFigureReader } from "./read-figures.ts";
import { writeTable } from "./write-table.ts";

const permission = "figures.see";
const chartPath = "/figures/chart/:name{turns[.]svg|reports[.]svg}";

/** `/figures` of one place: its numbers, its charts, its CSV file. */
export function figurePages(parts: AdminParts): AdminRoute<StaffPage>[] {
  const { page, chart, table } = figureHandlers(parts);
  const slugOf = ({ place }: StaffPage) => place.slug;
  return [
    { method: "GET", path: "/figures", permission, handle: (at) => page(at, slugOf(at)) },
    { method: "GET", path: chartPath, permission, handle: (at) => chart(at, slugOf(at)) },
    { method: "GET", path: "/figures/table.csv", permission, handle: (at) => table(at, slugOf(at)) },
  ];
}

/** The same over all places, with a line for each. */
export function provinceFigurePages(parts: AdminParts): AdminRoute<ProvincePage>[] {
  const { page, chart, table } = figureHandlers(parts);
  return [
    { method: "GET", path: "/figures", permission, handle: (at) => page(at, null) },
    { method: "GET", path: chartPath, permission, handle: (at) => chart(at, null) },
    { method: "GET", path: "/figures/table.csv", permission, handle: (at) => table(at, null) },
  ];
}

function figureHandlers({ knowledge }: AdminParts) {
  const titleOf = (id: string) => knowledge.library().articles.get(id)?.stored.article.title ?? id;
  const readFigures = createFigureReader();
  return { page, chart, table };

  function askedOf({ c, now }: ProvincePage, locality: string | null): Asked {
    const period = readPeriod(c.req.query(), now);
    const worked = workedHours(knowledge.library().places);
    return { locality, period, now, worked, anew: c.req.query("anew") === "1" };
  }

  async function page(at: ProvincePage, locality: string | null) {
    const { desk, base, now, view } = at;
    const asked = askedOf(at, locality);
    const { period, anew } = asked;
    const { counted: figures, gaps, at: countedAt } = await readFigures(desk, asked);
    const query = periodQuery(period);
    const shared = { figures, gaps, period, base, now, titleOf };
    return view(
      "Số liệu",
      <>
        {locality === null && <CountedAt at={countedAt} href={`${base}/figures?${query}&anew=1`} />}
        <FiguresPage {...shared} query={anew ? `${query}&anew=1` : query} withLists={locality !== null} />
        {locality === null && (
          <PlaceTable places={knowledge.places()} counted={figures.places} query={query} />
        )}
      </>,
    );
  }

  async function chart(at: ProvincePage, locality: string | null) {
    const { c, desk } = at;
    const asked = askedOf(at, locality);
    const ofTurns = c.req.param("name") === "turns.svg";
    const { period } = asked;
    const bars = locality === null ? await ofAllPlaces() : await desk.read(permission, ofOnePlace(locality));
    // Reading what draws takes longer than a start should: only a picture needs it.
    const { drawBars } = await import("./charts/draw-bars.ts");
    return c.body(drawBars(bars, themeOf(c), c.req.query("size") === "narrow" ? "narrow" : "wide"), 200, {
      "content-type": "image/svg+xml; charset=utf-8",
    });

    async function ofAllPlaces() {
      const { turns, reportSteps } = (await readFigures(desk, asked)).counted;
      return ofTurns ? turnBars(turns, period) : reportBars(reportSteps, period);
    }

    function ofOnePlace(slug: string) {
      return async (tx: Db) =>
        ofTurns
          ? turnBars(await readTurns(tx, slug, period), period)
          : reportBars(reportsByStep(await readReports(tx, slug, period), period), period);
    }
  }

  async function table(at: ProvincePage, locality: string | null) {
    const { c, desk } = at;
    const asked = askedOf(at, locality);
    const { period } = asked;
    const { counted: figures, gaps } = await readFigures(desk, asked);
    const name = `so-lieu-${locality ?? "tinh"}-${period.fromDay}-${period.toDay}.csv`;
    return c.body(writeTable({ figures, gaps, period, titleOf }), 200, {
      "content-type": csvType,
      "content-disposition": `attachment; filename="${name}"`,
    });
  }
}
