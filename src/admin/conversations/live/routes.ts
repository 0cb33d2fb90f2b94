import type { Db } from "../../../database/database.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { numberIn } from "../number-in.ts";
import { listVersion, threadVersion } from "./read-version.ts";
import { watch } from "./watch.ts";

type Version = (tx: Db, page: StaffPage) => Promise<string>;
const timer = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Streams that say that something changed, never what: the page is asked for again with all its checks. */
export function livePages(wait: (ms: number) => Promise<void> = timer): AdminRoute[] {
  const live = (path: string, version: Version): AdminRoute => ({
    method: "GET",
    path,
    permission: "conversations.see",
    handle: (page) => stream(page, version, wait),
  });
  return [
    live("/conversations/live", (tx, { place }) => listVersion(tx, place.slug)),
    live("/conversations/:id/live", (tx, page) => threadVersion(tx, numberIn(page, "id"))),
  ];
}

function stream(page: StaffPage, version: Version, wait: (ms: number) => Promise<void>): Response {
  const state = { over: false };
  const lines = watch({
    read: () => page.desk.read("conversations.see", (tx) => version(tx, page)),
    wait,
    isOver: () => state.over,
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
