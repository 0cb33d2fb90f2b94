import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { readColleagues } from "../../conversations/colleagues.ts";
import { Notice } from "../../frame/components/index.ts";
import { csvType } from "../../frame/export/csv.ts";
import { type QueueFilter, queueQuery, readQueueFilter } from "../queue/queue-filter.ts";
import { countFiltered, type QueueAsked, type QueueRow, readQueue } from "../queue/read-queue.ts";
import { tabWords } from "../queue/tabs.ts";
import { cellsOfRow, exportColumns } from "./columns.ts";
import { PrintedList } from "./printed-list.tsx";
import { sheetType } from "./sheet.ts";
import { streamCsv } from "./stream-csv.ts";

const mostRows = 10_000;
const mostPrinted = 1_000;
const atOnce = 1_000;

/** The queue as it is filtered, as a file or on paper. */
export function exportPages({ writeSheet }: AdminParts): AdminRoute[] {
  return [
    { method: "POST", path: "/reports/export", permission: "reports.export", handle: file },
    { method: "GET", path: "/reports/print", permission: "reports.see", handle: print },
  ];

  async function file(page: StaffPage) {
    const { c, desk, place, now, view } = page;
    const { query, kind } = (await c.req.parseBody()) as Record<string, string>;
    const filter = readQueueFilter(Object.fromEntries(new URLSearchParams(query)));
    const asked = { filter, place, now };
    if (kind === "xlsx" && !writeSheet)
      return view(
        "Chưa xuất được",
        <Notice tone="bad">Máy chủ này chưa xuất được Excel. Chọn tệp CSV, Excel mở được.</Notice>,
        422,
      );
    const format = kind === "xlsx" ? "xlsx" : "csv";
    const entry = (count: number) => ({
      action: "reports.export",
      subject: "reports",
      subjectId: format,
      details: { filter: queueQuery(filter), count: Math.min(count, mostRows) },
    });
    const count = await desk.act("reports.export", entry, (tx) => countFiltered(tx, asked));
    const colleagues = await desk.read("reports.see", (tx) => readColleagues(tx, place.profile.slug, []));
    const tools = { place, now, colleagues };
    const name = `phan-anh-${place.profile.slug}-${now.toISOString().slice(0, 10)}.${format}`;
    const headers = {
      "content-disposition": `attachment; filename="${name}"`,
      "content-type": format === "csv" ? csvType : sheetType,
      ...(count > mostRows ? { "x-left-out": String(count - mostRows) } : {}),
    };
    if (format === "csv" || !writeSheet) return c.body(streamCsv(pages(page, filter), tools), 200, headers);
    const rows: QueueRow[] = [];
    for await (const some of pages(page, filter)) rows.push(...some);
    const sheet = {
      title: "Phản ánh",
      heads: exportColumns,
      rows: rows.map((row) => cellsOfRow(row, tools)),
    };
    return c.body(new Uint8Array(await writeSheet(sheet)), 200, headers);
  }

  async function print(page: StaffPage) {
    const { c, desk, place, now, view } = page;
    const filter = readQueueFilter(c.req.query());
    const { list, colleagues } = await desk.read("reports.see", async (tx) => ({
      list: await readQueue(tx, { filter, place, now }, mostPrinted),
      colleagues: await readColleagues(tx, place.profile.slug, []),
    }));
    return view(
      `Phản ánh: ${tabWords[filter.tab].title}`,
      <PrintedList {...{ list, place, now, colleagues }} base={page.base} filter={filter} />,
    );
  }
}

async function* pages({ desk, place, now }: StaffPage, filter: QueueFilter): AsyncGenerator<QueueRow[]> {
  let after: QueueFilter["after"] = null;
  for (let read = 0; read < mostRows; read += atOnce) {
    const asked: QueueAsked = { filter: { ...filter, after }, place, now };
    const list = await desk.read("reports.see", (tx) => readQueue(tx, asked, atOnce));
    if (list.rows.length > 0) yield list.rows;
    if (!list.next) return;
    after = list.next;
  }
}
