import type { Context, Hono } from "hono";
import type { Db } from "../database/database.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { linkRoutes } from "../link-pages/link-routes.ts";
import { readMedia } from "../media/read-media.ts";
import type { MediaStores } from "../media/stores/open-media-stores.ts";
import type { ReportTools } from "../signal-reports/report-tools.ts";
import { type Admission, admit } from "./admit.ts";
import { NotFoundPage, TooManyPage } from "./frame.tsx";
import { readStatus } from "./read-status.ts";
import { StatusPage } from "./status-page.tsx";
import { style } from "./style.ts";

export type StatusPageOptions = {
  db: Db;
  tools: ReportTools;
  knowledge: KnowledgeBase;
  stores: MediaStores;
};

/** `/status/<code>?k=<secret>`: a resident's own report, for whoever has the link out of the chat. */
export function statusPageRoutes({ db, tools, knowledge, stores }: StatusPageOptions): Hono {
  const routes = linkRoutes({ style, withForms: false });

  routes.get("/:code", async (c) => {
    const secret = c.req.query("k");
    const admission = await admit(tools, db, { code: codeOf(c), secret });
    if (admission.outcome !== "admitted") return refuse(c, admission);
    await knowledge.refresh(db, tools.now());
    const status = await readStatus(tools, db, admission.request);
    return c.html(<StatusPage status={status} secret={secret ?? ""} />);
  });

  routes.get("/:code/photo/:mediaId", async (c) => {
    const admission = await admit(tools, db, { code: codeOf(c), secret: c.req.query("k") });
    if (admission.outcome !== "admitted") return refuse(c, admission);
    await knowledge.refresh(db, tools.now());
    const { history } = await readStatus(tools, db, admission.request);
    const id = c.req.param("mediaId");
    const proves = history.some(({ photo }) => photo?.id === id);
    const { locality } = admission.request;
    const picture = proves ? await readMedia({ db, stores }, { id, locality }) : null;
    if (!picture) return c.html(<NotFoundPage />, 404);
    return c.body(new Uint8Array(picture.bytes), 200, { "content-type": picture.contentType });
  });
  return routes;
}

function codeOf(c: Context): string {
  return (c.req.param("code") ?? "").trim().toUpperCase();
}

function refuse(c: Context, { outcome }: Exclude<Admission, { outcome: "admitted" }>) {
  return outcome === "too_many" ? c.html(<TooManyPage />, 429) : c.html(<NotFoundPage />, 404);
}
