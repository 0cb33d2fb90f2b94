import { userIdByApp } from "../state/ids.ts";
import type { World } from "../state/world.ts";
import type { ZaloEvent } from "./emit.ts";

type Parties = { oaId: string; userId: string };

const stamp = (world: World) => String(world.now());

/** Envelope of everything a resident does in a chat: the resident is the sender. */
export function fromUser(
  world: World,
  { oaId, userId }: Parties,
  eventName: string,
  rest: object,
): ZaloEvent {
  return {
    app_id: world.options.appId,
    sender: { id: userId },
    user_id_by_app: userIdByApp(userId),
    recipient: { id: oaId },
    event_name: eventName,
    ...rest,
    timestamp: stamp(world),
  };
}

/** Envelope of the echo of everything an OA sends; `adminId` only when a person wrote in the OA's chat tool. */
export function fromOa(
  world: World,
  { oaId, userId, adminId }: Parties & { adminId?: string },
  eventName: string,
  rest: object,
): ZaloEvent {
  return {
    app_id: world.options.appId,
    sender: adminId ? { id: oaId, admin_id: adminId } : { id: oaId },
    recipient: { id: userId },
    event_name: eventName,
    ...rest,
    user_id_by_app: userIdByApp(userId),
    timestamp: stamp(world),
  };
}

/** Receipts name the OA as sender in most reports; the other reading can be switched on. */
export function receipt(
  world: World,
  { oaId, userId }: Parties,
  eventName: string,
  message: object,
): ZaloEvent {
  const oaSends = world.state.readings.receiptSender === "oa";
  return {
    app_id: world.options.appId,
    sender: { id: oaSends ? oaId : userId },
    recipient: { id: oaSends ? userId : oaId },
    event_name: eventName,
    message,
    timestamp: stamp(world),
  };
}

/** Events about the account itself (tags, “Nhắn tin”): the OA stands in `oa_id`. */
export function aboutOa(world: World, oaId: string, eventName: string, rest: object): ZaloEvent {
  return {
    app_id: world.options.appId,
    oa_id: oaId,
    ...rest,
    event_name: eventName,
    timestamp: stamp(world),
  };
}
