import type { Article, BroadcastTarget } from "./article-types.ts";
import type { ReactionIcon, ZaloMessage } from "./message-types.ts";

export type RateLimit = { limit: number | null; remain: number | null };

export type ClientOptions = {
  /** `https://openapi.zalo.me`, or a simulator. */
  baseUrl: string;
  fetch: typeof fetch;
  /** Milliseconds for one HTTP call, answer body included. */
  timeoutMs: number;
  /** Set it only when the console's `appsecret_proof` switch is on. */
  appSecret?: string;
  tokens: {
    accessToken(oaId: string): Promise<string>;
    afterRejection(oaId: string, rejectedToken: string): Promise<string>;
  };
  /** Called after every answer that carried rate-limit headers. */
  onRateLimit?: (oaId: string, rate: RateLimit) => void;
};

/** `reply`: the free 48 hours. Without any quota object Zalo bills the message. */
export type MessageQuota = {
  type: string;
  remain: number | null;
  total: number | null;
  /** As Zalo writes it, day/month/year. */
  expiredDate: string | null;
  ownerType: string | null;
  ownerId: string | null;
};
export type SentMessage = {
  messageId: string;
  sentAt: Date | null;
  /** Null: the message was billed. */
  quota: MessageQuota | null;
  rateLimit: RateLimit | null;
};

export type UserDetail = {
  userId: string;
  userIdByApp: string | null;
  displayName: string;
  alias: string | null;
  /** Under 18. */
  isSensitive: boolean;
  isFollower: boolean;
  /** As Zalo writes it, day/month/year. */
  lastInteractionDate: string | null;
  avatar: string | null;
  tags: string[];
  notes: string[];
  /** Only what the user chose to share. */
  shared: { name: string | null; phone: string | null; address: string | null; city: string | null };
};
export type UserFilter = {
  /** At most 9,951. */
  offset?: number;
  /** At most 50. */
  count?: number;
  tagName?: string;
  /** `TODAY`, `YESTERDAY`, `L7D`, `L30D` or `2026_01_01:2026_01_31`. */
  lastInteraction?: string;
  isFollower?: boolean;
};
export type UserPage = { total: number; offset: number; userIds: string[] };

export type ChatMessage = {
  from: "oa" | "user";
  sentAt: Date;
  /** `text`, `voice`, `photo`, `GIF`, `link`, `links`, `sticker` or `location`. */
  type: string;
  text: string;
  messageId: string;
  fromId: string;
  toId: string;
  raw: Record<string, unknown>;
};
export type Page = { offset?: number; count?: number };

export type OaProfile = {
  oaId: string;
  name: string;
  description: string;
  isVerified: boolean;
  /** 2 business, 4 government. */
  type: number | null;
  followers: number | null;
  avatar: string | null;
  packageName: string | null;
  packageValidThrough: string | null;
};

export type UserQuota = {
  /** The reliable measure of the 48 h and 7 day windows. */
  lastInteractionAt: Date | null;
  reply: { remain: number; total: number } | null;
  promotion: { dailyRemain: number; monthlyRemain: number } | null;
};
export type OaQuotaQuery = {
  owner?: "OA" | "APP";
  product?: "cs" | "transaction";
  type?: "sub_quota" | "purchase_quota" | "reward_quota";
};
export type OaQuota = {
  assetId: string;
  product: string;
  type: string;
  validThrough: string | null;
  total: number;
  remain: number;
};

export type TemplateMessage = { templateId: string; templateData: Record<string, string | number> };
/** A file to upload: its bytes, the name the resident sees and its media type. */
export type Upload = { bytes: Uint8Array<ArrayBuffer>; name: string; type: string };

/** Every call may throw `ZaloApiError` (Zalo said no) or `ZaloTransportError` (no usable answer). */
export type ZaloClient = {
  /** Consultation message, up to 7 days after the last interaction. Never sent again after a time-out. */
  sendConsultation(oaId: string, userId: string, message: ZaloMessage): Promise<SentMessage>;
  sendReaction(oaId: string, userId: string, messageId: string, icon: ReactionIcon): Promise<void>;
  sendAnonymous(
    oaId: string,
    to: { anonymousId: string; conversationId: string },
    message: ZaloMessage,
  ): Promise<SentMessage>;
  /** ZBS template message by user id. */
  sendTemplate(oaId: string, userId: string, template: TemplateMessage): Promise<SentMessage>;
  /** JPG or PNG up to 1 MB; the id lives 7 days. */
  uploadImage(oaId: string, image: Upload): Promise<{ attachmentId: string }>;
  /** GIF up to 5 MB; the id lives 7 days. */
  uploadGif(
    oaId: string,
    gif: Upload,
  ): Promise<{ attachmentId: string; width: number | null; height: number | null }>;
  /** PDF, DOC, DOCX or CSV up to 5 MB; the token lives 7 days. */
  uploadFile(oaId: string, file: Upload): Promise<{ token: string }>;
  getUser(oaId: string, userId: string): Promise<UserDetail>;
  listUsers(oaId: string, filter?: UserFilter): Promise<UserPage>;
  listRecentChats(oaId: string, page?: Page): Promise<ChatMessage[]>;
  /** Newest first, at most 10 a page. */
  getConversation(oaId: string, userId: string, page?: Page): Promise<ChatMessage[]>;
  /** A good probe of whether the token is alive. */
  getOa(oaId: string): Promise<OaProfile>;
  getQuota(oaId: string, userId: string): Promise<UserQuota>;
  getOaQuota(oaId: string, query?: OaQuotaQuery): Promise<OaQuota[]>;
  /** Creates the tag when it is new. */
  tagUser(oaId: string, userId: string, tagName: string): Promise<void>;
  untagUser(oaId: string, userId: string, tagName: string): Promise<void>;
  listTags(oaId: string): Promise<string[]>;
  /** A group the OA created (GMF). */
  sendToGroup(oaId: string, groupId: string, message: ZaloMessage): Promise<SentMessage>;
  /** Asynchronous: the token becomes an id with `verifyArticle`. */
  createArticle(oaId: string, article: Article): Promise<{ token: string }>;
  updateArticle(oaId: string, articleId: string, article: Article): Promise<{ token: string }>;
  /** `ZaloApiError` -214, action `retry`, while Zalo still works on it. */
  verifyArticle(oaId: string, token: string): Promise<{ articleId: string }>;
  removeArticle(oaId: string, articleId: string): Promise<void>;
  /** An article to the followers; 06:00 to 21:59 only. */
  sendBroadcast(oaId: string, articleId: string, target?: BroadcastTarget): Promise<{ messageId: string }>;
};
