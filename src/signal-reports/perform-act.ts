import type { Conversation } from "../conversation/turn-tools.ts";
import type { TurnContext, TurnOutcome } from "../conversation/types.ts";
import { type Db, inTransaction } from "../database/database.ts";
import type { Actor } from "./actor.ts";
import { fileRequest } from "./file-request.ts";
import { afterFiling, afterJoining, afterRefusal } from "./intake/after-filing.ts";
import { joinRequest } from "./join-request.ts";
import { moveRequest } from "./move-request.ts";
import { actAsOfficer } from "./officer-chat/act-as-officer.ts";
import { linkOfficer } from "./officer-chat/link-officer.ts";
import { unlinkOfficer } from "./officer-chat/unlink-officer.ts";
import { recordMeasurement } from "./record-measurement.ts";
import { recordVerdict } from "./record-verdict.ts";
import type { ReportAct } from "./report-act.ts";
import type { ReportTools } from "./report-tools.ts";
import { RequestRefused } from "./request-refused.ts";

/**
 * Carries out what a turn decided about reports, inside its transaction, and adds what only then is known (the
 * number). What is refused is said in words; the turn goes on.
 */
export async function performAct(
  tools: ReportTools,
  tx: Db,
  conversation: Conversation,
  context: TurnContext,
  outcome: TurnOutcome,
): Promise<TurnOutcome> {
  const { act } = outcome;
  if (!act) return outcome;
  try {
    // A savepoint: what is refused half-way leaves nothing behind, and the turn itself goes on.
    return await inTransaction(tx, (nested) => perform(tools, nested, conversation, context, outcome, act));
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    return afterRefusal(context, outcome, error.message);
  }
}

async function perform(
  tools: ReportTools,
  tx: Db,
  conversation: Conversation,
  context: TurnContext,
  outcome: TurnOutcome,
  act: ReportAct,
): Promise<TurnOutcome> {
  const citizen = (voiceId: number): Actor => ({ kind: "citizen", voiceId, via: "chat" });
  switch (act.do) {
    case "file": {
      const voice = { ...act.voice, conversationId: conversation.id };
      const filing = {
        locality: conversation.locality,
        channel: "zalo" as const,
        trouble: act.trouble,
        voice,
      };
      return afterFiling(tools, context, outcome, await fileRequest(tools, tx, filing, citizen));
    }
    case "join": {
      const voice = { ...act.voice, conversationId: conversation.id };
      return afterJoining(
        tools,
        context,
        outcome,
        await joinRequest(tools, tx, act.requestId, voice, citizen),
      );
    }
    case "verdict":
      await recordVerdict(tools, tx, act);
      return outcome;
    case "measured":
      await recordMeasurement(tools, tx, act);
      return outcome;
    case "link-officer":
      return await linkOfficer(tools, tx, conversation, act.code, outcome);
    case "unlink-officer":
      return await unlinkOfficer(tx, conversation, outcome);
    case "move": {
      if ("officeId" in act) return await actAsOfficer(tools, tx, conversation, act, outcome);
      const actor = citizen(act.voiceId);
      await moveRequest(tools, tx, { verb: act.verb, requestId: act.requestId, actor, details: act.details });
      return outcome;
    }
  }
}
