import { endSessions } from "../../staff/own-account.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { postedText } from "../sign-in/posted-text.ts";
import type { AccountTools } from "./account-tools.tsx";

/** Ending one's own sessions: this one, another, all others. */
export function sessionPages({ act, sessionOf }: AccountTools): AdminRoute<ProvincePage>[] {
  const post = (path: string, handle: (page: ProvincePage) => Promise<Response>) =>
    ({ method: "POST", path: `/account/sessions${path}`, permission: "today.see", handle }) as const;
  return [post("/end", end), post("/end-others", endOthers)];

  async function end(page: ProvincePage) {
    const { id = "" } = await postedText(page.c);
    if ((await endThem(page, { only: id })) === 0) return await page.c.notFound();
    return id === (await sessionOf(page))
      ? page.c.redirect("/admin/sign-in", 303)
      : page.goTo("/account?done=ended");
  }

  async function endOthers(page: ProvincePage) {
    await endThem(page, { allBut: await sessionOf(page) });
    return page.goTo("/account?done=ended");
  }

  async function endThem(page: ProvincePage, which: Parameters<typeof endSessions>[2]): Promise<number> {
    const { staffId } = page.desk.session;
    return await act(
      page,
      "session_end",
      ({ tools }) => endSessions(tools.db, staffId, which),
      (sessions) => (sessions > 0 ? { sessions } : null),
    );
  }
}
