import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { requestStatuses } from "../../signal-reports/states.ts";
import { moment } from "./columns.ts";
import { conversations } from "./road.ts";

const id = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();
const reference = () => bigint({ mode: "number" });
const list = () => text().array().notNull().default(sql`'{}'`);

/** Reports of one place and trouble that belong together. Owner: src/signal-reports/incidents. */
export const incidents = pgTable(
  "incidents",
  {
    id: id(),
    locality: text().notNull(),
    area: text(),
    areaKey: text(),
    lat: doublePrecision(),
    lon: doublePrecision(),
    kind: text({ enum: ["partial", "total"] }).notNull(),
    operators: list(),
    status: text({ enum: ["open", "closed"] })
      .notNull()
      .default("open"),
    openedAt: moment().notNull(),
    lastReportAt: moment().notNull(),
    closedAt: moment(),
  },
  (table) => [index("incidents_open").on(table.locality).where(sql`status = 'open'`)],
);

/** One case an office answers for, in Open311's word a service request. Owner: src/signal-reports. */
export const serviceRequests = pgTable(
  "service_requests",
  {
    id: id(),
    /** What people say: `NH-26-0042`. */
    code: text().notNull(),
    locality: text().notNull(),
    channel: text({ enum: ["zalo", "staff", "open311"] }).notNull(),
    status: text({ enum: requestStatuses }).notNull().default("submitted"),
    /** Raised by every change, so that two people acting at once cannot overwrite each other. */
    version: integer().notNull().default(1),
    services: list(),
    operators: list(),
    area: text(),
    areaKey: text(),
    lat: doublePrecision(),
    lon: doublePrecision(),
    /** The ward it lies in when that is another, “?” when only that it is outside is known. */
    outside: text(),
    urgent: boolean().notNull().default(false),
    receiver: text().notNull(),
    coordinator: text().notNull(),
    fixer: text().notNull(),
    told: text().notNull(),
    /** Who can look on the spot and ring people up: the head of the hamlet. */
    helper: text(),
    ruleId: text().notNull(),
    routingWhy: text().notNull(),
    incidentId: reference().references(() => incidents.id, { onDelete: "set null" }),
    /** The report this one was merged into; its voices hear of that one. */
    mergedInto: reference(),
    filedAt: moment().notNull(),
    /** Filed, forwarded or reopened: what the deadlines count from. */
    clockStartedAt: moment().notNull(),
    acknowledgeBy: moment().notNull(),
    answerBy: moment().notNull(),
    acknowledgedAt: moment(),
    resolvedAt: moment(),
    closedAt: moment(),
    /** When time next makes something due (a reminder, a continuation, a question), and what. */
    dueAt: moment(),
    dueWhat: text({
      enum: ["acknowledge", "answer", "citizen_silence", "carrier", "verdict_silence", "four_weeks"],
    }),
    /** How far the ladder of reminders has been climbed since the clock started. */
    escalation: integer().notNull().default(0),
    declineReason: text(),
    updatedAt: moment().notNull(),
    /** The member of staff who looks after it. */
    assigneeId: text(),
    labels: list(),
  },
  (table) => [
    uniqueIndex("service_requests_code").on(table.code),
    index("service_requests_locality").on(table.locality, table.status, table.filedAt),
    index("service_requests_newest").on(table.locality, table.id),
    index("service_requests_due").on(table.dueAt).where(sql`due_at is not null`),
    index("service_requests_incident").on(table.incidentId),
    index("service_requests_merged").on(table.mergedInto).where(sql`merged_into is not null`),
  ],
);

/** One person's word on a case, the first reporter's or one who joined. Owner: src/signal-reports. */
export const requestVoices = pgTable(
  "request_voices",
  {
    id: id(),
    requestId: reference()
      .notNull()
      .references(() => serviceRequests.id, { onDelete: "cascade" }),
    /** `null` once the person has been erased, or for a caller the staff filed for. */
    conversationId: reference().references(() => conversations.id, { onDelete: "set null" }),
    /** The person's own words, landmark and contact (JSON); sealed. */
    sealedDetails: text().notNull(),
    operators: list(),
    indoors: text({ enum: ["indoor", "outdoor", "both"] }),
    hours: text({ enum: ["all-day", "evening", "daytime", "sometimes"] }),
    since: text(),
    households: integer(),
    down: real(),
    up: real(),
    ping: real(),
    joinedAt: moment().notNull(),
    verdict: text({ enum: ["good", "better", "not_fixed"] }),
    verdictAskedAt: moment(),
    verdictAt: moment(),
  },
  (table) => [
    index("request_voices_request").on(table.requestId),
    index("request_voices_conversation").on(table.conversationId, table.joinedAt),
  ],
);

