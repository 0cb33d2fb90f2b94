import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { readColleagues } from "../../conversations/colleagues.ts";
import { Pager, Rows, Section } from "../../frame/components/index.ts";
import type { MapData } from "../../map/map-data.ts";
import { allowTiles, MapView } from "../../map/map-view.tsx";
import { queueQuery, readQueueFilter } from "../queue/queue-filter.ts";
import { cellsOf, headOf } from "../queue/queue-row.tsx";
import { readQueue } from "../queue/read-queue.ts";
import { tabWords } from "../queue/tabs.ts";
import { readPoints } from "./read-points.ts";

/** The queue on a map, the list that says the same under it. */
export function mapPages({ settings }: AdminParts): AdminRoute[] {
  return [
    { method: "GET", path: "/reports/map", permission: "reports.see", handle: show },
    { method: "GET", path: "/reports/map/points", permission: "reports.see", handle: points },
  ];

  async function show(page: StaffPage) {
    const { c, desk, place, now, base, view } = page;
    const filter = readQueueFilter(c.req.query());
    const { list, colleagues } = await desk.read("reports.see", async (tx) => ({
      list: await readQueue(tx, { filter, place, now }),
      colleagues: await readColleagues(tx, place.profile.slug, []),
    }));
    const row = { place, base, now, colleagues, choosing: false };
    const first = queueQuery({ ...filter, after: null });
    const { title, empty } = tabWords[filter.tab];
    allowTiles(c, settings.mapTiles);
    return view(
      "Bản đồ phản ánh",
      <>
        <p>
          <a class="button" href={`${base}/reports${first}`}>
            Về danh sách
          </a>
        </p>
        <p class="hint">
          Vị trí trên bản đồ được làm tròn khoảng 100 m; phản ánh không có vị trí chỉ ở danh sách.
        </p>
        <MapView
          label={`Bản đồ: ${title}`}
          points={`${base}/reports/map/points${first}`}
          tiles={settings.mapTiles}
        />
        <Section title={title} bare>
          <Rows
            head={headOf(row)}
            caption={title}
            rows={list.rows.map((one) => cellsOf(one, row))}
            empty={empty}
          />
          <Pager
            next={list.next ? `${base}/reports/map${queueQuery({ ...filter, after: list.next })}` : undefined}
          />
        </Section>
      </>,
    );
  }

  async function points({ c, desk, place, now, base }: StaffPage) {
    const filter = readQueueFilter(c.req.query());
    const found = await desk.read("reports.see", (tx) => readPoints(tx, { filter, place, now }, base));
    const { boundary } = place;
    const data: MapData = {
      boundary: boundary ? { type: "GeometryCollection", geometries: boundary } : null,
      points: found,
    };
    return c.json(data);
  }
}
