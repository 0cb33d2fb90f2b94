import { join } from "node:path";
import { toCitizenEvent } from "../../src/conversation/citizen-event.ts";
import { decideTurn } from "../../src/conversation/decide-turn.ts";
import type { ConversationState, Mode, TurnOutcome } from "../../src/conversation/types.ts";
import { migrate } from "../../src/database/migrate.node.ts";
import { openPglite } from "../../src/database/open-pglite.node.ts";
import { createLogger } from "../../src/health/logger.ts";
import { createKnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import { syncKnowledge } from "../../src/knowledge/sync-knowledge.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { noReportFacts } from "../../src/signal-reports/report-facts.ts";
import { parseZaloEvent } from "../../src/zalo/index.ts";
import type { Answer, Asker, AskerOptions } from "./asker.ts";

/** Asks the turn's own function, without inbox and outbox: the same answers, some fifty times faster. */
export async function askDirectly({ now }: AskerOptions): Promise<Asker> {
  const root = projectFolder();
  const database = await openPglite(null);
  await migrate(database, join(root, "drizzle"));
  await syncKnowledge(database.db, await readKnowledgeFiles(join(root, "knowledge")), now);
  const logger = createLogger({
    level: "error",
    now: () => now,
    write: (line) => process.stderr.write(`${line}\n`),
  });
  const base = createKnowledgeBase(logger);
  await base.refresh(database.db, now);
  return {
    ask: async (id, locality, messages) => {
      const served = base.forLocality(locality === "quang-trung" ? "phu-son" : locality, now);
      let state: ConversationState = {};
      let mode: Mode = { name: "bot" };
      let outcome: TurnOutcome | undefined;
      for (const [position, message] of messages.entries()) {
        const event = toCitizenEvent(parseZaloEvent(zaloMessage(`${id}-${position}`, message, now)));
        if (!event) throw new Error(`Question “${id}” is no citizen's event`);
        outcome = decideTurn({
          ...served,
          event,
          state,
          mode,
          now,
          reports: noReportFacts,
          newId: () => "id",
        });
        ({ state, mode = mode } = outcome);
      }
      if (!outcome) throw new Error(`Question “${id}” has no message`);
      return toAnswer(outcome);
    },
    close: () => database.close(),
  };
}

function zaloMessage(msgId: string, text: string, now: Date) {
  return {
    app_id: "1",
    sender: { id: "citizen" },
    recipient: { id: "oa" },
    event_name: "user_send_text",
    message: { text, msg_id: msgId },
    timestamp: String(now.getTime()),
  };
}

function toAnswer({ status, replies, articleId, score }: TurnOutcome): Answer {
  return {
    status,
    text: replies.map(({ text }) => text).join("\n\n"),
    buttons: replies.flatMap(({ buttons }) => buttons.map(({ title }) => title)),
    article: articleId,
    score,
  };
}
