import type { Watcher, World } from "../state/world.ts";

const heartbeat = 25_000;

/** GET /stream: server-sent events; each `change` tells the page to fetch its view again. */
export function streamRoute(world: World): Response {
  const utf8 = new TextEncoder();
  let watcher: Watcher;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => controller.enqueue(utf8.encode(text));
      watcher = {
        wake: () => write("event: change\ndata: 1\n\n"),
        end: () => {
          world.watchers.delete(watcher);
          controller.close();
        },
      };
      world.watchers.add(watcher);
      write("retry: 2000\nevent: change\ndata: 1\n\n");
      const beat = () => {
        if (!world.watchers.has(watcher)) return;
        write(": alive\n\n");
        world.options.schedule(beat, heartbeat);
      };
      world.options.schedule(beat, heartbeat);
    },
    cancel() {
      world.watchers.delete(watcher);
    },
  });
  return new Response(body, {
    headers: { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" },
  });
}
