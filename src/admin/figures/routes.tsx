import { readPeriod } from "../../figures/period.ts";
import { readReports } from "../../figures/read-reports.ts";
import { readTurns } from "../../figures/read-turns.ts";
import { usualHours } from "../../localities/working-time.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, ProvincePage, StaffPage } from "../admin-route.ts";
import { csvType } from "../frame/export/csv.ts";
import { themeOf } from "../frame/theme.ts";
import { reportBars, turnBars } from "./charts/bars-of.ts";
import { drawBars } from "./charts/draw-bars.ts";
import { FiguresPage } from "./figures-page.tsx";
import { createKeptFigures } from "./kept-figures.ts";
import { PlaceTable } from "./place-table.tsx";
import { readFigures } from "./read-figures.ts";
import { workedHours } from "./worked-hours.ts";
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
  const worked = () => {
    const { places } = knowledge.library();
    return workedHours((slug) => places.get(slug)?.workingHours ?? usualHours);
  };
  const titleOf = (id: string) => knowledge.library().articles.get(id)?.stored.article.title ?? id;
  const kept = createKeptFigures();
  const readAll: typeof readFigures = (tx, slug, period, now, hours) => {
    const read = () => readFigures(tx, slug, period, now, hours);
    return slug === null ? kept(period, now, read) : read();
  };
  return { page, chart, table };

  async function page({ c, desk, base, now, view }: ProvincePage, slug: string | null) {
    const period = readPeriod(c.req.query(), now);
    const hours = worked();
    const figures = await desk.read(permission, (tx) => readAll(tx, slug, period, now, hours));
    const shared = { figures, period, base, now, titleOf, worked: hours, withLists: slug !== null };
    return view(
      "Số liệu",
      <>
        <FiguresPage {...shared} />
        {slug === null && (
          <PlaceTable places={knowledge.places()} {...{ figures, period, now, worked: hours }} />
        )}
      </>,
    );
  }

  async function chart({ c, desk, now }: ProvincePage, slug: string | null) {
    const period = readPeriod(c.req.query(), now);
    const bars = await desk.read(permission, async (tx) =>
      c.req.param("name") === "turns.svg"
        ? turnBars(await readTurns(tx, slug, period), period)
        : reportBars(await readReports(tx, slug, period), period),
    );
    return c.body(drawBars(bars, themeOf(c)), 200, { "content-type": "image/svg+xml; charset=utf-8" });
  }

  async function table({ c, desk, now }: ProvincePage, slug: string | null) {
    const period = readPeriod(c.req.query(), now);
    const hours = worked();
    const figures = await desk.read(permission, (tx) => readAll(tx, slug, period, now, hours));
    return c.body(writeTable({ figures, period, titleOf }), 200, {
      "content-type": csvType,
      "content-disposition": `attachment; filename="so-lieu-${slug ?? "tinh"}-${period.fromDay}-${period.toDay}.csv"`,
    });
  }
}
