import { openChat } from "../../src/cli/open-chat.ts";
import { withSystem } from "../../src/cli/with-system.ts";
import type { Asker, AskerOptions } from "./asker.ts";

/** Asks through inbox, turn and outbox on a database in memory: the road of a message from Zalo. */
export async function askThroughRoad({ now }: AskerOptions): Promise<Asker> {
  const opened = Promise.withResolvers<Asker["ask"]>();
  const finished = Promise.withResolvers<void>();
  const closed = withSystem({ inMemory: true, now: () => now }, async (system) => {
    const chat = await openChat(system);
    opened.resolve(async (id, locality, messages) => {
      const last = (await chat(id, locality, messages)).at(-1);
      if (!last) throw new Error(`Question “${id}” has no message`);
      return last;
    });
    await finished.promise;
  });
  closed.catch(opened.reject);
  return {
    ask: await opened.promise,
    close: async () => {
      finished.resolve();
      await closed;
    },
  };
}
