import { and, asc, eq, gt, isNotNull, lt, sql } from "drizzle-orm";
import { inTransaction } from "../database/database.ts";
import { conversations, outboxMessages } from "../database/schema/index.ts";
import type { ZaloClient } from "../zalo/index.ts";
import type { DeliveryTools } from "./delivery-tools.ts";
import { recordSeenMessage } from "./record-echo.ts";
import { historyDelayMs, sendLeaseMs } from "./send-times.ts";

export type ResolveTools = DeliveryTools & { history: Pick<ZaloClient, "getConversation"> };

/** A history that could not be read for a day will not be: the row stays listed and asks no more. */
const askForMs = 24 * 3_600_000;
const clockToleranceMs = 120_000;
const mostPages = 10;
const pageSize = 10;

/** Turns lost sends into “unknown”, then asks the history about each; what stays unknown is listed, not resent. */
export async function resolveUnknownSends(tools: ResolveTools): Promise<number> {
  const now = tools.now();
  await tools.db
    .update(outboxMessages)
    .set({ status: "unknown", reason: "interrupted" })
    .where(
      and(
        eq(outboxMessages.status, "sending"),
        lt(outboxMessages.sendingSince, new Date(now.getTime() - sendLeaseMs)),
      ),
    );
  const rows = await tools.db
    .select()
    .from(outboxMessages)
    .where(
      and(
        eq(outboxMessages.status, "unknown"),
        isNotNull(outboxMessages.sendingSince),
        lt(outboxMessages.sendingSince, new Date(now.getTime() - historyDelayMs)),
        gt(outboxMessages.sendingSince, new Date(now.getTime() - askForMs)),
      ),
    )
    .orderBy(asc(outboxMessages.id))
    .limit(100);
  for (const row of rows) await resolve(tools, row);
  return rows.length;
}

async function resolve(tools: ResolveTools, row: typeof outboxMessages.$inferSelect): Promise<void> {
  const since = new Date((row.sendingSince?.getTime() ?? 0) - clockToleranceMs);
  const history = await readHistory(tools, row.oaId, row.userId, since);
  for (const message of history.messages) {
    await recordSeenMessage(tools.db, tools.sealer, row.conversationId, message);
  }
  await inTransaction(tools.db, async (tx) => {
    const [current] = await tx
      .select({ status: outboxMessages.status })
      .from(outboxMessages)
      .where(eq(outboxMessages.id, row.id));
    if (current?.status === "unknown") {
      if (!history.complete) {
        await tx
          .update(outboxMessages)
          .set({ reason: "history_inconclusive" })
          .where(eq(outboxMessages.id, row.id));
        return;
      }
      // The history reaches back before the call and does not hold the message: it never arrived.
      await tx
        .update(outboxMessages)
        .set({ status: "queued", reason: "not_in_history", notBefore: tools.now() })
        .where(and(eq(outboxMessages.id, row.id), eq(outboxMessages.status, "unknown")));
    }
    await tools.jobs.add(tx, "deliver-messages", [{ conversationId: row.conversationId }]);
  });
}

type History = { complete: boolean; messages: { messageId: string; text: string; at: Date }[] };

async function readHistory(tools: ResolveTools, oaId: string, userId: string, since: Date): Promise<History> {
  const messages: History["messages"] = [];
  try {
    for (let page = 0; page < mostPages; page += 1) {
      const items = await tools.history.getConversation(oaId, userId, {
        offset: page * pageSize,
        count: pageSize,
      });
      for (const item of items) {
        const fromOa = item.from === "oa" && item.sentAt >= since;
        if (fromOa) messages.push({ messageId: item.messageId, text: item.text, at: item.sentAt });
      }
      const oldest = items.at(-1);
      if (items.length < pageSize || (oldest && oldest.sentAt < since))
        return { complete: true, messages: messages.reverse() };
    }
  } catch (error) {
    tools.logger.warn("history_not_read", { error });
  }
  return { complete: false, messages: [] };
}

/** Everything whose arrival cannot be known, for the staff. */
export async function listUnknownSends(db: DeliveryTools["db"]) {
  return await db
    .select({
      id: outboxMessages.id,
      oaId: outboxMessages.oaId,
      userId: outboxMessages.userId,
      sendingSince: outboxMessages.sendingSince,
      reason: outboxMessages.reason,
      locality: conversations.locality,
    })
    .from(outboxMessages)
    .innerJoin(conversations, eq(conversations.id, outboxMessages.conversationId))
    .where(eq(outboxMessages.status, "unknown"))
    .orderBy(sql`${outboxMessages.id} desc`)
    .limit(200);
}
