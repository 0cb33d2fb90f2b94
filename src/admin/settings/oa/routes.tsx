import { readOaHealth } from "../../../official-accounts/read-oa-health.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { OaPage } from "./page.tsx";
import { readQuota } from "./read-quota.ts";

/** The place's Official Account: its state, its quota when asked for, and the way to link it. */
export function oaPages({ client, settings }: AdminParts): AdminRoute[] {
  return [{ method: "GET", path: "/settings/oa", permission: "settings.see", handle: show }];

  async function show({ c, desk, place, view, base, now }: StaffPage) {
    const accounts = await desk.read("settings.see", (tx) => readOaHealth(tx, place, now));
    // Zalo is asked only when somebody asks, and never inside a transaction.
    const asked = c.req.query("quota") === "1";
    const quotas = asked ? await Promise.all(accounts.map(({ oaId }) => readQuota(client, oaId))) : undefined;
    const facts = { accounts, quotas, place, base, publicUrl: settings.publicUrl };
    return view(
      "Zalo OA",
      <OaPage {...facts} mayLink={desk.may("oa.link")} simulated={settings.zalo === null} />,
    );
  }
}
