import { countWords } from "../../../figures/words.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { readColleagues } from "../../conversations/colleagues.ts";
import { Notice } from "../../frame/components/index.ts";
import { csvType } from "../../frame/export/csv.ts";
import { type QueueFilter, queueQuery, readQueueFilter } from "../queue/queue-filter.ts";
import { countFiltered, type QueueAsked, type QueueRow, readQueue } from "../queue/read-queue.ts";
import { tabWords } from "../queue/tabs.ts";
import { cellsOfRow, exportColumns } from "./columns.ts";
import { partOf, rowsAPart } from "./part.ts";
import { PrintedList } from "./printed-list.tsx";
import { sheetType } from "./sheet.ts";
import { streamCsv } from "./stream-csv.ts";

/** An Excel file is made as a whole; CSV is written as it is read and holds all. */
const mostInASheet = 10_000;
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
    const tooMany = (count: number) => format === "xlsx" && count > mostInASheet;
    const entry = (count: number) =>
      tooMany(count)
        ? null
        : {
            action: "reports.export",
            subject: "reports",
            subjectId: format,
            details: { filter: queueQuery(filter), count },
          };
    const count = await desk.act("reports.export", entry, (tx) => countFiltered(tx, asked));
    if (tooMany(count))
      return view("Chưa xuất được", <TooMany {...{ count, filter }} base={page.base} />, 422);
    const colleagues = await desk.read("reports.see", (tx) => readColleagues(tx, place.profile.slug, []));
    const tools = { place, now, colleagues };
    const name = `phan-anh-${place.profile.slug}-${now.toISOString().slice(0, 10)}.${format}`;
    const headers = {
      "content-disposition": `attachment; filename="${name}"`,
      "content-type": format === "csv" ? csvType : sheetType,
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
    const asked = { filter, place, now };
    const { list, total, colleagues } = await desk.read("reports.see", async (tx) => ({
      list: await readQueue(tx, asked, rowsAPart),
      total: await countFiltered(tx, asked),
      colleagues: await readColleagues(tx, place.profile.slug, []),
    }));
    const part = partOf(c.req.query("part"), filter, list.rows.length, total);
    return view(
      `Phản ánh: ${tabWords[filter.tab].title}`,
      <PrintedList {...{ list, part, filter, place, now, colleagues }} base={page.base} />,
    );
  }
}

type TooManyProps = { count: number; filter: QueueFilter; base: string };

/** Nothing that was filtered is left out of a file in silence. */
function TooMany({ count, filter, base }: TooManyProps) {
  return (
    <Notice tone="bad" title={`Bộ lọc này có ${countWords(count)} phản ánh`}>
      <p>
        Một tệp Excel chứa nhiều nhất {countWords(mostInASheet)}. Chọn CSV để có đủ trong một tệp, hoặc{" "}
        <a href={`${base}/reports${queueQuery(filter)}`}>chọn ít ngày hơn</a> rồi xuất lại.
      </p>
    </Notice>
  );
}

async function* pages({ desk, place, now }: StaffPage, filter: QueueFilter): AsyncGenerator<QueueRow[]> {
  let after: QueueFilter["after"] = null;
  do {
    const asked: QueueAsked = { filter: { ...filter, after }, place, now };
    const list = await desk.read("reports.see", (tx) => readQueue(tx, asked, atOnce));
    yield list.rows;
    after = list.next;
  } while (after !== null);
}
