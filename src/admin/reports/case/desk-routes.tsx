import type { Db } from "../../../database/database.ts";
import type { ServiceRequest } from "../../../signal-reports/actor.ts";
import { assignRequest } from "../../../signal-reports/assign-request.ts";
import { splitReport } from "../../../signal-reports/incidents/split-report.ts";
import { labelRequest } from "../../../signal-reports/label-request.ts";
import { RequestRefused } from "../../../signal-reports/request-refused.ts";
import { setPriority } from "../../../signal-reports/set-priority.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { staffOf } from "../staff-actor.ts";
import { findByCode } from "./read-case-page.ts";
import { codeOf, noCase, type ShowCase } from "./show-case.tsx";
import { statusOfRefusal } from "./status-of-refusal.ts";

type Fields = Record<string, string | string[] | undefined>;
type DeskVerb = (tx: Db, request: ServiceRequest, fields: Fields, page: StaffPage) => Promise<unknown>;

/** What only the place's own staff do with a report beside moving it: who looks after it, labels, urgency, splitting. */
export function deskPages({ tools, jobs }: AdminParts, showCase: ShowCase): AdminRoute[] {
  const known = (request: ServiceRequest, fields: Fields, { desk }: StaffPage) => ({
    requestId: request.id,
    actor: staffOf(desk.session),
    seenVersion: Number(fields.version),
  });
  const deskVerbs: Record<string, DeskVerb> = {
    assign: (tx, request, fields, page) => {
      const assignee = text(fields.assignee);
      const assigneeId = assignee === "-" ? null : assignee;
      return assignRequest(tools, tx, { ...known(request, fields, page), assigneeId });
    },
    label: (tx, request, fields, page) =>
      labelRequest(tools, tx, {
        ...known(request, fields, page),
        label: text(fields.label),
        on: fields.on !== "0",
      }),
    priority: (tx, request, fields, page) =>
      setPriority(tools, tx, { ...known(request, fields, page), urgent: fields.urgent === "1" }),
    split: (tx, request, fields, page) =>
      splitReport(tools, tx, {
        ...known(request, fields, page),
        voiceIds: [fields.voice ?? []].flat().map(Number).filter(Number.isSafeInteger),
      }),
  };
  return Object.entries(deskVerbs).map(([verb, work]) => ({
    method: "POST",
    path: `/reports/:code/${verb}`,
    permission: "reports.act",
    handle: (page) => act(page, verb, work),
  }));

  async function act(page: StaffPage, verb: string, work: DeskVerb) {
    const { c, desk, goTo } = page;
    const code = codeOf(page);
    const fields = (await c.req.parseBody({ all: true })) as Fields;
    const { version: _, voice, ...details } = fields;
    const entry = { action: `report.${verb}`, subject: "report", subjectId: code, details };
    try {
      staffOf(desk.session);
      const found = await desk.act(
        "reports.act",
        (done) => (done ? entry : null),
        async (tx) => {
          const request = await findByCode(tx, code);
          if (request) await work(tx, request, fields, page);
          return request !== undefined;
        },
      );
      if (!found) return await noCase(page);
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      return await showCase(page, { refusal: error.message, status: statusOfRefusal(error) });
    }
    for (const job of ["deliver-messages", "send-office-messages"] as const) jobs.wake(job);
    return goTo(`/reports/${code}`);
  }
}

function text(value: string | string[] | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
