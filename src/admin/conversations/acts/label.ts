import { eq } from "drizzle-orm";
import type { Conversation } from "../../../conversation/turn-tools.ts";
import type { Db } from "../../../database/database.ts";
import { conversations } from "../../../database/schema/index.ts";
import { typedLine } from "../../../security/typed-text.ts";

export const longestLabel = 40;
const mostLabels = 10;

/** A label as it is kept: one line, small letters. */
export function labelOf(typed: string): string {
  return typedLine(typed).toLowerCase();
}

/** @returns why it was not added, in words; `null` when it stands. */
export async function addLabel(tx: Db, { id, labels }: Conversation, label: string): Promise<string | null> {
  if (label === "") return "Gõ tên nhãn.";
  if (label.length > longestLabel) return `Tên nhãn dài nhất ${longestLabel} ký tự.`;
  if (labels.includes(label)) return null;
  if (labels.length >= mostLabels) return `Một hội thoại có nhiều nhất ${mostLabels} nhãn.`;
  await tx
    .update(conversations)
    .set({ labels: [...labels, label] })
    .where(eq(conversations.id, id));
  return null;
}

export async function removeLabel(tx: Db, { id, labels }: Conversation, label: string): Promise<void> {
  await tx
    .update(conversations)
    .set({ labels: labels.filter((one) => one !== label) })
    .where(eq(conversations.id, id));
}
