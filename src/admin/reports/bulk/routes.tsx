import { and, eq } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { bulkActs } from "../../../database/schema/index.ts";
import { isBulkVerb } from "../../../signal-reports/bulk/bulk-verbs.ts";
import { cancelBulkAct, hastenBulkAct } from "../../../signal-reports/bulk/change-bulk-act.ts";
import { type BulkAct, type BulkItem, queueBulkAct } from "../../../signal-reports/bulk/queue-bulk-act.ts";
import { RequestRefused } from "../../../signal-reports/request-refused.ts";
import type { StaffSession } from "../../../staff/staff-session.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { readColleagues } from "../../conversations/colleagues.ts";
import { formState, Notice } from "../../frame/components/index.ts";
import { numberIn } from "../../number-in.ts";
import { queueQuery, readQueueFilter } from "../queue/queue-filter.ts";
import type { ShowQueue } from "../queue/show-queue.ts";
import { BulkPage } from "./bulk-page.tsx";

/** Acts on the rows that were chosen in the queue. */
export function bulkPages({ tools, jobs }: AdminParts, showQueue: ShowQueue): AdminRoute[] {
  return [
    { method: "POST", path: "/reports/bulk", permission: "reports.act", handle: queue },
    {
      method: "GET",
      path: "/reports/bulk/:id{\\d+}",
      permission: "reports.see",
      handle: (page) => show(page),
    },
    { method: "POST", path: "/reports/bulk/:id{\\d+}/undo", permission: "reports.act", handle: undo },
    { method: "POST", path: "/reports/bulk/:id{\\d+}/now", permission: "reports.act", handle: hasten },
  ];

  async function queue(page: StaffPage) {
    const { c, desk, goTo } = page;
    const posted = await c.req.parseBody({ all: true });
    const { verb, key, query, note, item, ...rest } = posted;
    const said = Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) =>
        typeof value === "string" && value !== "" ? [[name, value]] : [],
      ),
    );
    const filter = readQueueFilter(Object.fromEntries(new URLSearchParams(String(query ?? ""))));
    try {
      if (typeof verb !== "string" || !isBulkVerb(verb))
        throw new RequestRefused("invalid", "Chọn việc cần làm.");
      if (typeof key !== "string" || !/^[\w-]{8,64}$/.test(key))
        throw new RequestRefused("invalid", "Trang đã cũ. Tải lại trang rồi làm lại.");
      const items = itemsOf([item ?? []].flat());
      const asked = { key, verb, said, items, note: typeof note === "string" ? note.trim() : undefined };
      const entry = ({ id, isNew }: { id: number; isNew: boolean }) =>
        isNew
          ? {
              action: "reports.bulk",
              subject: "bulk",
              subjectId: String(id),
              details: { verb, count: items.length },
            }
          : null;
      const { id } = await desk.act("reports.act", entry, (tx) =>
        queueBulkAct(tools, tx, desk.session, asked),
      );
      const back = new URLSearchParams(queueQuery(filter));
      back.set("bulk", String(id));
      return goTo(`/reports?${back}`);
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      const field = [item ?? []].flat().length === 0 ? "item" : "verb";
      return await showQueue(page, filter, {
        form: formState(posted, { [field]: error.message }),
        status: 422,
      });
    }
  }

  async function show(page: StaffPage, words?: string) {
    const { desk, place, base, view } = page;
    const id = idOf(page);
    const { act, colleagues } = await desk.read("reports.see", async (tx) => ({
      act: await readBulkAct(tx, desk.session, id),
      colleagues: await readColleagues(tx, place.profile.slug, []),
    }));
    if (!act) return view("Không có việc này", <Notice tone="bad">Không có việc này.</Notice>, 404);
    return view(
      "Làm nhiều phản ánh",
      <>
        {words && (
          <Notice tone="bad" news>
            {words}
          </Notice>
        )}
        <BulkPage act={act} tools={{ place, colleagues }} base={base} />
      </>,
      words ? 409 : 200,
    );
  }

  async function undo(page: StaffPage) {
    const { id, staffId } = { id: idOf(page), staffId: page.desk.session.staffId };
    const entry = { action: "reports.bulk_undo", subject: "bulk", subjectId: String(id) };
    return await change(page, () =>
      page.desk.act("reports.act", entry, (tx) => cancelBulkAct(tools, tx, { id, staffId })),
    );
  }

  async function hasten(page: StaffPage) {
    const { id, staffId } = { id: idOf(page), staffId: page.desk.session.staffId };
    const entry = { action: "reports.bulk_now", subject: "bulk", subjectId: String(id) };
    const done = await change(page, () =>
      page.desk.act("reports.act", entry, (tx) => hastenBulkAct(tools, tx, { id, staffId })),
    );
    jobs.wake("run-bulk-act");
    return done;
  }

  async function change(page: StaffPage, work: () => Promise<unknown>) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      return await show(page, error.message);
    }
    return page.goTo(`/reports/bulk/${idOf(page)}`);
  }
}

/** A member of an office sees their own acts alone: others name reports that are not the office's. */
export async function readBulkAct(
  tx: Db,
  { staffId, officeId }: StaffSession,
  id: number,
): Promise<BulkAct | null> {
  const own = officeId === null ? undefined : eq(bulkActs.staffId, staffId);
  const [act] = await tx
    .select()
    .from(bulkActs)
    .where(and(eq(bulkActs.id, id), own));
  return act ?? null;
}

const idOf = (page: StaffPage) => numberIn(page, "id");

/** `NH-26-0042.3`: the code and the version the page showed. */
function itemsOf(posted: (string | File)[]): BulkItem[] {
  const items = posted.flatMap((value) => {
    const found = typeof value === "string" ? /^([A-Z0-9-]{1,20})\.(\d{1,9})$/.exec(value) : null;
    return found ? [{ code: found[1] ?? "", version: Number(found[2]) }] : [];
  });
  return [...new Map(items.map((item) => [item.code, item])).values()];
}
