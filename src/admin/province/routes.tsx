import { officialAccounts } from "../../database/schema/index.ts";
import { type OaHealth, oaHealth } from "../../official-accounts/read-oa-health.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { countFactsDue } from "./count-facts-due.ts";
import { type PlaceLine, ProvinceView } from "./page.tsx";
import { readPlaces } from "./read-places.ts";

const nothing = { waiting: 0, late: 0, switchesOff: 0 };

/** The first page over all places: one line each, every number the list it counts. */
export function provinceFirstPages({ knowledge }: AdminParts): AdminRoute<ProvincePage>[] {
  return [{ method: "GET", path: "/", permission: "today.see", handle: show }];

  async function show({ desk, view, now }: ProvincePage) {
    const { work, accounts } = await desk.read("today.see", async (tx) => ({
      work: await readPlaces(tx, now),
      accounts: await tx.select().from(officialAccounts).orderBy(officialAccounts.oaId),
    }));
    const library = knowledge.library();
    const places = [...library.places.values()];
    const due = countFactsDue(library, places, now);
    const lines = places.map((place): PlaceLine => {
      const own = accounts.filter(({ locality }) => locality === place.slug);
      const health: OaHealth[] = own.map((row) => oaHealth(row, place, now));
      const { slug, name } = place;
      return { slug, name, health, ...(work.get(slug) ?? nothing), factsDue: due.get(slug) ?? 0 };
    });
    const everywhere = work.get("*")?.switchesOff ?? 0;
    return view("Tất cả địa phương", <ProvinceView lines={lines} switchesOff={everywhere} />);
  }
}
