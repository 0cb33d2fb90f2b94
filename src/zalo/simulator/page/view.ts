import type { ChatMessage } from "../state/message.ts";
import { own } from "../state/own.ts";
import type { Call, Delivery, Fault } from "../state/records.ts";
import type { WebhookSettings } from "../state/webhook-settings.ts";
import type { World } from "../state/world.ts";

type Person = { id: string; name: string; avatar: string };
export type ShownMessage = ChatMessage & { status: "sent" | "received" | "seen" | "failed" };
export type LogEntry =
  | { what: "event"; at: number; entry: Delivery }
  | { what: "call"; at: number; entry: Call };

/** Everything the phone page draws, for one resident in front of one OA. */
export type View = {
  now: number;
  clockOffset: number;
  oas: (Person & { verified: boolean })[];
  residents: Person[];
  oaId: string;
  userId: string;
  follows: boolean;
  chatted: boolean;
  messages: ShownMessage[];
  log: LogEntry[];
  faults: Fault[];
  webhook: Pick<WebhookSettings, "enabled" | "retry"> & { held: number };
};

/** The view of the OA and resident asked for, or of the first ones; the newest 200 messages and 100 log entries. */
export function viewOf(world: World, oa: string | undefined, user: string | undefined): View {
  const { state } = world;
  const oaId = own(state.oas, oa)?.oaId ?? Object.keys(state.oas)[0] ?? "";
  const userId = own(state.residents, user)?.userId ?? Object.keys(state.residents)[0] ?? "";
  const contact = state.contacts[`${oaId}:${userId}`];
  const chat = state.messages.filter((one) => one.oaId === oaId && one.userId === userId && !one.hidden);
  const { enabled, retry, reorder } = state.webhook;
  return {
    now: world.now(),
    clockOffset: state.clockOffset,
    oas: Object.values(state.oas).map((one) => ({
      id: one.oaId,
      name: one.name,
      avatar: one.avatar ?? "",
      verified: one.verified,
    })),
    residents: Object.values(state.residents).map((one) => ({
      id: one.userId,
      name: one.name,
      avatar: one.avatar ?? "",
    })),
    oaId,
    userId,
    follows: contact?.follows ?? false,
    chatted: contact?.chatted ?? false,
    messages: withStatus(world, chat.slice(-200)),
    log: logOf(world),
    faults: state.faults,
    webhook: { enabled, retry, held: reorder.held.length },
  };
}

/** A resident's message is received once the product took it, and seen once the OA wrote after it. */
function withStatus(world: World, chat: ChatMessage[]): ShownMessage[] {
  const wanted = new Set(chat.map((one) => one.deliveryId));
  const deliveries = new Map(
    world.state.deliveries.filter((one) => wanted.has(one.id)).map((one) => [one.id, one.state]),
  );
  const lastOfOa = chat.findLastIndex((one) => one.from === "oa");
  return chat.map((message, i) => {
    if (message.from === "oa") return { ...message, status: message.seen ? "seen" : "received" };
    if (i < lastOfOa) return { ...message, status: "seen" };
    const state = deliveries.get(message.deliveryId ?? "") ?? "delivered";
    const status = state === "delivered" ? "received" : state === "waiting" ? "sent" : "failed";
    return { ...message, status };
  });
}

function logOf({ state }: World): LogEntry[] {
  const events: LogEntry[] = state.deliveries.slice(-100).map((entry) => ({
    what: "event",
    at: entry.attempts.at(-1)?.at ?? entry.dueAt,
    entry,
  }));
  const calls: LogEntry[] = state.calls.slice(-100).map((entry) => ({ what: "call", at: entry.at, entry }));
  return [...events, ...calls].sort((a, b) => b.at - a.at).slice(0, 100);
}
