import { asc, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { requestEvents, serviceRequests } from "../../database/schema/index.ts";
import { findMedium, mediumBytes } from "../../media/read-media.ts";
import type { ServiceRequest } from "../../signal-reports/actor.ts";
import { readCase } from "../../signal-reports/offices/read-case.ts";
import { RequestRefused } from "../../signal-reports/request-refused.ts";
import { type ActorKind, moves, verbs } from "../../signal-reports/states.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, PageStatus, StaffPage } from "../admin-route.ts";
import { bulkPages } from "./bulk/routes.tsx";
import { CasePage } from "./case-page.tsx";
import { exportPages } from "./export/routes.tsx";
import { makeMove } from "./make-move.ts";
import { type OpenedVoice, openVoices } from "./open-voices.ts";
import type { Posted } from "./posted.ts";
import { queuePages, queueView } from "./queue/routes.tsx";
import { NoCasePage } from "./refusal-pages.tsx";
import { actorOf } from "./staff-actor.ts";

/** A photo of 10 MB and the fields around it. */
const mostBytes = 11 * 1024 * 1024;
const staffVerbs = verbs.filter((verb) => (moves[verb].by as readonly ActorKind[]).includes("staff"));
const statusOf = { invalid: 422, not_found: 404, unknown_office: 422, wrong_proof: 422 } as const;

/** `/reports`: the staff see and move reports. Thin over the verbs that offices and residents use as well. */
export function reportPages(parts: AdminParts): AdminRoute[] {
  const { tools, jobs, stores } = parts;
  const showQueue = queueView(parts);
  return [
    ...queuePages(parts, showQueue),
    ...bulkPages(parts, showQueue),
    ...exportPages(parts),
    { method: "GET", path: "/reports/:code", permission: "reports.see", handle: (page) => show(page) },
    { method: "GET", path: "/reports/:code/photo/:mediaId", permission: "reports.see", handle: photo },
    { method: "POST", path: "/reports/:code/voices", permission: "personal_data.see", handle: look },
    { method: "POST", path: "/reports/:code/:verb", permission: "reports.act", mostBytes, handle: act },
  ];

  async function photo(page: StaffPage) {
    const { c, desk, view, base } = page;
    const size = c.req.query("size") === "thumbnail" ? "thumbnail" : "full";
    const found = await desk.read("reports.see", async (tx) => {
      const request = await find(tx, page);
      if (!request) return null;
      const wanted = { id: c.req.param("mediaId") ?? "", locality: request.locality, size } as const;
      const medium = await findMedium(tx, wanted);
      return medium?.requestId === request.id ? medium : null;
    });
    const bytes = found && (await mediumBytes(stores, found));
    if (!found || !bytes) return view("Không có phản ánh này", <NoCasePage base={base} />, 404);
    return c.body(new Uint8Array(bytes), 200, { "content-type": found.contentType });
  }

  async function look(page: StaffPage) {
    const { desk, view, base } = page;
    const opened = await desk.act<OpenedVoice[] | null>(
      "personal_data.see",
      (voices) =>
        voices ? { action: "personal_data.see", subject: "report", subjectId: codeOf(page) } : null,
      async (tx) => {
        const request = await find(tx, page);
        return request ? await openVoices(tools, tx, actorOf(desk.session), request) : null;
      },
    );
    if (!opened) return view("Không có phản ánh này", <NoCasePage base={base} />, 404);
    return await show(page, { opened });
  }

  async function act(page: StaffPage) {
    const { c, desk, view, base, goTo } = page;
    const code = codeOf(page);
    const verb = staffVerbs.find((known) => known === c.req.param("verb"));
    if (!verb) return view("Không có phản ánh này", <NoCasePage base={base} />, 404);
    const posted = (await c.req.parseBody()) as Posted;
    try {
      const found = await desk.act(
        "reports.act",
        (done) => (done ? { action: `report.${verb}`, subject: "report", subjectId: code } : null),
        async (tx) => {
          const request = await find(tx, page);
          if (request) await makeMove(tools, tx, desk.session, request, verb, posted);
          return request !== undefined;
        },
      );
      if (!found) return view("Không có phản ánh này", <NoCasePage base={base} />, 404);
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      const status = error.code in statusOf ? statusOf[error.code as keyof typeof statusOf] : 409;
      return await show(page, { refusal: error.message, status });
    }
    for (const job of ["deliver-messages", "send-office-messages", "store-media"] as const) jobs.wake(job);
    return goTo(`/reports/${code}`);
  }

  type Shown = { opened?: OpenedVoice[]; refusal?: string; status?: PageStatus };
  async function show(page: StaffPage, { opened, refusal, status = 200 }: Shown = {}) {
    const { desk, view, base, now } = page;
    const shown = await desk.read("reports.see", async (tx) => {
      const request = await find(tx, page);
      const found = request && (await readCase(tools, tx, request.id));
      if (!found) return null;
      const events = await tx
        .select()
        .from(requestEvents)
        .where(eq(requestEvents.requestId, request.id))
        .orderBy(asc(requestEvents.id));
      return { found, events };
    });
    if (!shown) return view("Không có phản ánh này", <NoCasePage base={base} />, 404);
    return view(
      `Phản ánh ${shown.found.request.code}`,
      <CasePage {...shown} opened={opened ?? null} refusal={refusal} now={now} base={base} />,
      status,
    );
  }
}

function codeOf({ c }: StaffPage): string {
  return (c.req.param("code") ?? "").toUpperCase();
}

async function find(tx: Db, page: StaffPage): Promise<ServiceRequest | undefined> {
  const [request] = await tx
    .select()
    .from(serviceRequests)
    .where(eq(serviceRequests.code, codeOf(page)));
  return request;
}
