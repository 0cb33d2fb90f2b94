import type { Db } from "../../database/database.ts";
import { listDeadEvents } from "../../inbox/dead-letters.ts";
import { readWebhookApp } from "../../inbox/webhook-app.ts";
import { factsDue } from "../../knowledge/facts-due.ts";
import type { Library } from "../../knowledge/knowledge-base.ts";
import { readSwitches } from "../../knowledge/switches/switched-off.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { addWorkingHours } from "../../localities/working-time.ts";
import { readOaHealth } from "../../official-accounts/read-oa-health.ts";
import { listDossiers } from "../../signal-reports/dossier/list-dossiers.ts";
import { readTrouble } from "../../signal-reports/offices/read-trouble.ts";
import type { Permission } from "../../staff/permissions.ts";
import { flagShownMs } from "../conversations/list/tabs.ts";
import { soonWorkingHours } from "../reports/queue/tabs.ts";
import { readCalls } from "./read-calls.ts";
import { readCounts } from "./read-counts.ts";
import { readDueReports } from "./read-due-reports.ts";
import { readFailedSends, sendsShownMs } from "./read-failed-sends.ts";
import { readDrafts, readGaps } from "./read-knowledge-work.ts";
import { readNodeWork } from "./read-node-work.ts";
import { readWaiting } from "./read-waiting.ts";

export type Today = Awaited<ReturnType<typeof readToday>>;

export type TodayAsked = {
  place: ServedPlace;
  now: Date;
  may(permission: Permission): boolean;
  /** A member of an office has that office's reports to do, nothing of the place's own desk. */
  inOffice: boolean;
  /** The Zalo app whose signatures are counted. */
  appId: string;
  /** What the assistant knows, as it is in memory. */
  library: Library;
};

/**
 * What waits for somebody in one place, as far as this person may see it: the numbers first, then only those lists
 * that hold something.
 */
export async function readToday(tx: Db, asked: TodayAsked) {
  const { place, now, may, inOffice, appId, library } = asked;
  const { slug } = place;
  const soonBy = addWorkingHours(now, soonWorkingHours, place.workingHours);
  const sendsSince = new Date(now.getTime() - sendsShownMs);
  const flaggedSince = new Date(now.getTime() - flagShownMs);
  const counts = await readCounts(tx, { place: slug, now, soonBy, sendsSince, flaggedSince });
  const desk = !inOffice;
  const talks = may("conversations.see");
  const knowledge = may("knowledge.see");
  const listed = async <T>(wanted: boolean, read: () => Promise<T[]>) => (wanted ? await read() : []);
  return {
    counts,
    waiting: await listed(talks && counts.waiting > 0, () => readWaiting(tx, slug, now)),
    calls: await listed(counts.calls > 0, () => readCalls(tx, slug)),
    due: await listed(counts.late + counts.soon > 0, () => readDueReports(tx, slug, soonBy)),
    letters: await listed(desk && counts.letters > 0, () => listDossiers(tx, slug)),
    failedSends: await listed(talks && counts.failedSends > 0, () => readFailedSends(tx, slug, now)),
    offices: desk ? await readTrouble(tx, slug, now) : { unsent: [], failing: [] },
    deadEvents: await listed(desk && may("oa.link"), () => listDeadEvents(tx)),
    gaps: await listed(knowledge && counts.gaps > 0, () => readGaps(tx, slug)),
    drafts: await listed(may("knowledge.approve") && counts.drafts > 0, () => readDrafts(tx)),
    factsDue: knowledge ? factsDue(library, place, now) : [],
    accounts: desk ? await readOaHealth(tx, place, now) : null,
    webhookApp: desk ? await readWebhookApp(tx, appId) : null,
    switches: await listed(desk, () => readSwitches(tx, slug)),
    nodeWork: desk ? await readNodeWork(tx) : null,
  };
}
