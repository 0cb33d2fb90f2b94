import { typedLine } from "../../../security/typed-text.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import {
  longestName,
  readSavedFilters,
  removeFilter,
  saveFilter,
} from "../../saved-filters/saved-filters.ts";
import { textsIn } from "../act-on.tsx";
import { readColleagues } from "../colleagues.ts";
import { numberIn } from "../number-in.ts";
import { filterQuery, readFilter } from "./list-filter.ts";
import { ConversationListPage } from "./list-page.tsx";
import { readList } from "./read-list.ts";

const home = "/conversations";
const mostArticles = 5;

/** The list and its saved filters. */
export function listPages({ tools, knowledge: base }: AdminParts): AdminRoute[] {
  return [
    { method: "GET", path: home, permission: "conversations.see", handle: list },
    { method: "POST", path: `${home}/filters`, permission: "conversations.see", handle: save },
    { method: "POST", path: `${home}/filters/:id/remove`, permission: "conversations.see", handle: remove },
  ];

  async function list(page: StaffPage) {
    const { c, desk, view, now, place, base: root } = page;
    const filter = readFilter(c.req.query());
    const { knowledge } = base.forLocality(place.slug, now);
    const articles = filter.q === "" ? [] : articlesNear(filter.q);
    const owner = ownerOf(page);
    const { list, saved, colleagues } = await desk.read("conversations.see", async (tx) => {
      const list = await readList(tx, { ...owner, now }, filter, articles);
      const assignees = list.rows.flatMap(({ assigneeId }) => (assigneeId ? [assigneeId] : []));
      return {
        list,
        saved: await readSavedFilters(tx, owner),
        colleagues: await readColleagues(tx, place.slug, assignees),
      };
    });
    const titleOf = (id: string) => knowledge.article(id)?.title ?? id;
    const rowTools = {
      base: root,
      now,
      sealer: tools.sealer,
      colleagues,
      titleOf,
    };
    return await view("Hội thoại", <ConversationListPage {...{ list, saved, filter }} tools={rowTools} />);

    function articlesNear(q: string): string[] {
      return knowledge
        .search(q, mostArticles)
        .hits.flatMap((hit) => (hit.kind === "article" ? [hit.article.id] : []));
    }
  }

  async function save(page: StaffPage) {
    const { query = "", name: typed = "" } = await textsIn(page);
    const filter = filterQuery(readFilter(Object.fromEntries(new URLSearchParams(query))));
    const name = typedLine(typed).slice(0, longestName);
    if (name !== "")
      await page.desk.act(
        "conversations.see",
        { action: "filter.save", subject: "filter", subjectId: name, details: { page: "conversations" } },
        (tx) => saveFilter(tx, ownerOf(page), name, filter),
      );
    return page.goTo(home + filter);
  }

  async function remove(page: StaffPage) {
    const id = numberIn(page, "id");
    await page.desk.act(
      "conversations.see",
      (gone) => (gone ? { action: "filter.remove", subject: "filter", subjectId: String(id) } : null),
      (tx) => removeFilter(tx, ownerOf(page), id),
    );
    return page.goTo(home);
  }
}

function ownerOf({ desk, place }: StaffPage) {
  return { locality: place.slug, staffId: desk.session.staffId, page: "conversations" as const };
}