/** What happened to a case, in order; never changed, never deleted before the case. Owner: src/signal-reports. */
export const requestEvents = pgTable(
  "request_events",
  {
    id: id(),
    requestId: reference()
      .notNull()
      .references(() => serviceRequests.id, { onDelete: "cascade" }),
    at: moment().notNull(),
    verb: text().notNull(),
    fromStatus: text({ enum: requestStatuses }),
    toStatus: text({ enum: requestStatuses }).notNull(),
    actorKind: text({ enum: ["citizen", "office", "staff", "system"] }).notNull(),
    /** Office id, staff id or voice id; never a name. */
    actorId: text(),
    via: text({ enum: ["chat", "link", "admin", "open311", "webhook", "clock"] }).notNull(),
    /** What the verb carried (proof, reason, office, …), without personal data. */
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** Free words of a person; sealed. */
    sealedNote: text(),
  },
  (table) => [
    index("request_events_request").on(table.requestId, table.id),
    index("request_events_reopened").on(table.requestId).where(sql`verb = 'reopen'`),
  ],
);

/** The next number of a locality's year. Owner: src/signal-reports. */
export const requestCounters = pgTable(
  "request_counters",
  {
    locality: text().notNull(),
    year: integer().notNull(),
    last: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.locality, table.year] })],
);

/** How an office is reached; several ways beside each other. Owner: src/signal-reports/offices. */
export const officeChannels = pgTable(
  "office_channels",
  {
    id: id(),
    locality: text().notNull(),
    officeId: text().notNull(),
    kind: text({ enum: ["email", "zalo", "webhook"] }).notNull(),
    /** E-mail address or webhook URL; for Zalo the conversation's id. */
    address: text().notNull(),
    conversationId: reference().references(() => conversations.id, { onDelete: "cascade" }),
    sealedSecret: text(),
    /** The administrator said that a webhook may stand inside the office's own network. */
    mayBePrivate: boolean().notNull().default(false),
    /** The officer's name as the administrator typed it; sealed. */
    sealedName: text(),
    status: text({ enum: ["ok", "failing", "off"] })
      .notNull()
      .default("ok"),
    reason: text(),
    failedAt: moment(),
    createdAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex("office_channels_address").on(table.locality, table.officeId, table.kind, table.address),
    index("office_channels_conversation").on(table.conversationId),
  ],
);

