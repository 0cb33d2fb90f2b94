import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { readColleagues } from "../../conversations/colleagues.ts";
import {
  enoughFilters,
  hasEnoughFilters,
  readFilterName,
  readSavedFilters,
  removeFilter,
  saveFilter,
} from "../../saved-filters/saved-filters.ts";
import { readBulkAct } from "../bulk/routes.tsx";
import { queueQuery, readQueueFilter } from "./queue-filter.ts";
import { QueuePage } from "./queue-page.tsx";
import { countTabs, readQueue } from "./read-queue.ts";
import type { ShowQueue } from "./show-queue.ts";

/** The queue, also as it comes back with a form that could not be carried out. */
export function queueView({ tools }: AdminParts): ShowQueue {
  return async (page, filter, { form, refusal, status } = {}) => {
    const { c, desk, place, now, base, view } = page;
    const bulkId = Number(c.req.query("bulk"));
    const owner = ownerOf(page);
    const { colleagues, ...found } = await desk.read("reports.see", async (tx) => {
      const list = await readQueue(tx, { filter, place, now });
      const bulk =
        Number.isSafeInteger(bulkId) && bulkId > 0 ? await readBulkAct(tx, desk.session, bulkId) : null;
      const assigned = list.rows.flatMap(({ request }) => request.assigneeId ?? []);
      return {
        list,
        bulk,
        counts: await countTabs(tx, place, now),
        saved: await readSavedFilters(tx, owner),
        colleagues: await readColleagues(tx, owner.locality, assigned),
      };
    });
    const may = {
      export: desk.may("reports.export"),
      file: desk.may("reports.file"),
      inOffice: desk.session.officeId !== null,
    };
    const row = { place, base, now, colleagues, choosing: desk.may("reports.act") };
    return view(
      "Phản ánh sóng yếu",
      <QueuePage {...found} {...{ filter, may, form, refusal }} tools={row} bulkKey={tools.newId()} />,
      status,
    );
  };
}

/** `/reports` and the filters kept under a name. */
export function queuePages(_parts: AdminParts, showQueue: ShowQueue): AdminRoute[] {
  return [
    {
      method: "GET",
      path: "/reports",
      permission: "reports.see",
      handle: (page) => showQueue(page, readQueueFilter(page.c.req.query())),
    },
    { method: "POST", path: "/reports/filters", permission: "reports.see", handle: keep },
    { method: "POST", path: "/reports/filters/:id{\\d+}/remove", permission: "reports.see", handle: remove },
  ];

  async function keep(page: StaffPage) {
    const { c, desk, goTo } = page;
    const posted = (await c.req.parseBody()) as Record<string, string>;
    const filter = readQueueFilter(Object.fromEntries(new URLSearchParams(posted.query)));
    const { name, wrong } = readFilterName(posted.name ?? "");
    const query = queueQuery({ ...filter, after: null });
    const owner = ownerOf(page);
    const entry = (kept: boolean) =>
      kept ? { action: "filter.save", subject: "filter", subjectId: name, details: { query } } : null;
    const kept =
      wrong === null &&
      (await desk.act("reports.see", entry, async (tx) => {
        if (await hasEnoughFilters(tx, owner, name)) return false;
        await saveFilter(tx, owner, name, query);
        return true;
      }));
    if (kept) return goTo(`/reports${query}`);
    return await showQueue(page, filter, { refusal: wrong ?? enoughFilters, status: 422 });
  }

  async function remove(page: StaffPage) {
    const { c, desk, goTo } = page;
    const id = Number(c.req.param("id"));
    const owner = ownerOf(page);
    const entry = (gone: boolean) =>
      gone ? { action: "filter.remove", subject: "filter", subjectId: String(id) } : null;
    await desk.act("reports.see", entry, (tx) => removeFilter(tx, owner, id));
    return goTo("/reports");
  }
}

function ownerOf({ desk, place }: StaffPage) {
  return { locality: place.profile.slug, staffId: desk.session.staffId, page: "reports" as const };
}
