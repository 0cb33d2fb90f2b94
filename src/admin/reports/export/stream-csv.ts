import { csvLine, csvStart } from "../../frame/export/csv.ts";
import type { QueueRow } from "../queue/read-queue.ts";
import { cellsOfRow, exportColumns } from "./columns.ts";

type Tools = Parameters<typeof cellsOfRow>[1];

/** A CSV file page by page as it is read, so that ten thousand rows are never held at once. */
export function streamCsv(pages: AsyncIterable<QueueRow[]>, tools: Tools): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const lines = (async function* () {
    yield encoder.encode(csvStart + csvLine(exportColumns.map(({ title }) => title)));
    for await (const rows of pages)
      yield encoder.encode(rows.map((row) => csvLine(cellsOfRow(row, tools))).join(""));
  })();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
