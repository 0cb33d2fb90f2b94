import type { Attachment } from "./attachment-types.ts";

/** What every event carries. Ids are strings (they exceed 2^53); `timestamp` is milliseconds as a string. */
type Envelope<Kind extends string> = {
  kind: Kind;
  eventName: string;
  appId?: string;
  timestamp?: string;
  /** The event as it came, fields this client does not know included. */
  raw: Record<string, unknown>;
};

type Message = {
  msgId?: string;
  /** Also the payload of a pressed `oa.query.*` button: Zalo has no button event. */
  text?: string;
  quoteMsgId?: string;
  attachments: Attachment[];
};

type Pair = { senderId: string; recipientId: string };
type OaUser = { oaId: string; userId: string };

export type UserMessageEvent = Envelope<"user_message"> & Pair & Message & { userIdByApp?: string };
/** Echo of everything the OA sends; `adminId` is set when a person answered in Zalo's own chat tool. */
export type OaMessageEvent = Envelope<"oa_message"> & Pair & Message & { adminId?: string };
export type AnonymousMessageEvent = Envelope<"anonymous_message" | "oa_anonymous_message"> &
  Pair &
  Message & { conversationId?: string };
/** Sources disagree which side is the OA: resolve with `partiesOf`. */
export type ReceiptEvent = Envelope<"receipt_received" | "receipt_seen"> & Pair & { msgIds: string[] };
export type ReactionEvent = Envelope<"reaction"> & Pair & { by: "user" | "oa"; msgId: string; icon: string };
export type FollowEvent = Envelope<"follow"> & OaUser & { source?: string };
export type ContactEvent = Envelope<"unfollow" | "click_chatnow" | "withdraw"> & OaUser;

export type SharedInfo = {
  name?: string;
  phone?: string;
  birthday?: string;
  gender?: string;
  address?: string;
  ward?: string;
  /** Only in the shape used before the province reform of 2025. */
  district?: string;
  city?: string;
};
export type SubmitInfoEvent = Envelope<"submit_info"> & Pair & { info: SharedInfo };
export type UpdateInfoEvent = Envelope<"update_info"> & OaUser & { data: Record<string, unknown> };

export type TagEvent = Envelope<"tag"> & {
  oaId: string;
  change: "added" | "removed" | "created" | "deleted";
  tagName: string;
  userIds: string[];
};
export type WidgetEvent = Envelope<"widget"> & {
  accepted: boolean;
  userId: string;
  userExternalId?: string;
  url?: string;
  message?: string;
};
export type CallEvent = Envelope<"call"> & {
  direction: "user_to_oa" | "oa_to_user";
  oaId?: string;
  userId?: string;
  phone?: string;
  callId?: string;
  callType?: string;
  talkTimeMs?: number;
  statusCode?: string;
};
export type ConsentEvent = Envelope<"consent"> & {
  step: "asked" | "replied";
  oaId?: string;
  userId?: string;
  phone?: string;
  /** `SENT`, `EXPIRED`, `ALLOW` or `USER_BLOCKED`. */
  answer?: string;
  /** Milliseconds as a string; `"0"` means without limit. */
  expiredTime?: string;
};
export type ShopEvent = Envelope<"shop"> & { oaId?: string; userId?: string; text?: string };
export type AppEvent = Envelope<"app"> & { oaId?: string; extensionId?: string };
/** ZNS/ZBS: deliveries, feedback, changes of templates and quotas. */
export type TemplateEvent = Envelope<"template"> & {
  oaId?: string;
  /** Phone number or its hash; only on deliveries by phone. */
  phone?: string;
  templateId?: string;
  msgId?: string;
  trackingId?: string;
  /** Milliseconds as a string. */
  deliveryTime?: string;
  rate?: number;
  note?: string;
};
export type GroupChange =
  | "created"
  | "joined"
  | "requested"
  | "approved"
  | "rejected"
  | "left"
  | "admin_added"
  | "admin_removed"
  | "updated"
  | "dissolved";
export type GroupEvent = Envelope<"group"> & {
  oaId?: string;
  groupId: string;
  userIds: string[];
  /** `"message"` for texts and media, by a member or by the OA. */
  change: GroupChange | "message";
  by?: "user" | "oa";
  message?: Message;
};
/** A name this client does not know, or a known name in a shape nobody has described. */
export type UnknownEvent = Envelope<"unknown"> & { why: string };

/** One webhook event; switch on `kind`. */
export type ZaloEvent =
  | UserMessageEvent
  | OaMessageEvent
  | AnonymousMessageEvent
  | ReceiptEvent
  | ReactionEvent
  | FollowEvent
  | ContactEvent
  | SubmitInfoEvent
  | UpdateInfoEvent
  | TagEvent
  | WidgetEvent
  | CallEvent
  | ConsentEvent
  | ShopEvent
  | AppEvent
  | TemplateEvent
  | GroupEvent
  | UnknownEvent;
