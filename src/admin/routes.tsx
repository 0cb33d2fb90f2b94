import { accountPages } from "./account/routes.tsx";
import type { AdminParts } from "./admin-parts.ts";
import type { AdminRoute, ProvincePage, StaffPage } from "./admin-route.ts";
import { auditPages, provinceAuditPages } from "./audit/routes.tsx";
import { conversationPages } from "./conversations/routes.ts";
import { figurePages, provinceFigurePages } from "./figures/routes.tsx";
import { helpPages } from "./help/routes.tsx";
import { knowledgePages, provinceKnowledgePages } from "./knowledge/routes.tsx";
import { peoplePages } from "./people/routes.tsx";
import { provinceFirstPages } from "./province/routes.tsx";
import { reportPages } from "./reports/routes.tsx";
import { settingsPages } from "./settings/routes.tsx";
import { todayPages } from "./today/routes.tsx";

/** Every page of one place, on one screen; the first that matches answers. */
export function placePages(parts: AdminParts): AdminRoute<StaffPage>[] {
  return [
    ...todayPages(parts),
    ...conversationPages(parts),
    ...reportPages(parts),
    ...knowledgePages(parts),
    ...figurePages(parts),
    ...settingsPages(parts),
    ...auditPages(),
    ...peoplePages(parts),
    ...helpPages(),
    ...accountPages(parts),
  ];
}

/** Every page over all places. */
export function provincePages(parts: AdminParts): AdminRoute<ProvincePage>[] {
  return [
    ...provinceFirstPages(parts),
    ...provinceKnowledgePages(parts),
    ...provinceFigurePages(parts),
    ...provinceAuditPages(parts),
    ...peoplePages(parts),
    ...helpPages(),
    ...accountPages(parts),
  ];
}
