import type { Sealer } from "../security/sealer.ts";
import type { ConversationState } from "./types.ts";

const reportField = "conversations.state.report";

/** The state as its column holds it: plain, but for the report being told, which holds a person's words and place. */
export function sealState(sealer: Sealer, { report, ...plain }: ConversationState): Record<string, unknown> {
  return report ? { ...plain, report: sealer.seal(JSON.stringify(report), reportField) } : plain;
}

/** The state as the turn knows it. A report sealed with a key that is gone is dropped: the rest must go on. */
export function openState(sealer: Sealer, stored: Record<string, unknown>): ConversationState {
  const { report, ...plain } = stored;
  if (typeof report !== "string") return plain;
  try {
    return { ...plain, report: JSON.parse(sealer.open(report, reportField)) };
  } catch {
    return plain;
  }
}
