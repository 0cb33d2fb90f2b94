import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Db } from "../database/database.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { linkRoutes } from "../link-pages/link-routes.ts";
import { readMedia } from "../media/read-media.ts";
import type { MediaStores } from "../media/stores/open-media-stores.ts";
import { actByLink } from "../signal-reports/action-links/act-by-link.ts";
import type { ActionLink } from "../signal-reports/action-links/action-token.ts";
import { findActionLink, usableLinks } from "../signal-reports/action-links/find-action-link.ts";
import type { Posted } from "../signal-reports/forms/posted.ts";
import { readCase } from "../signal-reports/offices/read-case.ts";
import type { ReportTools } from "../signal-reports/report-tools.ts";
import { RequestRefused } from "../signal-reports/request-refused.ts";
import { CasePage } from "./case-page.tsx";
import { Frame, NotFoundPage } from "./frame.tsx";
import { readForm } from "./read-form.ts";
import { style } from "./style.ts";

export type OfficeLinkOptions = {
  db: Db;
  tools: ReportTools;
  jobs: JobQueue;
  knowledge: KnowledgeBase;
  stores: MediaStores;
};

/** A photo of 10 MB and the fields around it. */
const mostBytes = 11 * 1024 * 1024;

/** `/o/<token>`: an office acts on one report without an account. A GET changes nothing, however often it is made. */
export function officeLinkRoutes(options: OfficeLinkOptions): Hono {
  const { db, tools, jobs, knowledge, stores } = options;
  const { sealer, now } = tools;
  const routes = linkRoutes({ style, withForms: true });

  async function show(c: Context, link: ActionLink, status: 200 | 409 | 422, refusal?: string) {
    await knowledge.refresh(db, now());
    const found = await readCase(tools, db, link.requestId);
    if (!found) return c.html(<NotFoundPage />, 404);
    const at = now();
    const others = (await usableLinks(db, link, at)).filter(({ action }) => action !== link.action);
    const token = c.req.param("token") ?? "";
    const page = { sealer, token, link, found, others, now: at, refusal };
    return c.html(<CasePage {...page} />, status);
  }

  routes.get("/:token", async (c) => {
    const link = await findActionLink(tools, db, c.req.param("token"));
    return link ? await show(c, link, 200) : c.html(<NotFoundPage />, 404);
  });

  routes.post(
    "/:token",
    bodyLimit({ maxSize: mostBytes, onError: (c) => c.html(<TooLargePage />, 413) }),
    async (c) => {
      const token = c.req.param("token");
      const link = await findActionLink(tools, db, token);
      if (!link) return c.html(<NotFoundPage />, 404);
      const posted = (await c.req.parseBody()) as Posted;
      await knowledge.refresh(db, now());
      const found = await readCase(tools, db, link.requestId);
      if (!found) return c.html(<NotFoundPage />, 404);
      try {
        const details = readForm(tools, link, found.request.locality, posted);
        await actByLink(tools, db, { link, seenVersion: Number(posted.version), details });
      } catch (error) {
        if (!(error instanceof RequestRefused)) throw error;
        const again = (await findActionLink(tools, db, token)) ?? link;
        return await show(c, again, error.code === "invalid" ? 422 : 409, error.message);
      }
      jobs.wake("deliver-messages");
      jobs.wake("send-office-messages");
      return c.redirect(`/o/${token}`, 303);
    },
  );

  routes.get("/:token/photo/:mediaId", async (c) => {
    const link = await findActionLink(tools, db, c.req.param("token"));
    if (!link || link.revokedAt || link.expiresAt <= now()) return c.html(<NotFoundPage />, 404);
    await knowledge.refresh(db, now());
    const found = await readCase(tools, db, link.requestId);
    const id = c.req.param("mediaId");
    const belongs = found?.pictures.some((picture) => picture.id === id);
    if (!found || !belongs) return c.html(<NotFoundPage />, 404);
    const size = c.req.query("size") === "thumbnail" ? "thumbnail" : "full";
    const picture = await readMedia({ db, stores }, { id, locality: found.request.locality, size });
    if (!picture) return c.html(<NotFoundPage />, 404);
    return c.body(new Uint8Array(picture.bytes), 200, { "content-type": picture.contentType });
  });
  return routes;
}

function TooLargePage() {
  return (
    <Frame title="Ảnh quá lớn">
      <p class="notice bad">Ảnh nặng quá 10 MB. Quay lại, chọn ảnh chụp thường rồi gửi lại.</p>
    </Frame>
  );
}
