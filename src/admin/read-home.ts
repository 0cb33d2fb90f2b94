import { desc, eq, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { conversations, localities, turns } from "../database/schema/index.ts";
import { listDeadEvents } from "../inbox/dead-letters.ts";
import { readWebhookApp } from "../inbox/webhook-app.ts";
import { listFactsDue } from "../knowledge/list-facts-due.ts";
import { listOfficialAccounts } from "../official-accounts/directory.ts";
import { listUnknownSends } from "../outbox/resolve-unknown.ts";
import type { Sealer } from "../security/sealer.ts";
import { listCallTasks } from "../signal-reports/call-tasks/list-call-tasks.ts";
import { listOverdue } from "../signal-reports/chase/list-overdue.ts";
import { listDossiers } from "../signal-reports/dossier/list-dossiers.ts";
import { readTrouble } from "../signal-reports/offices/read-trouble.ts";

export type Home = Awaited<ReturnType<typeof readHome>>;

/** What waits for somebody today. */
export async function readHome(db: Db, sealer: Sealer, appId: string, now: Date) {
  return {
    localities: (await db.select({ slug: localities.slug }).from(localities).orderBy(localities.slug)).map(
      ({ slug }) => slug,
    ),
    accounts: await listOfficialAccounts(db),
    webhookApp: await readWebhookApp(db, appId),
    waiting: await db
      .select({
        id: conversations.id,
        locality: conversations.locality,
        humanSince: conversations.humanSince,
        userId: conversations.userId,
      })
      .from(conversations)
      .where(eq(conversations.mode, "human"))
      .orderBy(conversations.humanSince)
      .limit(100),
    calls: await listCallTasks(db, sealer, null),
    overdue: await listOverdue(db, null, now),
    letters: await listDossiers(db, null),
    deadEvents: await listDeadEvents(db),
    factsDue: await listFactsDue(db, null, now),
    unknownSends: await listUnknownSends(db),
    trouble: await readTrouble(db, null, now),
    statuses: await db
      .select({ status: turns.status, count: sql<number>`count(*)::int` })
      .from(turns)
      .groupBy(turns.status)
      .orderBy(desc(sql`count(*)`)),
  };
}
