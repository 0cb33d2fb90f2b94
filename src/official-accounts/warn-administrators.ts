import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { html } from "hono/html";
import type { Db } from "../database/database.ts";
import { officialAccounts, staffGrants, staffUsers } from "../database/schema/index.ts";
import type { Logger } from "../health/logger.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { textHash } from "../localities/editing/part-hash.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import type { Mail, Mailer } from "../mail/mail.ts";
import { hasNoAddress } from "../staff/first-run-link.ts";
import { type OaHealth, oaHealth } from "./read-oa-health.ts";
import { troubleWords } from "./trouble-words.ts";

export type WarningTools = {
  db: Db;
  knowledge: KnowledgeBase;
  now: () => Date;
  mailer: Mailer;
  publicUrl: string;
  logger: Logger;
};

type Account = typeof officialAccounts.$inferSelect;

/**
 * Mails the administrators of a place, and those of all places, once for each trouble of its Official Account: it must
 * be linked again, it has heard nothing for long, its chain of tokens ends soon. What is mended may be told of again.
 */
export async function warnAdministrators(tools: WarningTools): Promise<void> {
  const { db, knowledge, now } = tools;
  await knowledge.refresh(db, now());
  const { places } = knowledge.library();
  for (const account of await db.select().from(officialAccounts)) {
    const place = places.get(account.locality);
    if (place) await warn(tools, account, place);
  }
}

async function warn(tools: WarningTools, account: Account, place: ServedPlace): Promise<void> {
  const { db, now, mailer, logger } = tools;
  const at = now();
  const health = oaHealth(account, place, at);
  if (health.trouble === account.alarm) return;
  // Taken before the mails are sent: two processes tell nobody twice.
  const taken = await db
    .update(officialAccounts)
    .set({ alarm: health.trouble, alarmedAt: at })
    .where(
      and(
        eq(officialAccounts.oaId, account.oaId),
        health.trouble === null
          ? undefined
          : or(isNull(officialAccounts.alarm), ne(officialAccounts.alarm, health.trouble)),
      ),
    )
    .returning({ oaId: officialAccounts.oaId });
  if (taken.length === 0 || health.trouble === null) return;
  for (const to of await administrators(db, place.slug)) {
    const sent = await mailer.send(await mailOf(tools, to, health, place, at));
    if (sent.outcome !== "accepted") logger.warn("oa_alarm_not_mailed", { oaId: account.oaId, ...sent });
  }
}

async function administrators(db: Db, slug: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ email: staffUsers.email })
    .from(staffGrants)
    .innerJoin(staffUsers, eq(staffUsers.id, staffGrants.userId))
    .where(and(inArray(staffGrants.locality, [slug, "*"]), inArray(staffGrants.role, ["admin", "operator"])));
  return rows.map(({ email }) => email).filter((email) => !hasNoAddress(email));
}

async function mailOf(
  { publicUrl }: WarningTools,
  to: string,
  health: OaHealth,
  place: ServedPlace,
  at: Date,
): Promise<Mail> {
  const { oaId, name } = health;
  const url = `${publicUrl}/admin/${place.slug}/settings/oa`;
  const words = troubleWords(health);
  return {
    to,
    subject: `[Zalo OA] ${place.name}: ${name || oaId} cần xem`,
    text: `${words}\n\nMở trang cài đặt: ${url}\n`,
    html: String(await html`<p>${words}</p><p><a href="${url}">Mở trang cài đặt</a></p>`),
    messageId: `oa-${oaId}-${at.getTime()}-${await textHash(to)}@${new URL(publicUrl).hostname}`,
    attachments: [],
  };
}
