import { changeProfile } from "../../../localities/editing/change-profile.ts";
import { partHash } from "../../../localities/editing/part-hash.ts";
import { readPlaceFiles } from "../../../localities/editing/read-place-files.ts";
import { refuseRenaming, renaming } from "../../../localities/editing/rename-area.ts";
import { parseProfile } from "../../../localities/parse.ts";
import { renameArea } from "../../../signal-reports/routing/rename-area.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { refusedPage } from "../../refused-page.tsx";
import { staffOf } from "../../reports/staff-actor.ts";
import { openTyped, type Posted } from "../parts/typed.ts";
import { areasSection } from "./section.tsx";

type Renamed = { refusal: string } | { reports: number; merged: boolean };

/** One name for another: in the list, in the rules, in the open reports. */
export function renamePage({ tools }: AdminParts): AdminRoute {
  return { method: "POST", path: "/settings/areas/rename", permission: "settings.write", handle: rename };

  async function rename(page: StaffPage) {
    const { desk, place, now, goTo } = page;
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const [from, to] = [typed.line("from"), typed.line("to")];
    const { slug } = place;
    const { parts } = areasSection;
    const renamed = await desk.act<Renamed>(
      "settings.write",
      (result) =>
        "refusal" in result
          ? null
          : {
              action: "area.rename",
              subject: "settings",
              subjectId: "areas",
              details: { from, to, ...result },
            },
      async (tx) => {
        const { profile: yaml } = await readPlaceFiles(tx, slug);
        const profile = parseProfile(yaml);
        const refusal = refuseRenaming(profile, from, to);
        if (refusal) return { refusal };
        const changes = renaming(profile, from, to);
        await changeProfile(tx, { slug, parts, seen: await partHash(yaml, parts), changes, now });
        const wanted = { locality: slug, from, to };
        const reports = await renameArea(tools, tx, staffOf(desk.session), profile, wanted);
        return { reports, merged: profile.signal.hamlets.includes(to) };
      },
    );
    if ("refusal" in renamed) return refusedPage(page, renamed.refusal, { to: "/settings/areas" });
    return goTo("/settings/areas?saved=1");
  }
}
