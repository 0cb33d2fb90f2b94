/** A webhook attachment, in the shape Zalo sends it. */
export type Attachment = { type: string; payload: Record<string, unknown> };

export type Button = { title: string; type: string; payload: unknown };
export type ListElement = { title: string; subtitle?: string; image?: string; action?: Button };

export type MessageKind =
  | "text"
  | "photo"
  | "GIF"
  | "voice"
  | "sticker"
  | "location"
  | "link"
  | "links"
  | "file"
  | "template";

/** One message of a conversation between an OA and a resident (or an anonymous visitor of its web widget). */
export type ChatMessage = {
  id: string;
  oaId: string;
  userId: string;
  from: "oa" | "user";
  /** Set when a person wrote it in the OA's own chat tool. */
  adminId?: string;
  conversationId?: string;
  time: number;
  kind: MessageKind;
  text: string;
  /** A press on an oa.query.hide button: the OA reads it, the chat does not show it. */
  hidden: boolean;
  attachments: Attachment[];
  elements: ListElement[];
  buttons: Button[];
  asksInfo?: { title: string; subtitle: string };
  quoteId?: string;
  /** The webhook delivery that told the product of a resident's message. */
  deliveryId?: string;
  received: boolean;
  seen: boolean;
  reactions: { by: "oa" | "user"; icon: string }[];
};
