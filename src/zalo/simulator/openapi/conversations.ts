import type { ChatMessage } from "../state/message.ts";
import { own } from "../state/own.ts";
import type { World } from "../state/world.ts";
import { invalid } from "./api-error.ts";
import type { Endpoint, Json } from "./endpoint.ts";
import { readPaging } from "./paging.ts";

/** GET /v2.0/oa/listrecentchat: the last message of each conversation, newest first, at most 10. */
export const listRecentChat: Endpoint = {
  method: "GET",
  path: "/v2.0/oa/listrecentchat",
  run: ({ world, oa, input }) => {
    const { offset, count } = readPaging(input, 10);
    const last = new Map<string, ChatMessage>();
    for (const message of world.state.messages) {
      if (message.oaId !== oa.oaId || message.conversationId) continue;
      last.delete(message.userId);
      last.set(message.userId, message);
    }
    const newest = [...last.values()].reverse().slice(offset, offset + count);
    return { data: newest.map((message) => historyItem(world, message)) };
  },
};

/** GET /v2.0/oa/conversation: one resident's messages, newest first, at most 10 a call. */
export const conversation: Endpoint = {
  method: "GET",
  path: "/v2.0/oa/conversation",
  run: ({ world, oa, input }) => {
    const { offset, count } = readPaging(input, 10);
    const userId = String(input.user_id ?? "");
    if (!own(world.state.residents, userId)) throw invalid("user_id");
    const all = world.state.messages.filter((one) => one.oaId === oa.oaId && one.userId === userId);
    const newest = all.reverse().slice(offset, offset + count);
    return { data: newest.map((message) => historyItem(world, message)) };
  },
};

/** `src` 0 is OA to user, 1 user to OA; `src` and `time` are numbers here, unlike everywhere else. */
function historyItem(world: World, message: ChatMessage): Json {
  const oa = world.state.oas[message.oaId];
  const resident = world.state.residents[message.userId];
  const ofOa = { id: message.oaId, name: oa?.name ?? "", avatar: oa?.avatar ?? "" };
  const ofUser = { id: message.userId, name: resident?.name ?? "", avatar: resident?.avatar ?? "" };
  const [from, to] = message.from === "oa" ? [ofOa, ofUser] : [ofUser, ofOa];
  return {
    src: message.from === "oa" ? 0 : 1,
    time: message.time,
    type: message.kind === "file" || message.kind === "template" ? "link" : message.kind,
    message: message.text,
    message_id: message.id,
    from_id: from.id,
    to_id: to.id,
    from_display_name: from.name,
    from_avatar: from.avatar,
    to_display_name: to.name,
    to_avatar: to.avatar,
    ...extras(message),
  };
}

function extras({ kind, attachments, text }: ChatMessage): Json {
  const payload = attachments[0]?.payload;
  switch (kind) {
    case "photo":
      return { thumb: payload?.thumbnail, url: payload?.url, description: text };
    case "GIF":
      return { thumb: payload?.thumbnail, url: payload?.url };
    case "voice":
    case "sticker":
      return { url: payload?.url };
    case "link":
    case "links":
    case "file":
    case "template":
      return { links: attachments.map((one) => one.payload) };
    case "location":
      return { location: JSON.stringify(payload?.coordinates) };
    default:
      return {};
  }
}
