import { desc, eq, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { conversations, turns } from "../../database/schema/index.ts";
import { listDeadEvents } from "../../inbox/dead-letters.ts";
import { readWebhookApp } from "../../inbox/webhook-app.ts";
import { listFactsDue } from "../../knowledge/list-facts-due.ts";
import { listOfficialAccounts } from "../../official-accounts/directory.ts";
import { listUnknownSends } from "../../outbox/resolve-unknown.ts";
import type { Sealer } from "../../security/sealer.ts";
import { listCallTasks } from "../../signal-reports/call-tasks/list-call-tasks.ts";
import { listOverdue } from "../../signal-reports/chase/list-overdue.ts";
import { listDossiers } from "../../signal-reports/dossier/list-dossiers.ts";
import { readTrouble } from "../../signal-reports/offices/read-trouble.ts";

export type Home = Awaited<ReturnType<typeof readHome>>;

/** What waits for somebody in one place today. */
export async function readHome(tx: Db, sealer: Sealer, locality: string, appId: string, now: Date) {
  return {
    locality,
    accounts: await listOfficialAccounts(tx),
    webhookApp: await readWebhookApp(tx, appId),
    waiting: await tx
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
    calls: await listCallTasks(tx, sealer, locality),
    overdue: await listOverdue(tx, locality, now),
    letters: await listDossiers(tx, locality),
    deadEvents: await listDeadEvents(tx),
    factsDue: await listFactsDue(tx, locality, now),
    unknownSends: await listUnknownSends(tx),
    trouble: await readTrouble(tx, locality, now),
    statuses: await tx
      .select({ status: turns.status, count: sql<number>`count(*)::int` })
      .from(turns)
      .groupBy(turns.status)
      .orderBy(desc(sql`count(*)`)),
  };
}
