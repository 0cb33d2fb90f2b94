import { accountPages } from "./account/routes.tsx";
import type { AdminParts } from "./admin-parts.ts";
import type { AdminRoute, ProvincePage, StaffPage } from "./admin-route.ts";
import { conversationPages } from "./conversations/routes.ts";
import { helpPages } from "./help/routes.tsx";
import { peoplePages } from "./people/routes.tsx";
import { reportPages } from "./reports/routes.tsx";
import { todayPages } from "./today/routes.tsx";

/** Every page of one place, on one screen; the first that matches answers. */
export function placePages(parts: AdminParts): AdminRoute<StaffPage>[] {
  return [
    ...todayPages(parts),
    ...conversationPages(parts),
    ...reportPages(parts),
    ...peoplePages(parts),
    ...helpPages(),
    ...accountPages(parts),
  ];
}

/** Every page over all places. */
export function provincePages(parts: AdminParts): AdminRoute<ProvincePage>[] {
  return [...peoplePages(parts), ...accountPages(parts)];
}
