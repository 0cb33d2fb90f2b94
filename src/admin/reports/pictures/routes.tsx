import { markRedaction } from "../../../media/mark-redaction.ts";
import { findMedium } from "../../../media/read-media.ts";
import { recordEvent } from "../../../signal-reports/record-event.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, PageStatus, StaffPage } from "../../admin-route.ts";
import { type FormState, formState } from "../../frame/components/index.ts";
import { findByCode } from "../case/read-case-page.ts";
import { codeOf, noCase } from "../case/show-case.tsx";
import { actorOf } from "../staff-actor.ts";
import { readRectangles } from "./read-rectangles.ts";
import { RedactPage } from "./redact-page.tsx";

/** Blacking out parts of a picture. */
export function picturePages({ tools, jobs }: AdminParts): AdminRoute[] {
  const path = "/reports/:code/photo/:mediaId/redact";
  return [
    { method: "GET", path, permission: "personal_data.see", handle: (page) => show(page) },
    { method: "POST", path, permission: "reports.act", handle: redact },
  ];

  async function show(page: StaffPage, form?: FormState, status?: PageStatus) {
    const { c, desk, base, view } = page;
    const id = c.req.param("mediaId") ?? "";
    const found = await desk.read("personal_data.see", async (tx) => {
      const request = await findByCode(tx, codeOf(page));
      const medium = request && (await findMedium(tx, { id, locality: request.locality }));
      return request && medium?.requestId === request.id ? request : null;
    });
    if (!found) return await noCase(page);
    return await view(
      "Che bớt ảnh",
      <RedactPage {...{ base, form }} code={found.code} mediaId={id} />,
      status,
    );
  }

  async function redact(page: StaffPage) {
    const { c, desk, goTo } = page;
    const code = codeOf(page);
    const posted = await c.req.parseBody();
    const { redaction, errors } = readRectangles(posted);
    if (Object.keys(errors).length > 0) return await show(page, formState(posted, errors), 422);
    const id = c.req.param("mediaId") ?? "";
    const done = await desk.act<boolean>(
      "reports.act",
      (marked) =>
        marked
          ? {
              action: "report.redact",
              subject: "report",
              subjectId: code,
              details: { picture: id, boxes: redaction.length },
            }
          : null,
      async (tx) => {
        const request = await findByCode(tx, code);
        if (!request || !(await markRedaction({ jobs }, tx, { id, requestId: request.id, redaction })))
          return false;
        const { id: requestId, status } = request;
        const details = { picture: id };
        const event = { requestId, verb: "redact", from: status, to: status, details };
        await recordEvent(tools, tx, actorOf(desk.session), event);
        return true;
      },
    );
    if (!done) return await noCase(page);
    jobs.wake("redact-media");
    return goTo(`/reports/${code}`);
  }
}
