import { asc, eq } from "drizzle-orm";
import { takeTurns } from "../conversation/take-turns.ts";
import { localities, outboxMessages, turns } from "../database/schema/index.ts";
import { toInboundEvent } from "../inbox/inbound-event.ts";
import { listOfficialAccounts } from "../official-accounts/directory.ts";
import { linkOfficialAccount } from "../official-accounts/link-official-account.ts";
import type { NodeSystem } from "../open-node-system.node.ts";
import { type OutboundMessage, outboxMessage } from "../outbox/outbound-message.ts";
import { parseZaloEvent } from "../zalo/index.ts";
import { UsageError } from "./usage-error.ts";

export type ChatTurn = {
  status: string;
  text: string;
  buttons: string[];
  article: string | null;
  score: number | null;
  ms: number;
};

/** A chat through the inbox, the turn and the outbox; only Zalo itself is left out. */
export async function openChat(system: NodeSystem) {
  const accounts = await linkedAccounts(system);
  let citizens = 0;
  return async (id: string, locality: string, messages: string[]): Promise<ChatTurn[]> => {
    const oaId = accounts.get(locality === "quang-trung" ? "phu-son" : locality);
    if (!oaId) throw new UsageError(`Conversation “${id}”: there is no locality “${locality}”`);
    citizens += 1;
    const userId = `chat-${Date.now()}-${citizens}`;
    const answers: ChatTurn[] = [];
    for (const [position, message] of messages.entries()) {
      answers.push(await sayOne(system, { oaId, userId, message, msgId: `${userId}-${position}` }));
    }
    return answers;
  };
}

type Said = { oaId: string; userId: string; message: string; msgId: string };

async function sayOne(system: NodeSystem, { oaId, userId, message, msgId }: Said): Promise<ChatTurn> {
  const { adapters, events, turnTools, directory } = system;
  const started = performance.now();
  const now = adapters.now();
  const body = JSON.stringify({
    app_id: adapters.zalo.appId,
    sender: { id: userId },
    recipient: { id: oaId },
    event_name: "user_send_text",
    message: { text: message, msg_id: msgId },
    timestamp: String(now.getTime()),
  });
  const event = parseZaloEvent(JSON.parse(body));
  const options = { appId: adapters.zalo.appId, isKnownOa: directory.isKnown, now };
  const inbound = await toInboundEvent(event, new TextEncoder().encode(body), body, options);
  await events.store(inbound);
  await takeTurns(turnTools, { oaId, userId });
  const answer = await readTurn(system, inbound.eventKey);
  return { ...answer, ms: Math.round((performance.now() - started) * 10) / 10 };
}

async function readTurn({ database, sealer }: NodeSystem, eventKey: string): Promise<Omit<ChatTurn, "ms">> {
  const { inboxEvents } = await import("../database/schema/index.ts");
  const [turn] = await database.db
    .select({ id: turns.id, status: turns.status, article: turns.articleId, score: turns.score })
    .from(turns)
    .innerJoin(inboxEvents, eq(inboxEvents.id, turns.inboxEventId))
    .where(eq(inboxEvents.eventKey, eventKey));
  if (!turn) return { status: "error", text: "", buttons: [], article: null, score: null };
  const rows = await database.db
    .select({ sealedMessage: outboxMessages.sealedMessage })
    .from(outboxMessages)
    .where(eq(outboxMessages.turnId, turn.id))
    .orderBy(asc(outboxMessages.id));
  const messages = rows.map(
    (row) => JSON.parse(sealer.open(row.sealedMessage, outboxMessage)) as OutboundMessage,
  );
  return {
    status: turn.status,
    text: messages.map(({ text }) => text).join("\n\n"),
    buttons: messages.flatMap(({ buttons }) => buttons.map(({ title }) => title)),
    article: turn.article,
    score: turn.score,
  };
}

/** One Official Account per locality: the linked one, or one made for this chat in a database of its own. */
async function linkedAccounts({
  database,
  sealer,
  adapters,
  directory,
}: NodeSystem): Promise<Map<string, string>> {
  const accounts = new Map(
    (await listOfficialAccounts(database.db)).map(({ locality, oaId }) => [locality, oaId]),
  );
  for (const { slug } of await database.db.select({ slug: localities.slug }).from(localities)) {
    if (accounts.has(slug)) continue;
    const pair = { accessToken: "none", refreshToken: "none", expiresInSeconds: 90_000 };
    await linkOfficialAccount(
      database.db,
      sealer,
      { oaId: `chat-${slug}`, locality: slug, pair },
      adapters.now(),
    );
    accounts.set(slug, `chat-${slug}`);
  }
  await directory.refresh();
  return accounts;
}
