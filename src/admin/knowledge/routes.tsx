import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { articleRoutes } from "./article/article-routes.tsx";
import { correctionRoutes } from "./corrections/correction-routes.tsx";
import { editorRoutes } from "./editor/editor-routes.tsx";
import { gapRoutes } from "./gaps/gap-routes.tsx";
import { inPlace, type KnowledgeRoute, overAllPlaces } from "./knowledge-page.ts";
import { listRoutes } from "./list/list-routes.tsx";
import { searchRoutes } from "./search/search-routes.tsx";
import { switchRoutes } from "./switches/switch-routes.tsx";
import { trialRoutes } from "./version/trial-routes.tsx";
import { versionRoutes } from "./version/version-routes.tsx";

/** What the assistant knows, in one place: read, written, approved, tried, switched off. */
export function knowledgePages(parts: AdminParts): AdminRoute[] {
  return [
    ...gapRoutes(parts),
    ...searchRoutes(parts),
    ...correctionRoutes(parts),
    ...trialRoutes(parts),
    ...shared(parts).map(inPlace),
  ];
}

/** The same for what serves several places, decided about by those who look after all of them. */
export function provinceKnowledgePages(parts: AdminParts): AdminRoute<ProvincePage>[] {
  return shared(parts).map(overAllPlaces);
}

/** `/knowledge/:id` stands last: it would take the others for articles. */
function shared(parts: AdminParts): KnowledgeRoute[] {
  return [
    ...listRoutes(parts),
    ...switchRoutes(parts),
    ...editorRoutes(parts),
    ...versionRoutes(parts),
    ...articleRoutes(parts),
  ];
}
