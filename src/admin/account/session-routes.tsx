import { endSessions } from "../../staff/own-account.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { postedText } from "../sign-in/posted-text.ts";
import type { AccountTools } from "./account-tools.tsx";

/** Ending one's own sessions: this one, another, all others. */
export function sessionPages({ parts, record, sessionOf }: AccountTools): AdminRoute<ProvincePage>[] {
  const post = (path: string, handle: (page: ProvincePage) => Promise<Response>) =>
    ({ method: "POST", path: `/account/sessions${path}`, permission: "today.see", handle }) as const;
  return [post("/end", end), post("/end-others", endOthers)];

  async function end(page: ProvincePage) {
    const { id = "" } = await postedText(page.c);
    const ended = await endSessions(parts.staff.tools.db, page.desk.session.staffId, { only: id });
    if (ended === 0) return await page.c.notFound();
    await record(page, "session_end", { sessions: ended });
    return id === (await sessionOf(page))
      ? page.c.redirect("/admin/sign-in", 303)
      : page.goTo("/account?done=ended");
  }

  async function endOthers(page: ProvincePage) {
    const allBut = await sessionOf(page);
    const ended = await endSessions(parts.staff.tools.db, page.desk.session.staffId, { allBut });
    await record(page, "session_end", { sessions: ended });
    return page.goTo("/account?done=ended");
  }
}
