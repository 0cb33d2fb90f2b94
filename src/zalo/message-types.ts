/** What pressing a button does; a pressed `oa.query.*` comes back as `user_send_text` with its payload. */
export type Button =
  | { title: string; type: "oa.open.url"; payload: { url: string } }
  | { title: string; type: "oa.query.show" | "oa.query.hide"; payload: string }
  | { title: string; type: "oa.open.sms"; payload: { content: string; phone_code: string } }
  | { title: string; type: "oa.open.phone"; payload: { phone_code: string } };

/** What tapping a row of a list does. */
export type RowAction =
  | { type: "oa.open.url"; url: string }
  | { type: "oa.query.show" | "oa.query.hide"; payload: string };

export type ListElement = {
  title: string;
  subtitle?: string;
  image_url?: string;
  default_action?: RowAction;
};

export type MediaElement =
  | { media_type: "image"; url: string }
  | { media_type: "image"; attachment_id: string }
  | { media_type: "gif"; attachment_id: string; width: number; height: number }
  | { media_type: "sticker"; attachment_id: string };

export type UserInfoElement = { title: string; subtitle: string; image_url: string };

export type MessageAttachment =
  | { type: "template"; payload: { buttons: Button[] } }
  | { type: "template"; payload: { template_type: "media"; elements: [MediaElement]; buttons?: Button[] } }
  | { type: "template"; payload: { template_type: "list"; elements: ListElement[]; buttons?: Button[] } }
  | { type: "template"; payload: { template_type: "request_user_info"; elements: [UserInfoElement] } }
  | { type: "file"; payload: { token: string; buttons?: Button[] } };

/** The `message` object of a consultation, anonymous or group message; build it with the verbs of messages.ts. */
export type ZaloMessage = { text?: string; quote_message_id?: string; attachment?: MessageAttachment };

/** Icons of a reaction; `/-remove` withdraws it. */
export type ReactionIcon = "/-heart" | "/-strong" | ":>" | ":o" | ":-((" | "--b" | ":-h" | "/-remove";
