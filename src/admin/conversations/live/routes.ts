import type { Db } from "../../../database/database.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { numberIn } from "../../number-in.ts";
import { listVersion, threadVersion } from "./read-version.ts";
import { watch } from "./watch.ts";

type Version = (tx: Db, page: StaffPage) => Promise<string>;
/** Well within the time for which somebody who has a thread open is shown to others. */
const stillThereEveryMs = 60_000;
const timer = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Streams that say that something changed, never what: the page is asked for again with all its checks. */
export function livePages(wait: (ms: number) => Promise<void> = timer): AdminRoute[] {
  const live = (path: string, version: Version, atLeastEveryMs?: number): AdminRoute => ({
    method: "GET",
    path,
    permission: "conversations.see",
    handle: (page) => stream(page, { version, wait, atLeastEveryMs }),
  });
  return [
    live("/conversations/live", (tx, { place }) => listVersion(tx, place.slug)),
    live("/conversations/:id/live", (tx, page) => threadVersion(tx, numberIn(page, "id")), stillThereEveryMs),
  ];
}

type Streamed = {
  version: Version;
  wait: (ms: number) => Promise<void>;
  atLeastEveryMs: number | undefined;
};

function stream(page: StaffPage, { version, wait, atLeastEveryMs }: Streamed): Response {
  const state = { over: false };
  const lines = watch({
    read: () => page.desk.read("conversations.see", (tx) => version(tx, page)),
    wait,
    isOver: () => state.over,
    atLeastEveryMs,
  });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel() {
      state.over = true;
    },
  });
  return page.c.body(body, 200, {
    "content-type": "text/event-stream; charset=utf-8",
    "x-accel-buffering": "no",
  });
}
