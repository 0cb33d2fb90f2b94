import type { SimulatedOa, SimulatedResident } from "../options.ts";
import type { ChatMessage } from "./message.ts";
import type { Call, Delivery, Fault } from "./records.ts";
import type { WebhookSettings } from "./webhook-settings.ts";

/** Money and packages of an OA: what pays for a message after the free 48 hours. */
type Quotas = {
  sub: { total: number; remain: number };
  purchased: number;
  reward: number;
  /** Balance in đồng of the linked Zalo Cloud Account; null when none is linked. */
  cloudBalance: number | null;
};

type Template = { templateId: string; required: string[]; viaUserId: boolean };
export type Article = {
  id: string;
  token: string;
  body: Record<string, unknown>;
  readyAt: number;
  createdAt: number;
};

export type OaState = SimulatedOa & {
  /** False hides the account from the phone page's list of verified accounts. */
  verified: boolean;
  active: boolean;
  quotas: Quotas;
  tags: string[];
  templates: Template[];
  articles: Article[];
};

/** What one OA knows of one resident; times in ms, null when never. */
export type Contact = {
  oaId: string;
  userId: string;
  follows: boolean;
  lastInteraction: number | null;
  chatted: boolean;
  clickedChatNow: boolean;
  tags: string[];
  alias: string;
  notes: string[];
  shared: Record<string, unknown>;
  /** Error that every send to this resident gets, e.g. -217 blocked or -227 inactive. */
  refuse: number | null;
  /** Times of the broadcasts received. */
  promotions: number[];
};

type AccessToken = { oaId: string; expiresAt: number; dead: boolean };
type RefreshToken = { oaId: string; expiresAt: number; used: boolean };
type Code = { oaId: string; challenge: string | null; expiresAt: number; used: boolean };

export type Upload = { oaId: string; kind: "image" | "gif" | "file"; mediaId: string; expiresAt: number };
/** A stored file; `checksum` is the MD5 that Zalo puts into file events. */
export type Media = { type: string; name: string; base64: string; checksum: string };

/** Readings of the public documents that disagree; each can be switched. */
export type Readings = {
  quotaCounts: boolean;
  sentTime: "data" | "beside" | "none";
  receiptSender: "oa" | "user";
  seenField: "msg_ids" | "msg_id";
  appSecretProof: boolean;
  perMinute: number;
  callbackUrl: string | null;
  consoleChallenge: string | null;
  /** Residents' phones are on: each message is confirmed as received at once. */
  phoneOnline: boolean;
  /** A submitted form is followed by a text of Zalo's own in the resident's name. */
  submitInfoText: boolean;
};

export type State = {
  version: 1;
  sequence: number;
  clockOffset: number;
  oas: Record<string, OaState>;
  residents: Record<string, SimulatedResident>;
  contacts: Record<string, Contact>;
  access: Record<string, AccessToken>;
  refresh: Record<string, RefreshToken>;
  codes: Record<string, Code>;
  uploads: Record<string, Upload>;
  media: Record<string, Media>;
  messages: ChatMessage[];
  webhook: WebhookSettings;
  deliveries: Delivery[];
  faults: Fault[];
  calls: Call[];
  readings: Readings;
};
