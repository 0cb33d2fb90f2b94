import { type CallOutcome, completeCallTask } from "../../signal-reports/call-tasks/complete-call-task.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../admin-route.ts";
import { staffOf } from "../reports/staff-actor.ts";
import { actOnRow, refused } from "./act-on-row.tsx";
import { CallPage } from "./call-page.tsx";
import { type OpenedCall, openCall } from "./read-calls.ts";

/** How to reach somebody who has to be rung up; and a call was made, or tried. */
export function callPages({ tools }: AdminParts): AdminRoute[] {
  return [
    { method: "POST", path: "/calls/:id/open", permission: "personal_data.see", handle: open },
    {
      method: "POST",
      path: "/calls/:id/complete",
      permission: "reports.act",
      async handle(page) {
        const outcome = readOutcome(await page.c.req.parseBody());
        if (!outcome) return refused(page, "Chọn kết quả cuộc gọi.", 400);
        const actor = staffOf(page.desk.session);
        const entry = { action: "call.complete", subject: "call" };
        return await actOnRow(page, "reports.act", entry, (tx, taskId) =>
          completeCallTask(tools, tx, { taskId, actor, outcome }),
        );
      },
    },
  ];

  async function open(page: StaffPage) {
    const { c, desk, place, base, view } = page;
    const id = Number(c.req.param("id"));
    const call = Number.isSafeInteger(id)
      ? await desk.act<OpenedCall | null>(
          "personal_data.see",
          (found) => found && { action: "personal_data.see", subject: "call", subjectId: String(id) },
          (tx) => openCall(tx, tools, id),
        )
      : null;
    if (!call) return refused(page, "Cuộc gọi này đã có người làm hoặc không cần nữa.", 404);
    return view(
      `Gọi về phản ánh ${call.code}`,
      <CallPage {...{ call, place, base }} mayAct={desk.may("reports.act")} />,
    );
  }
}

function readOutcome({ outcome, answer }: Record<string, unknown>): CallOutcome | null {
  switch (outcome) {
    case "not_reached":
      return { reached: false };
    case "good":
    case "better":
    case "not_fixed":
      return { reached: true, verdict: outcome };
    case "reached": {
      const said = typeof answer === "string" ? answer.trim().slice(0, 2_000) : "";
      return { reached: true, ...(said ? { answer: said } : {}) };
    }
    default:
      return null;
  }
}
