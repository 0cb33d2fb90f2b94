import { Hono } from "hono";
import { z } from "zod";
import { markSeen } from "../messages/receipts.ts";
import { reactionIcons } from "../openapi/react.ts";
import { clickChatNow, withdraw } from "../resident/click-chat-now.ts";
import { follow, unfollow } from "../resident/follow.ts";
import { pressButton } from "../resident/press-button.ts";
import { reactToMessage } from "../resident/react-to-message.ts";
import { submitInfo } from "../resident/submit-info.ts";
import type { World } from "../state/world.ts";
import { bodyOf, refuse } from "./body.ts";
import { knownParties, parties } from "./parties.ts";

const followBody = parties.extend({
  source: z.enum(["oa_profile", "message_invite", "social_plugin"]).optional(),
});
const pressBody = parties.extend({
  msgId: z.string().optional(),
  title: z.string().optional(),
  payload: z.string().optional(),
});
const reactBody = parties.extend({ msgId: z.string(), icon: z.enum([...reactionIcons, "/-remove"]) });
const address = z.object({ user_city: z.string(), user_ward: z.string(), user_address: z.string() });
const info = z.object({
  name: z.string(),
  phone: z.string(),
  user_dob: z.string().optional(),
  gender: z.string().optional(),
  full_address: address.optional(),
});

/** POST /… : everything a resident does that is not a message of their own. */
export function actRoutes(world: World): Hono {
  const app = new Hono();
  const act = <T extends z.ZodType<{ oaId: string; userId: string }>>(
    path: string,
    schema: T,
    run: (body: z.infer<T>) => object,
  ) =>
    app.post(path, async (c) => {
      const answer = run(knownParties(world, await bodyOf(c, schema)));
      await world.save();
      return c.json(answer);
    });

  act("/follow", followBody, ({ oaId, userId, source }) => ({ sent: follow(world, oaId, userId, source) }));
  act("/unfollow", parties, ({ oaId, userId }) => ({ sent: unfollow(world, oaId, userId) }));
  act("/chatnow", parties, ({ oaId, userId }) => ({ sent: clickChatNow(world, oaId, userId) }));
  act("/seen", parties, ({ oaId, userId }) => ({ seen: markSeen(world, oaId, userId) }));
  act("/withdraw", parties, ({ oaId, userId }) => {
    withdraw(world, oaId, userId);
    return { sent: true };
  });
  act("/submit-info", parties.extend({ info }), (body) => {
    submitInfo(world, body.oaId, body.userId, defined(body.info));
    return { sent: true };
  });
  act("/react", reactBody, ({ oaId, userId, msgId, icon }) => {
    const message = world.state.messages.find(
      (one) => one.id === msgId && one.oaId === oaId && one.userId === userId,
    );
    if (!message) throw refuse({ error: "unknown msgId" }, 404);
    reactToMessage(world, message, icon);
    return { sent: true };
  });
  act("/press", pressBody, (body) => {
    const pressed = pressButton(world, defined(body));
    if (!pressed) throw refuse({ error: "no such button" }, 404);
    return "sent" in pressed ? { msgId: pressed.sent.id } : pressed;
  });
  return app;
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Drops the keys that hold undefined. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;
}
