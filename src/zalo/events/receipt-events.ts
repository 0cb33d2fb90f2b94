import { z } from "zod";
import { type Family, id, maybe, party } from "./fields.ts";
import { delivery } from "./template-events.ts";

const ids = z
  .looseObject({ msg_id: maybe, msg_ids: z.array(id).nullish() })
  .transform(({ msg_id, msg_ids }) => [...(msg_ids ?? []), ...(msg_id === undefined ? [] : [msg_id])])
  .refine((all) => all.length > 0, "neither msg_id nor msg_ids");

function receipt(kind: "receipt_received" | "receipt_seen") {
  return z
    .looseObject({ sender: party, recipient: party, message: ids })
    .transform(({ sender, recipient, message }) => {
      return { kind, senderId: sender.id, recipientId: recipient.id, msgIds: message };
    });
}

function reaction(by: "user" | "oa") {
  const message = z.looseObject({ msg_id: id, react_icon: id });
  return z
    .looseObject({ sender: party, recipient: party, message })
    .transform(({ sender, recipient, message }) => {
      const pair = { senderId: sender.id, recipientId: recipient.id };
      return { kind: "reaction" as const, by, ...pair, msgId: message.msg_id, icon: message.react_icon };
    });
}

/** Receipts and reactions. A ZNS delivery shares the name of the chat receipt, so its shape is tried first. */
export const receiptEvents: Family = [
  ["user_received_message", z.union([delivery, receipt("receipt_received")])],
  ["user_seen_message", receipt("receipt_seen")],
  ["user_reacted_message", reaction("user")],
  ["oa_reacted_message", reaction("oa")],
];
