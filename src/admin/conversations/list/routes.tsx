import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { type FormState, formState } from "../../frame/components/index.ts";
import { numberIn } from "../../number-in.ts";
import {
  enoughFilters,
  hasEnoughFilters,
  readFilterName,
  readSavedFilters,
  removeFilter,
  saveFilter,
} from "../../saved-filters/saved-filters.ts";
import { textsIn } from "../act-on.tsx";
import { readColleagues } from "../colleagues.ts";
import { filterQuery, type ListFilter, readFilter } from "./list-filter.ts";
import { ConversationListPage } from "./list-page.tsx";
import { readList } from "./read-list.ts";

const home = "/conversations";
const mostArticles = 5;

/** The list and its saved filters. */
export function listPages({ tools, knowledge: base }: AdminParts): AdminRoute[] {
  return [
    { method: "GET", path: home, permission: "conversations.see", handle: show },
    { method: "POST", path: `${home}/filters`, permission: "conversations.see", handle: save },
    { method: "POST", path: `${home}/filters/:id/remove`, permission: "conversations.see", handle: remove },
  ];

  async function show(page: StaffPage) {
    return await list(page, readFilter(page.c.req.query()));
  }

  async function list(page: StaffPage, filter: ListFilter, form?: FormState) {
    const { desk, view, now, place, base: root } = page;
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
    const content = <ConversationListPage {...{ list, saved, filter, form }} tools={rowTools} />;
    return await view("Hội thoại", content, form ? 422 : 200);

    function articlesNear(q: string): string[] {
      return knowledge
        .search(q, mostArticles)
        .hits.flatMap((hit) => (hit.kind === "article" ? [hit.article.id] : []));
    }
  }

  async function save(page: StaffPage) {
    const { query = "", name: typed = "" } = await textsIn(page);
    const filter = { ...readFilter(Object.fromEntries(new URLSearchParams(query))), after: null };
    const owner = ownerOf(page);
    const { name, wrong } = readFilterName(typed);
    const refused = wrong ?? ((await keep()) ? null : enoughFilters);
    if (refused !== null) return await list(page, filter, formState({ name: typed }, { name: refused }));
    return page.goTo(home + filterQuery(filter));

    async function keep(): Promise<boolean> {
      const entry = { action: "filter.save", subject: "filter", subjectId: name };
      return await page.desk.act(
        "conversations.see",
        (kept: boolean) => (kept ? { ...entry, details: { page: owner.page } } : null),
        async (tx) => {
          if (await hasEnoughFilters(tx, owner, name)) return false;
          await saveFilter(tx, owner, name, filterQuery(filter));
          return true;
        },
      );
    }
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
