import { eq } from "drizzle-orm";
import { type Context, Hono } from "hono";
import { type Db, inTransaction } from "../../database/database.ts";
import { dossiers } from "../../database/schema/index.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { type CallOutcome, completeCallTask } from "../../signal-reports/call-tasks/complete-call-task.ts";
import type { Dossier, WriteDossier } from "../../signal-reports/dossier/dossier-files.ts";
import { recordCarrierAnswer } from "../../signal-reports/dossier/record-carrier-answer.ts";
import { sendDossier } from "../../signal-reports/dossier/send-dossier.ts";
import { dossierInput } from "../../signal-reports/dossier/snapshot.ts";
import type { CarrierAnswer } from "../../signal-reports/move-details.ts";
import type { ReportTools } from "../../signal-reports/report-tools.ts";
import { RequestRefused } from "../../signal-reports/request-refused.ts";
import { Layout } from "../layout.tsx";

export type ReportRoutesOptions = {
  db: Db;
  now: () => Date;
  tools: ReportTools;
  knowledge: KnowledgeBase;
  /** Left out where the runtime cannot draw documents. */
  writeDossier?: WriteDossier;
};

/** Whoever is signed in is an administrator of everything. */
const staff = { kind: "staff", localities: "*", staffId: "admin", via: "admin" } as const;

/** What the first page's buttons about reports do. */
export function reportRoutes({ db, now, tools, knowledge, writeDossier }: ReportRoutesOptions): Hono {
  const routes = new Hono();

  /** Runs a verb; what it refuses is said in words. */
  const act = async (c: Context, verb: (tx: Db, id: number) => Promise<unknown>) => {
    const id = Number(c.req.param("id"));
    if (!Number.isSafeInteger(id)) return c.notFound();
    await knowledge.refresh(db, now());
    try {
      await inTransaction(db, (tx) => verb(tx, id));
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      return c.html(<Refused words={error.message} />, error.code === "not_found" ? 404 : 409);
    }
    return c.redirect("/admin", 303);
  };

  routes.post("/calls/:id/complete", async (c) => {
    const outcome = readOutcome(await c.req.parseBody());
    if (!outcome) return c.html(<Refused words="Chọn kết quả cuộc gọi." />, 400);
    return act(c, (tx, taskId) => completeCallTask(tools, tx, { taskId, actor: staff, outcome }));
  });
  routes.post("/letters/:id/send", async (c) => {
    const { by, number } = await c.req.parseBody();
    if (by !== "mail" && by !== "hand") return c.html(<Refused words="Chọn cách gửi." />, 400);
    const given = typeof number === "string" ? { number } : {};
    return act(c, (tx, dossierId) => sendDossier(tools, tx, { dossierId, actor: staff, by, ...given }));
  });
  routes.post("/letters/:id/answer", async (c) => {
    const { station, distanceM, cause, plan, date } = await c.req.parseBody();
    return act(c, async (tx, dossierId) => {
      const [letter] = await tx.select().from(dossiers).where(eq(dossiers.id, dossierId));
      const said = { station, cause, plan, date, distanceM: Number(distanceM), operator: letter?.operator };
      const answer = said as CarrierAnswer;
      await recordCarrierAnswer(tools, tx, { dossierId, actor: staff, answer });
    });
  });
  routes.get("/letters/:id/:kind{letter|workbook|geojson|map}", async (c) => {
    const id = Number(c.req.param("id"));
    if (!writeDossier || !Number.isSafeInteger(id)) return c.notFound();
    const [row] = await db.select().from(dossiers).where(eq(dossiers.id, id));
    if (!row) return c.notFound();
    const written = await writeDossier(dossierInput(row.data));
    const file = written[c.req.param("kind") as keyof Dossier];
    if (!file) return c.notFound();
    return c.body(new Uint8Array(file.content), 200, {
      "content-type": file.type,
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "no-store",
    });
  });
  return routes;
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

function Refused({ words }: { words: string }) {
  return (
    <Layout title="Chưa làm được">
      <p class="notice bad">{words}</p>
      <p>
        <a class="button" href="/admin">
          Về trang đầu
        </a>
      </p>
    </Layout>
  );
}
