import { asc, eq } from "drizzle-orm";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import type { Db } from "../../database/database.ts";
import { requestEvents, serviceRequests } from "../../database/schema/index.ts";
import type { JobQueue } from "../../jobs/job-queue.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { readMedia } from "../../media/read-media.ts";
import type { MediaStores } from "../../media/stores/open-media-stores.ts";
import type { ServiceRequest } from "../../signal-reports/actor.ts";
import { readCase } from "../../signal-reports/offices/read-case.ts";
import type { ReportTools } from "../../signal-reports/report-tools.ts";
import { RequestRefused } from "../../signal-reports/request-refused.ts";
import { type ActorKind, moves, verbs } from "../../signal-reports/states.ts";
import { requireStaff } from "../../staff/require-staff.ts";
import type { SignInTools } from "../../staff/sign-in.ts";
import { caseStyle } from "./case-layout.tsx";
import { CasePage } from "./case-page.tsx";
import { listCases } from "./list-cases.ts";
import { CaseListPage } from "./list-page.tsx";
import { makeMove } from "./make-move.ts";
import { type OpenedVoice, openVoices } from "./open-voices.ts";
import type { Posted } from "./posted.ts";
import { NoCasePage, TooLargePage } from "./refusal-pages.tsx";

export type CaseRoutesOptions = {
  signIn: SignInTools;
  tools: ReportTools;
  jobs: Pick<JobQueue, "wake">;
  knowledge: KnowledgeBase;
  stores: MediaStores;
};

/** A photo of 10 MB and the fields around it. */
const mostBytes = 11 * 1024 * 1024;
const staffVerbs = verbs.filter((verb) => (moves[verb].by as readonly ActorKind[]).includes("staff"));
const statusOf = { invalid: 422, not_found: 404, unknown_office: 422, wrong_proof: 422 } as const;

/** `/admin/reports`: the staff see and move reports. Thin over the verbs that offices and residents use as well. */
export function caseRoutes({ signIn, tools, jobs, knowledge, stores }: CaseRoutesOptions): Hono {
  const { db } = signIn;
  const routes = new Hono();
  routes.use(csrf());
  routes.get("/style.css", (c) => c.body(caseStyle, 200, { "content-type": "text/css; charset=utf-8" }));
  routes.use("/*", requireStaff(signIn));
  routes.use(async (c, next) => {
    await knowledge.refresh(db, tools.now());
    await next();
    c.header("cache-control", "no-store");
  });

  routes.get("/", async (c) => {
    const cases = await listCases(db);
    return c.html(<CaseListPage cases={cases} placeOf={tools.placeOf} now={tools.now()} />);
  });

  routes.get("/:code", async (c) => {
    const request = await find(db, c);
    return request ? await show(c, request) : c.html(<NoCasePage />, 404);
  });

  routes.get("/:code/photo/:mediaId", async (c) => {
    const request = await find(db, c);
    const size = c.req.query("size") === "thumbnail" ? "thumbnail" : "full";
    const wanted = { id: c.req.param("mediaId"), locality: request?.locality ?? "", size } as const;
    const picture = request && (await readMedia({ db, stores }, wanted));
    if (!picture || picture.requestId !== request.id) return c.html(<NoCasePage />, 404);
    return c.body(new Uint8Array(picture.bytes), 200, { "content-type": picture.contentType });
  });

  routes.post("/:code/voices", async (c) => {
    const request = await find(db, c);
    if (!request) return c.html(<NoCasePage />, 404);
    return await show(c, request, { opened: await openVoices(tools, db, request) });
  });

  const limit = bodyLimit({ maxSize: mostBytes, onError: (c) => c.html(<TooLargePage />, 413) });
  routes.post("/:code/:verb", limit, async (c) => {
    const request = await find(db, c);
    const verb = staffVerbs.find((known) => known === c.req.param("verb"));
    if (!request || !verb) return c.html(<NoCasePage />, 404);
    try {
      await makeMove(tools, db, request, verb, (await c.req.parseBody()) as Posted);
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      const { code, message: refusal } = error;
      const status = code in statusOf ? statusOf[code as keyof typeof statusOf] : 409;
      return await show(c, request, { refusal, status });
    }
    for (const job of ["deliver-messages", "send-office-messages", "store-media"] as const) jobs.wake(job);
    return c.redirect(`/admin/reports/${request.code}`, 303);
  });

  type Shown = { opened?: OpenedVoice[]; refusal?: string; status?: 200 | 404 | 409 | 422 };
  async function show(c: Context, { id }: ServiceRequest, { opened, refusal, status = 200 }: Shown = {}) {
    const found = await readCase(tools, db, id);
    if (!found) return c.html(<NoCasePage />, 404);
    const events = await db
      .select()
      .from(requestEvents)
      .where(eq(requestEvents.requestId, id))
      .orderBy(asc(requestEvents.id));
    const page = { found, events, opened: opened ?? null, refusal, now: tools.now() };
    return c.html(<CasePage {...page} />, status);
  }
  return routes;
}

async function find(db: Db, c: Context): Promise<ServiceRequest | undefined> {
  const code = (c.req.param("code") ?? "").toUpperCase();
  const [request] = await db.select().from(serviceRequests).where(eq(serviceRequests.code, code));
  return request;
}
