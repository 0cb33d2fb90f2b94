import { Hono } from "hono";
import type { World } from "../state/world.ts";
import { articles } from "./articles.ts";
import { conversation, listRecentChat } from "./conversations.ts";
import type { Endpoint } from "./endpoint.ts";
import { getOa } from "./official-account.ts";
import { quotaMessage } from "./quota-message.ts";
import { sendConsultation } from "./send-consultation.ts";
import { sendTemplate } from "./send-template.ts";
import { sendV2 } from "./send-v2.ts";
import { serve } from "./serve.ts";
import { tags } from "./tags.ts";
import { uploads } from "./upload.ts";
import { deleteFollowerInfo, userDetail, userUpdate } from "./user-detail.ts";
import { userList } from "./user-list.ts";

const endpoints: Endpoint[] = [
  sendConsultation,
  sendTemplate,
  sendV2,
  ...uploads,
  userDetail,
  userList,
  userUpdate,
  deleteFollowerInfo,
  ...tags,
  listRecentChat,
  conversation,
  getOa,
  quotaMessage,
  ...articles,
];

/** Every OpenAPI endpoint the simulator knows; other paths answer 404 with Zalo's error frame. */
export function openapiRoutes(world: World): Hono {
  const app = new Hono();
  for (const endpoint of endpoints) app.on(endpoint.method, endpoint.path, (c) => serve(world, c, endpoint));
  app.all("*", (c) => c.json({ error: 404, message: "empty api" }, 404));
  return app;
}
