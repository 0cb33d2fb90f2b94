import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { auditLog } from "../../../database/schema/index.ts";
import type { Actor } from "../../../signal-reports/actor.ts";
import { areaKey, similarReports } from "../../../signal-reports/duplicates/index.ts";
import type { Similar } from "../../../signal-reports/duplicates/similar-reports.ts";
import { fileRequest } from "../../../signal-reports/file-request.ts";
import type { Filing } from "../../../signal-reports/filing.ts";
import { joinRequest } from "../../../signal-reports/join-request.ts";
import { readSimilar } from "../../../signal-reports/load-report-facts.ts";
import { readListeners } from "../../../signal-reports/news/read-listeners.ts";
import { sendNews } from "../../../signal-reports/news/send-news.ts";
import type { SimilarReport } from "../../../signal-reports/report-facts.ts";
import type { ReportTools } from "../../../signal-reports/report-tools.ts";
import { RequestRefused } from "../../../signal-reports/request-refused.ts";
import { statusLink } from "../../../signal-reports/status-link.ts";

export type FilingChoice = { do: "ask" } | { do: "anyway" } | { do: "join"; code: string };
export type FiledForSomebody =
  | { outcome: "similar"; similar: Similar<SimilarReport>[] }
  | { outcome: "filed" | "joined" | "before"; code: string };

type Asked = { filing: Filing; choice: FilingChoice; key: string; actor: Extract<Actor, { kind: "staff" }> };

/**
 * Files a report for a caller or visitor by the verbs of the chat: what may be the same trouble is shown before
 * anything is written. The same form sent twice files once. @throws {RequestRefused}
 */
export async function fileForSomebody(
  tools: ReportTools,
  tx: Db,
  { filing, choice, key, actor }: Asked,
): Promise<FiledForSomebody> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${key}))`);
  const before = await filedBefore(tx, actor.staffId, key);
  if (before) return { outcome: "before", code: before };
  const { conversationId } = filing.voice;
  const similar = await readSimilar(tx, conversationId, filing.locality, tools.now());
  if (choice.do === "join") {
    const wanted = similar.find(({ code }) => code === choice.code);
    if (!wanted) throw new RequestRefused("not_allowed_now", `Phản ánh ${choice.code} không còn mở.`);
    const { request, voiceId } = await joinRequest(tools, tx, wanted.requestId, filing.voice, () => actor);
    await tell(tools, tx, request, voiceId, "thêm bác vào");
    return { outcome: "joined", code: request.code };
  }
  const near = choice.do === "ask" ? alike(tools, filing, similar) : [];
  if (near.length > 0) return { outcome: "similar", similar: near };
  const { request, voiceId } = await fileRequest(tools, tx, filing, () => actor);
  await tell(tools, tx, request, voiceId, "ghi");
  return { outcome: "filed", code: request.code };
}

function alike(tools: ReportTools, { locality, trouble }: Filing, candidates: SimilarReport[]) {
  const { area, lat, lon, operators, services } = trouble;
  const { profile } = tools.placeOf(locality);
  const key = area === null ? null : areaKey(area, profile);
  const now = tools.now();
  return similarReports(candidates, { areaKey: key, lat, lon, operators, services, at: now }, now).slice(
    0,
    5,
  );
}

/** Who is in the chat hears the number there. */
async function tell(
  tools: ReportTools,
  tx: Db,
  request: Parameters<typeof sendNews>[2],
  voiceId: number,
  did: string,
): Promise<void> {
  const listener = (await readListeners(tx, request.id)).find(({ id }) => id === voiceId);
  if (!listener?.conversation) return;
  const text = `Cán bộ đã ${did} phản ánh ${request.code} theo lời bác. Có tin mới sẽ báo bác tại đây.\nXem: ${statusLink(tools, request.code)}`;
  await sendNews(tools, tx, request, listener, { text, choices: [], matters: null });
}

async function filedBefore(tx: Db, staffId: string, key: string): Promise<string | null> {
  const [row] = await tx
    .select({ code: auditLog.subjectId })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.staffId, staffId),
        eq(auditLog.action, "report.file"),
        sql`${auditLog.details} ->> 'key' = ${key}`,
      ),
    )
    .limit(1);
  return row?.code ?? null;
}
