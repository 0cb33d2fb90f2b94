import { z } from "zod";
import { openChat } from "./open-chat.ts";
import { readLines } from "./read-lines.ts";
import { UsageError } from "./usage-error.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

const inputLine = z.object({
  id: z.string(),
  locality: z.string().optional(),
  messages: z.array(z.string()),
});

export const chatVerb: Verb = {
  summary: "answers conversations from a file as the Zalo counter would",
  flags: {
    file: { type: "string", required: true },
    locality: { type: "string" },
    now: { type: "string" },
  },
  run: async (flags, print) => {
    const now = clockOf(flags.now);
    const lines = await readLines(flags.file ?? "", inputLine, '{"id","locality","messages":[…]}');
    await withSystem({ inMemory: true, now }, async (system) => {
      const chat = await openChat(system);
      for (const { id, locality, messages } of lines) {
        print({ id, turns: await chat(id, locality ?? flags.locality ?? "", messages) });
      }
    });
  },
};

function clockOf(text: string | undefined): () => Date {
  if (text === undefined) return () => new Date();
  const start = Date.parse(text);
  if (Number.isNaN(start)) throw new UsageError("--now is a moment such as 2026-11-21T08:00:00+07:00");
  const offset = start - Date.now();
  return () => new Date(Date.now() + offset);
}
