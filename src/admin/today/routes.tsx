import { replayEvent } from "../../inbox/dead-letters.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../admin-route.ts";
import { callPages } from "./call-routes.tsx";
import { letterPages } from "./letter-routes.tsx";
import { readToday } from "./read-today.ts";
import { TodayPage } from "./today-page.tsx";

/** The first page and what is one press from it. */
export function todayPages(parts: AdminParts): AdminRoute[] {
  const { jobs, zalo, knowledge, writeDossier } = parts;
  return [
    { method: "GET", path: "/", permission: "today.see", handle: today },
    { method: "POST", path: "/events/:id/replay", permission: "oa.link", handle: replay },
    ...callPages(parts),
    ...letterPages(parts),
  ];

  async function today({ desk, place, base, now, view }: StaffPage) {
    const { may } = desk;
    const library = knowledge.library();
    const inOffice = desk.session.officeId !== null;
    const read = await desk.read("today.see", (tx) =>
      readToday(tx, { place, now, may, inOffice, appId: zalo.appId, library }),
    );
    const withFiles = writeDossier !== undefined;
    const titleOf = (id: string) => library.articles.get(id)?.stored.article.title;
    return view("Hôm nay", <TodayPage {...{ today: read, place, now, base, withFiles, may, titleOf }} />);
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
