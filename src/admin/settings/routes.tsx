import { readPlaceFiles } from "../../localities/editing/read-place-files.ts";
import { parseProfile } from "../../localities/parse.ts";
import { readOaHealth } from "../../official-accounts/read-oa-health.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../admin-route.ts";
import { renamePage } from "./areas/rename.tsx";
import { areasSection } from "./areas/section.tsx";
import { boundaryPages } from "./boundary/routes.tsx";
import { choicesSection } from "./choices/section.tsx";
import { deadlinesSection } from "./deadlines/section.tsx";
import { downloadPages } from "./download.ts";
import { holidaysSection } from "./hours/holidays.tsx";
import { hoursSection } from "./hours/section.tsx";
import { keyPages } from "./keys/routes.tsx";
import { oaPages } from "./oa/routes.tsx";
import { readChannels } from "./offices/read-channels.ts";
import { officePages } from "./offices/routes.tsx";
import { missingOf } from "./overview/missing.ts";
import { SettingsPage } from "./overview/page.tsx";
import { sectionPages } from "./parts/section-pages.tsx";
import { retentionSection } from "./retention/section.tsx";
import { routingPages } from "./routing/routes.tsx";
import { textsSection } from "./texts/section.tsx";

const sections = [
  hoursSection,
  holidaysSection,
  areasSection,
  deadlinesSection,
  textsSection,
  retentionSection,
  choicesSection,
];

/** `/settings`: everything a place decides about its counter, on its own data. */
export function settingsPages(parts: AdminParts): AdminRoute[] {
  const pages: AdminRoute[] = [
    { method: "GET", path: "/settings", permission: "settings.see", handle: overview },
    ...oaPages(parts),
    ...officePages(parts),
    renamePage(parts),
    ...boundaryPages(),
    ...routingPages(),
    ...keyPages(parts),
    ...downloadPages(),
    ...sections.flatMap(sectionPages),
  ];
  return pages.map((page) => (page.method === "POST" ? seenAtOnce(page, parts) : page));
}

/** Whoever changes something sees it on the next page, not a second later. */
function seenAtOnce(page: AdminRoute, { knowledge }: AdminParts): AdminRoute {
  return {
    ...page,
    async handle(given) {
      const answer = await page.handle(given);
      knowledge.lookAgain();
      return answer;
    },
  };
}

async function overview({ desk, place, view, base, now }: StaffPage) {
  const facts = await desk.read("settings.see", async (tx) => {
    const files = await readPlaceFiles(tx, place.slug);
    const profile = parseProfile(files.profile);
    const { boundary } = files;
    const accounts = await readOaHealth(tx, place, now);
    return { files, profile, boundary, accounts, channels: await readChannels(tx, profile) };
  });
  const steps = missingOf(facts, base);
  return view("Cài đặt", <SettingsPage steps={steps} files={facts.files} base={base} />);
}
