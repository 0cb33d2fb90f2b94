import { and, asc, eq, gt, or } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { callTasks, serviceRequests } from "../../../database/schema/index.ts";
import { officeName } from "../../../signal-reports/news/news-text.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { Breadcrumb, Form, Pager, Rows, Time } from "../../frame/components/index.ts";
import { CallOutcomes } from "../../today/call-outcomes.tsx";
import { callWhy } from "../../today/call-why.ts";

const perPage = 30;
type Cursor = { at: Date; id: number };

/** `/reports/calls`: everybody who has to be rung up; how to reach them is opened one by one, on record. */
export function callListPages(_parts: AdminParts): AdminRoute[] {
  return [{ method: "GET", path: "/reports/calls", permission: "reports.see", handle: list }];

  async function list({ c, desk, place, base, view }: StaffPage) {
    const at = /^(\d{1,15})-(\d{1,15})$/.exec(c.req.query("after") ?? "");
    const after = at ? { at: new Date(Number(at[1])), id: Number(at[2]) } : null;
    const found = await desk.read("reports.see", (tx) => readCalls(tx, after));
    const calls = found.slice(0, perPage);
    const last = found.length > perPage ? calls.at(-1) : undefined;
    const mayAct = desk.may("reports.act") && desk.session.officeId === null;
    const mayLook = desk.may("personal_data.see");
    return view(
      "Cần gọi cho người báo",
      <>
        <Breadcrumb steps={[[`${base}/reports`, "Phản ánh"]]} here="Cần gọi" />
        <p class="hint">Những người Zalo không chuyển tin tới được nữa. Người chờ lâu nhất ở trên.</p>
        <Rows
          caption="Cần gọi cho người báo"
          head={["Mã", "Nơi", "Để làm gì", "Ai gọi", "Từ lúc", { title: "", kind: "actions" }]}
          rows={calls.map(({ id, code, area, why, officeId, createdAt }) => [
            <a href={`${base}/reports/${code}`}>{code}</a>,
            area ?? "Chưa rõ chỗ",
            callWhy[why],
            officeName(place, officeId),
            <Time at={createdAt} />,
            <>
              {mayLook && (
                <Form action={`${base}/calls/${id}/open`} inline label={`Xem cách liên lạc, ${code}`}>
                  <button type="submit">Xem cách liên lạc</button>
                </Form>
              )}
              {mayAct && <CallOutcomes id={id} why={why} base={base} />}
            </>,
          ])}
          empty="Không có ai cần gọi."
        />
        <Pager
          previous={after ? `${base}/reports/calls` : undefined}
          next={last ? `${base}/reports/calls?after=${last.createdAt.getTime()}-${last.id}` : undefined}
        />
      </>,
    );
  }
}

async function readCalls(tx: Db, after: Cursor | null) {
  const { id, createdAt, status } = callTasks;
  const beyond = after
    ? or(gt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)))
    : undefined;
  return await tx
    .select({
      id,
      why: callTasks.why,
      officeId: callTasks.officeId,
      createdAt,
      code: serviceRequests.code,
      area: serviceRequests.area,
    })
    .from(callTasks)
    .innerJoin(serviceRequests, eq(serviceRequests.id, callTasks.requestId))
    .where(and(eq(status, "open"), beyond))
    .orderBy(asc(createdAt), asc(id))
    .limit(perPage + 1);
}
