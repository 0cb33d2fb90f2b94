/** How often the database is asked, and how long a stream lasts before the browser opens another. */
export const askEveryMs = 3_000;
export const streamLastsMs = 4 * 60_000;

type Watched = {
  read: () => Promise<string>;
  wait: (ms: number) => Promise<void>;
  isOver: () => boolean;
  /** The page is asked for again at least so often, as a sign that somebody still has it open. */
  atLeastEveryMs?: number | undefined;
};

/**
 * The lines of an event stream: `changed` whenever what is read is not what it was, a comment otherwise, so that a line
 * that was cut is noticed. It ends by itself; the browser comes back.
 */
export async function* watch({
  read,
  wait,
  isOver,
  atLeastEveryMs = streamLastsMs,
}: Watched): AsyncGenerator<string> {
  yield `retry: ${askEveryMs}\n\n`;
  let known = await read();
  for (let passed = 0; passed < streamLastsMs && !isOver(); passed += askEveryMs) {
    await wait(askEveryMs);
    if (isOver()) return;
    const now = await read();
    const due = (passed + askEveryMs) % atLeastEveryMs === 0 && passed + askEveryMs < streamLastsMs;
    yield now === known && !due ? ": \n\n" : "event: changed\ndata: 1\n\n";
    known = now;
  }
}
