import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute } from "../admin-route.ts";
import { replyPages } from "./acts/reply-routes.tsx";
import { actPages } from "./acts/routes.tsx";
import { cannedPages } from "./canned/routes.tsx";
import { correctPages } from "./correct/routes.tsx";
import { listPages } from "./list/routes.tsx";
import { livePages } from "./live/routes.ts";
import { personPages } from "./person/routes.tsx";
import { openThreadView } from "./show-thread.tsx";

/** `/conversations`: who waits for a person, one person's thread, and everything staff do there. */
export function conversationPages(parts: AdminParts): AdminRoute[] {
  const show = openThreadView(parts);
  return [
    ...listPages(parts),
    ...livePages(),
    ...cannedPages(parts),
    {
      method: "GET",
      path: "/conversations/:id",
      permission: "conversations.see",
      handle: (page) => show(page),
    },
    ...replyPages(parts, show),
    ...actPages(parts, show),
    ...personPages(parts, show),
    ...correctPages(parts),
  ];
}
