import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute } from "../admin-route.ts";
import { bulkPages } from "./bulk/routes.tsx";
import { callListPages } from "./calls/routes.tsx";
import { deskPages } from "./case/desk-routes.tsx";
import { casePages } from "./case/routes.tsx";
import { caseView } from "./case/show-case.tsx";
import { exportPages } from "./export/routes.tsx";
import { filePages } from "./file/routes.tsx";
import { incidentPages } from "./incidents/routes.tsx";
import { letterListPages } from "./letters/routes.tsx";
import { mapPages } from "./map/routes.tsx";
import { picturePages } from "./pictures/routes.tsx";
import { queuePages, queueView } from "./queue/routes.tsx";

/** `/reports`: every page of it; names before codes, since the first that matches answers. */
export function reportPages(parts: AdminParts): AdminRoute[] {
  const showQueue = queueView(parts);
  const showCase = caseView(parts);
  return [
    ...queuePages(parts, showQueue),
    ...bulkPages(parts, showQueue),
    ...exportPages(parts),
    ...filePages(parts),
    ...mapPages(parts),
    ...callListPages(parts),
    ...incidentPages(parts),
    ...letterListPages(parts),
    ...picturePages(parts),
    ...deskPages(parts, showCase),
    ...casePages(parts, showCase),
  ];
}
