import { type Context, Hono } from "hono";
import { z } from "zod";
import { readMessage } from "../messages/read-message.ts";
import { sendAsAdmin } from "../messages/send-as-admin.ts";
import { ApiError } from "../openapi/api-error.ts";
import { type Saying, say } from "../resident/say.ts";
import { sayAnonymously } from "../resident/say-anonymously.ts";
import { own } from "../state/own.ts";
import type { World } from "../state/world.ts";
import { attachmentOf, attachmentSchemas } from "./attachment-of.ts";
import { bodyOf, refuse } from "./body.ts";
import { knownParties, parties } from "./parties.ts";

const words = parties.extend({ text: z.string().optional(), quoteId: z.string().optional() });
const text = words.extend({ text: z.string() });
const anonymous = z.object({ oaId: z.string(), anonymousId: z.string(), text: z.string() });
const admin = parties.extend({
  adminId: z.string().default("admin-1"),
  message: z.record(z.string(), z.unknown()),
});

/** POST /send/… : what a resident, a visitor or a person in the OA's chat tool writes. Answers `{msgId}`. */
export function sendRoutes(world: World): Hono {
  const app = new Hono();
  const sent = async (c: Context, msgId: string) => {
    await world.save();
    return c.json({ msgId });
  };
  const asResident = (c: Context, saying: Saying) => sent(c, say(world, saying).id);

  app.post("/text", async (c) => asResident(c, plain(knownParties(world, await bodyOf(c, text)))));
  for (const [type, schema] of Object.entries(attachmentSchemas)) {
    app.post(`/${type}`, async (c) => {
      const body = knownParties(world, await bodyOf(c, words.and(schema)));
      return asResident(c, { ...plain(body), attachment: attachmentOf(world, type, body) });
    });
  }
  app.post("/anonymous", async (c) => {
    const body = await bodyOf(c, anonymous);
    if (!own(world.state.oas, body.oaId)) throw refuse({ error: "unknown oaId" }, 404);
    return sent(c, sayAnonymously(world, body.oaId, body.anonymousId, body.text).id);
  });
  app.post("/admin", async (c) => {
    const { message, ...to } = knownParties(world, await bodyOf(c, admin));
    return sent(c, sendAsAdmin(world, to, contentOf(world, to.oaId, message)).id);
  });
  return app;
}

function plain({ oaId, userId, text, quoteId }: z.infer<typeof words>): Saying {
  return { oaId, userId, ...(text === undefined ? {} : { text }), ...(quoteId ? { quoteId } : {}) };
}

function contentOf(world: World, oaId: string, message: unknown) {
  try {
    return readMessage(world, oaId, message);
  } catch (error) {
    throw error instanceof ApiError ? refuse({ error: error.message }) : error;
  }
}
