import { menuChoice, personChoice, tellChoice } from "../conversation/choices.ts";
import { say } from "../conversation/outcome.ts";
import type { TurnContext, TurnOutcome } from "../conversation/types.ts";
import type { Alarm } from "./alarm.ts";

/** An answer that staff have switched off: their reason, and a person; what an alarm says first is still said. */
export function topicOff(
  context: TurnContext,
  reason: string,
  score: number | null,
  alarm: Alarm | null = null,
): TurnOutcome {
  const instead = `Mục này trợ lý đang tạm ngừng trả lời: ${sentence(reason)} Bác bấm “Gặp cán bộ” để được người trả lời. Việc gấp: 113, 114, 115.`;
  const text = alarm?.opening ? `${alarm.opening}\n\n${instead}` : instead;
  return say(context, alarm?.status ?? "out_of_scope", text, [personChoice, menuChoice], { score });
}

/**
 * The outcome of a question while the whole assistant is off: what warns or saves goes out as it was decided, all
 * else becomes the reason and a person.
 */
export function heldBack(context: TurnContext, outcome: TurnOutcome): TurnOutcome {
  const reason = context.knowledge.assistantOff;
  if (reason === null || !["answered", "clarify", "unknown"].includes(outcome.status)) return outcome;
  return assistantOff(context, reason, outcome.score);
}

export function assistantOff(context: TurnContext, reason: string, score: number | null): TurnOutcome {
  const text = `${offNotice(reason)} Bác bấm “Gặp cán bộ” để được người trả lời. Báo sóng yếu vẫn làm được tại đây. Việc gấp: 113, 114, 115.`;
  return say(context, "out_of_scope", text, [personChoice, tellChoice], { score });
}

export function offNotice(reason: string): string {
  return `Trợ lý tự động đang tạm ngừng trả lời câu hỏi: ${sentence(reason)}`;
}

function sentence(reason: string): string {
  return /[.!?…]$/.test(reason) ? reason : `${reason}.`;
}
