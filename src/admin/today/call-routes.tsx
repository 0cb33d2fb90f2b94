import { type CallOutcome, completeCallTask } from "../../signal-reports/call-tasks/complete-call-task.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute } from "../admin-route.ts";
import { staffOf } from "../reports/staff-actor.ts";
import { actOnRow, refused } from "./act-on-row.tsx";

/** A call was made, or tried. */
export function callPages({ tools }: AdminParts): AdminRoute[] {
  return [
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
