import { and, eq } from "drizzle-orm";
import { inTransaction } from "../../database/database.ts";
import { conversations, officeMessages } from "../../database/schema/index.ts";
import { enqueueMessages } from "../../outbox/enqueue-messages.ts";
import { unknownQuota } from "../../outbox/reply-cost.ts";
import { sendingPlan } from "../../outbox/sending-plan.ts";
import { numbered, officerChoices } from "../officer-chat/officer-choices.ts";
import type { ComposedChat } from "./compose-delivery.ts";
import type { OfficeTools, OwedOnChannel } from "./office-tools.ts";
import { oweInstead } from "./owe-instead.ts";

/** What Zalo lets through in one message, with room for the numbers. */
const longestText = 1_600;

/**
 * Hands a notice to the outbox of the officer's conversation, in one transaction with its being done: it is there
 * once or not at all. Where Zalo's window is shut it waits for the officer's next word, and the matter goes to the
 * next office unless this one is reached otherwise.
 */
export async function sendToOfficer(
  tools: OfficeTools,
  { message, channel }: OwedOnChannel,
  { notice, found }: ComposedChat,
): Promise<void> {
  const now = tools.now();
  await inTransaction(tools.db, async (tx) => {
    const [recipient] =
      channel.conversationId === null
        ? []
        : await tx.select().from(conversations).where(eq(conversations.id, channel.conversationId));
    const plan = recipient
      ? sendingPlan({ kind: "notice", important: true }, recipient, unknownQuota, now)
      : ({ do: "never", why: "no_conversation" } as const);
    const late = plan.do === "next_contact" || plan.do === "never" ? plan.why : null;
    const [mine] = await tx
      .update(officeMessages)
      .set({ status: plan.do === "never" ? "dead" : "sent", reason: late, sentAt: now, messageRef: "outbox" })
      .where(and(eq(officeMessages.id, message.id), eq(officeMessages.status, "queued")))
      .returning({ id: officeMessages.id });
    if (!mine) return;
    if (late) await oweInstead(tools, tx, message);
    if (!recipient || plan.do === "never") return;
    const may = notice.links.length > 0 && found !== null;
    const choices = may ? officerChoices({ ...found.request, requestId: found.request.id }) : [];
    const { id: conversationId, oaId, userId } = recipient;
    const reply = {
      text: [textOf(notice.opening, notice.lines), numbered(choices)].filter(Boolean).join("\n"),
      buttons: choices.map(({ title }) => ({ title })),
    };
    await enqueueMessages(tx, tools, { conversationId, oaId, userId }, [reply], {
      kind: "notice",
      turnId: null,
      now,
      choices,
      ...(message.requestId === null
        ? {}
        : { about: { requestId: message.requestId, voiceId: null, callBy: null, template: null } }),
    });
  });
  tools.metrics.count("office_messages_total", { kind: "zalo", outcome: "accepted" });
}

/** Whole lines, as many as fit. */
function textOf(opening: string[], lines: { label: string; value: string; url?: string }[]): string {
  const all = [...opening, ...lines.map(({ label, value, url }) => `${label}: ${url ?? value}`)];
  let text = "";
  for (const line of all) {
    if (text.length + line.length + 1 > longestText) break;
    text += text === "" ? line : `\n${line}`;
  }
  return text;
}
