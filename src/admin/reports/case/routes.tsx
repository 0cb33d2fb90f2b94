import { seeWholePlace } from "../../../database/in-place.ts";
import { findMedium, mediumBytes } from "../../../media/read-media.ts";
import type { Posted } from "../../../signal-reports/forms/posted.ts";
import { RequestRefused } from "../../../signal-reports/request-refused.ts";
import { type ActorKind, moves, verbs } from "../../../signal-reports/states.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { formState } from "../../frame/components/index.ts";
import { makeMove } from "../make-move.ts";
import { type OpenedVoice, openVoices } from "../open-voices.ts";
import { actorOf } from "../staff-actor.ts";
import { CaseState } from "./case-state.tsx";
import { PrintedCase } from "./printed-case.tsx";
import { findByCode } from "./read-case-page.ts";
import { codeOf, noCase, readFacts, type ShowCase } from "./show-case.tsx";
import { statusOfRefusal } from "./status-of-refusal.ts";

/** A photo of 10 MB and the fields around it. */
const mostBytes = 11 * 1024 * 1024;
const staffVerbs = verbs.filter((verb) => (moves[verb].by as readonly ActorKind[]).includes("staff"));

/** One report: seen, opened, moved. Thin over the verbs that offices and residents use as well. */
export function casePages(parts: AdminParts, showCase: ShowCase): AdminRoute[] {
  const { tools, jobs, stores } = parts;
  return [
    { method: "GET", path: "/reports/:code", permission: "reports.see", handle: (page) => showCase(page) },
    { method: "GET", path: "/reports/:code/state", permission: "reports.see", handle: state },
    { method: "GET", path: "/reports/:code/print", permission: "reports.see", handle: print },
    { method: "GET", path: "/reports/:code/photo/:mediaId", permission: "personal_data.see", handle: photo },
    { method: "POST", path: "/reports/:code/voices", permission: "personal_data.see", handle: look },
    { method: "POST", path: "/reports/:code/:verb", permission: "reports.act", mostBytes, handle: move },
  ];

  async function state(page: StaffPage) {
    const facts = await readFacts(parts, page);
    if (!facts) return await noCase(page);
    const seen = Number(page.c.req.query("seen")) || facts.found.request.version;
    return page.c.html(
      <div id="case-state">
        <CaseState facts={facts} seenVersion={seen} />
      </div>,
    );
  }

  async function print(page: StaffPage) {
    const facts = await readFacts(parts, page);
    if (!facts) return await noCase(page);
    const { view, now, base } = page;
    return view(`Phản ánh ${facts.found.request.code}`, <PrintedCase {...{ facts, now, base }} />);
  }

  async function photo(page: StaffPage) {
    const { c, desk } = page;
    const size = c.req.query("size") === "thumbnail" ? "thumbnail" : "full";
    const found = await desk.read("personal_data.see", async (tx) => {
      const request = await findByCode(tx, codeOf(page));
      if (!request) return null;
      const wanted = { id: c.req.param("mediaId") ?? "", locality: request.locality, size } as const;
      const medium = await findMedium(tx, wanted);
      return medium?.requestId === request.id ? medium : null;
    });
    const bytes = found && (await mediumBytes(stores, found));
    if (!found || !bytes) return await noCase(page);
    return c.body(new Uint8Array(bytes), 200, { "content-type": found.contentType });
  }

  async function look(page: StaffPage) {
    const { desk } = page;
    const entry = { action: "personal_data.see", subject: "report", subjectId: codeOf(page) };
    const opened = await desk.act<OpenedVoice[] | null>(
      "personal_data.see",
      (voices) => (voices ? entry : null),
      async (tx) => {
        const request = await findByCode(tx, codeOf(page));
        return request ? await openVoices(tools, tx, actorOf(desk.session), request) : null;
      },
    );
    return opened ? await showCase(page, { opened }) : await noCase(page);
  }

  async function move(page: StaffPage) {
    const { c, desk, goTo } = page;
    const code = codeOf(page);
    const verb = staffVerbs.find((known) => known === c.req.param("verb"));
    if (!verb) return await noCase(page);
    const posted = (await c.req.parseBody()) as Posted;
    try {
      const found = await desk.act(
        "reports.act",
        (done) => (done ? { action: `report.${verb}`, subject: "report", subjectId: code } : null),
        async (tx) => {
          const request = await findByCode(tx, code);
          if (!request) return false;
          await seeWholePlace(tx);
          await makeMove(tools, tx, desk.session, request, verb, posted);
          return true;
        },
      );
      if (!found) return await noCase(page);
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      const errors = error.field ? { [error.field]: error.message } : {};
      const kind = typeof posted.kind === "string" ? posted.kind : undefined;
      const returned = { verb, kind, form: formState(posted, errors) };
      return await showCase(page, { refusal: error.message, returned, status: statusOfRefusal(error) });
    }
    for (const job of ["deliver-messages", "send-office-messages", "store-media"] as const) jobs.wake(job);
    // An office that passed a report on may not see it any more.
    return goTo(verb === "forward" && desk.session.officeId !== null ? "/reports" : `/reports/${code}`);
  }
}