/** A code that links an officer's Zalo once. Owner: src/signal-reports/offices. */
export const officerLinkCodes = pgTable("officer_link_codes", {
  codeDigest: text().primaryKey(),
  locality: text().notNull(),
  officeId: text().notNull(),
  sealedName: text().notNull(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
});

/** One message owed to an office over one channel. Owner: src/signal-reports/offices. */
export const officeMessages = pgTable(
  "office_messages",
  {
    id: id(),
    locality: text().notNull(),
    officeId: text().notNull(),
    channelId: reference()
      .notNull()
      .references(() => officeChannels.id, { onDelete: "cascade" }),
    requestId: reference().references(() => serviceRequests.id, { onDelete: "cascade" }),
    dossierId: reference(),
    /** What is told; with the channel the key that makes it once: `event:17`, `remind:3:2`, `digest:2026-11-21`. */
    step: text().notNull(),
    what: text({
      enum: ["assigned", "told", "reminder", "escalation", "news", "dossier", "digest", "test"],
    }).notNull(),
    status: text({ enum: ["queued", "sending", "sent", "unknown", "dead"] })
      .notNull()
      .default("queued"),
    reason: text(),
    attempts: integer().notNull().default(0),
    notBefore: moment().notNull(),
    sendingSince: moment(),
    messageRef: text(),
    createdAt: moment().notNull(),
    sentAt: moment(),
  },
  (table) => [
    uniqueIndex("office_messages_step").on(table.channelId, table.step),
    index("office_messages_open").on(table.notBefore).where(sql`status in ('queued', 'sending')`),
    index("office_messages_request").on(table.requestId),
  ],
);

/** What one signed link may do, once. Owner: src/signal-reports/action-links. */
export const actionLinks = pgTable(
  "action_links",
  {
    id: text().primaryKey(),
    requestId: reference()
      .notNull()
      .references(() => serviceRequests.id, { onDelete: "cascade" }),
    officeId: text().notNull(),
    action: text({ enum: ["acknowledge", "forward", "ask", "resolve"] }).notNull(),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
    revokedAt: moment(),
  },
  (table) => [index("action_links_request").on(table.requestId)],
);

/** A citizen who has to be rung up because Zalo lets the news through no more. Owner: src/signal-reports/call-tasks. */
export const callTasks = pgTable(
  "call_tasks",
  {
    id: id(),
    locality: text().notNull(),
    requestId: reference()
      .notNull()
      .references(() => serviceRequests.id, { onDelete: "cascade" }),
    voiceId: reference()
      .notNull()
      .references(() => requestVoices.id, { onDelete: "cascade" }),
    officeId: text().notNull(),
    why: text({ enum: ["news", "verdict", "question"] }).notNull(),
    /** The outbox row whose news did not get through; `null` for a caller, who has none. */
    outboxId: reference(),
    status: text({ enum: ["open", "done", "needless"] })
      .notNull()
      .default("open"),
    createdAt: moment().notNull(),
    doneAt: moment(),
    doneBy: text(),
    outcome: text(),
  },
  (table) => [
    uniqueIndex("call_tasks_outbox").on(table.outboxId),
    index("call_tasks_open").on(table.locality).where(sql`status = 'open'`),
  ],
);

/** A demand to one carrier about one incident. Owner: src/signal-reports/dossier. */
export const dossiers = pgTable(
  "dossiers",
  {
    id: id(),
    locality: text().notNull(),
    incidentId: reference()
      .notNull()
      .references(() => incidents.id, { onDelete: "cascade" }),
    operator: text().notNull(),
    number: text().notNull(),
    /** What the letter, the table and the map were made from: places and figures, no person. */
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    status: text({ enum: ["draft", "sent", "answered"] })
      .notNull()
      .default("draft"),
    createdAt: moment().notNull(),
    sentAt: moment(),
    answerBy: moment(),
    chased: integer().notNull().default(0),
    answeredAt: moment(),
    /** Operator, station, distance, cause, plan, date. */
    answer: jsonb().$type<Record<string, unknown>>(),
  },
  (table) => [
    uniqueIndex("dossiers_number").on(table.locality, table.number),
    index("dossiers_incident").on(table.incidentId, table.operator),
    uniqueIndex("dossiers_open").on(table.incidentId, table.operator).where(sql`status <> 'answered'`),
    index("dossiers_due").on(table.answerBy).where(sql`status = 'sent'`),
  ],
);

/** Who may post through Open311. Owner: src/open311. */
export const open311Keys = pgTable("open311_keys", {
  keyDigest: text().primaryKey(),
  locality: text().notNull(),
  label: text().notNull(),
  createdAt: moment().notNull(),
  revokedAt: moment(),
});

/** Wrong secrets tried on a status page. Owner: src/status-page. */
export const statusGuesses = pgTable("status_guesses", {
  code: text().primaryKey(),
  since: moment().notNull(),
  wrong: integer().notNull(),
});

/** What one member of staff does to several reports at once; waits some seconds so that it can be undone. Owner: src/signal-reports/bulk. */
export const bulkActs = pgTable(
  "bulk_acts",
  {
    id: id(),
    locality: text().notNull(),
    /** Made with the form: pressed twice, it is done once. */
    key: text().notNull(),
    staffId: text().notNull(),
    /** Who acts, as it was when the button was pressed. */
    role: text().notNull(),
    officeId: text(),
    verb: text().notNull(),
    /** Office, code, label or person the act needs; no personal data. */
    details: jsonb().$type<Record<string, string>>().notNull(),
    sealedNote: text(),
    /** Reports with the version each had on the page. */
    items: jsonb().$type<{ code: string; version: number }[]>().notNull(),
    /** What came of each, in the order they were done; `why` where it was not. */
    results: jsonb().$type<{ code: string; why: string | null }[]>().notNull().default([]),
    status: text({ enum: ["waiting", "running", "done", "cancelled"] })
      .notNull()
      .default("waiting"),
    createdAt: moment().notNull(),
    runAt: moment().notNull(),
    doneAt: moment(),
  },
  (table) => [
    uniqueIndex("bulk_acts_key").on(table.locality, table.key),
    index("bulk_acts_open").on(table.runAt).where(sql`status in ('waiting', 'running')`),
  ],
);
