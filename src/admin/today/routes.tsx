import { replayEvent } from "../../inbox/dead-letters.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../admin-route.ts";
import { callPages } from "./call-routes.tsx";
import { HomePage } from "./home-page.tsx";
import { letterPages } from "./letter-routes.tsx";
import { readHome } from "./read-home.ts";

/** The first page and what is one press from it. */
export function todayPages(parts: AdminParts): AdminRoute[] {
  const { tools, jobs, zalo, writeDossier } = parts;
  return [
    { method: "GET", path: "/", permission: "today.see", handle: today },
    { method: "POST", path: "/events/:id/replay", permission: "oa.link", handle: replay },
    ...callPages(parts),
    ...letterPages(parts),
  ];

  async function today({ desk, place, base, now, view }: StaffPage) {
    const home = await desk.read("today.see", (tx) =>
      readHome(tx, tools.sealer, place.slug, zalo.appId, now),
    );
    return view(
      "Hôm nay",
      <HomePage home={home} now={now} withFiles={writeDossier !== undefined} base={base} />,
    );
  }

  async function replay({ c, desk, now, goTo }: StaffPage) {
    const id = Number(c.req.param("id"));
    if (!Number.isSafeInteger(id)) return c.notFound();
    await desk.act(
      "oa.link",
      (done) => (done ? { action: "event.replay", subject: "event", subjectId: String(id) } : null),
      (tx) => replayEvent(tx, jobs, id, now),
    );
    jobs.wake("take-turns");
    return goTo("");
  }
}
