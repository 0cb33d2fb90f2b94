import { eq } from "drizzle-orm";
import { reportTools } from "../../src/conversation/report-tools.ts";
import { type Db, inTransaction } from "../../src/database/database.ts";
import {
  conversations,
  localities,
  officeChannels,
  officeMessages,
  requestEvents,
  requestVoices,
  revisions,
  serviceRequests,
} from "../../src/database/schema/index.ts";
import type { Actor, ServiceRequest } from "../../src/signal-reports/actor.ts";
import { fileRequest } from "../../src/signal-reports/file-request.ts";
import type { Filing, Trouble, Voice } from "../../src/signal-reports/filing.ts";
import { joinRequest } from "../../src/signal-reports/join-request.ts";
import type { MoveDetails } from "../../src/signal-reports/move-details.ts";
import { type Moved, moveRequest } from "../../src/signal-reports/move-request.ts";
import type { Verb } from "../../src/signal-reports/states.ts";
import { openCounter } from "../support/counter.ts";
import type { DatabaseKind } from "../support/databases.ts";

export const staff = { kind: "staff", localities: "*", staffId: "s1", via: "admin" } as const;
export const office = (officeId: string, locality = "nam-hoa") =>
  ({ kind: "office", locality, officeId, via: "link" }) as const;
export const citizen = (voiceId: number) => ({ kind: "citizen", voiceId, via: "chat" }) as const;
export const clock = { kind: "system", via: "clock" } as const;

/** Details with which each verb has all it demands. */
export const enough: MoveDetails = {
  acknowledge: {},
  start: {},
  forward: { office: "economy" },
  ask: { note: "Nhà bác ở đầu hay cuối xóm?" },
  answer: { note: "Cuối xóm" },
  continue_unanswered: {},
  send_to_carrier: {},
  resolve: { proof: { kind: "document", number: "12/UBND", date: "2026-11-20" } },
  reject_proof: { reason: "broken-image" },
  decline: { reason: "cannot_find_place" },
  confirm: { verdict: "good" },
  close_unanswered: {},
  reopen: {},
  withdraw: {},
  merge: { into: "NH-26-0001" },
  unmerge: {},
};

const trouble: Trouble = {
  area: "Xóm 5",
  lat: null,
  lon: null,
  outside: null,
  urgent: false,
  services: ["voice"],
  operators: ["viettel"],
};
const word: Voice = {
  conversationId: null,
  operators: ["viettel"],
  indoors: "indoor",
  hours: null,
  since: "mấy hôm nay",
  households: null,
  speed: null,
  details: { words: "gọi toàn rớt", landmark: null, contact: null },
  mediaIds: [],
};

type Filed = { locality?: string; trouble?: Partial<Trouble>; voice?: Partial<Voice> };
export type ReportWorld = Awaited<ReturnType<typeof openReportWorld>>;

/** The whole product, and short ways to file reports and act on them as the verbs' callers do. */
export async function openReportWorld(kind: DatabaseKind = "pglite") {
  const counter = await openCounter(kind);
  const { db } = counter.database;
  const tools = reportTools(counter.turnTools);
  const refresh = () => counter.knowledge.refresh(db, counter.clock.now());
  await refresh();
  let people = 0;

  /** A resident who wrote just now. */
  const newCitizen = async (locality = "nam-hoa") => {
    people += 1;
    const [row] = await db
      .insert(conversations)
      .values({
        oaId: counter.oaOf(locality),
        userId: `43397614188${String(people).padStart(8, "0")}`,
        locality,
        createdAt: counter.clock.now(),
        lastInteractionAt: counter.clock.now(),
      })
      .returning();
    if (!row) throw new Error("No citizen");
    return row;
  };
  const filing = ({ locality = "nam-hoa", trouble: own, voice }: Filed): Filing => ({
    locality,
    channel: "zalo",
    trouble: { ...trouble, ...own },
    voice: { ...word, ...(own?.operators ? { operators: own.operators } : {}), ...voice },
  });
  const run = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, work);
  return {
    ...counter,
    counter,
    db,
    tools,
    refresh,
    run,
    newCitizen,
    /** A report by somebody new. */
    async file(filed: Filed = {}) {
      const conversation = await newCitizen(filed.locality);
      const voice = { conversationId: conversation.id, ...filed.voice };
      const done = await run((tx) => fileRequest(tools, tx, filing({ ...filed, voice }), citizen));
      return { ...done, conversation };
    },
    async join(requestId: number, voice: Partial<Voice> = {}) {
      const conversation = await newCitizen();
      const spoken = { ...word, conversationId: conversation.id, ...voice };
      const done = await run((tx) => joinRequest(tools, tx, requestId, spoken, citizen));
      return { ...done, conversation };
    },
    async move<V extends Verb>(
      verb: V,
      requestId: number,
      actor: Actor = staff,
      details: MoveDetails[V] = enough[verb],
      seenVersion?: number,
    ): Promise<Moved> {
      const input = {
        verb,
        requestId,
        actor,
        details,
        ...(seenVersion === undefined ? {} : { seenVersion }),
      };
      return await run((tx) => moveRequest(tools, tx, input));
    },
    async request(id: number): Promise<ServiceRequest> {
      const [row] = await db.select().from(serviceRequests).where(eq(serviceRequests.id, id));
      if (!row) throw new Error("No such report");
      return row;
    },
    voices: (requestId: number) =>
      db.select().from(requestVoices).where(eq(requestVoices.requestId, requestId)).orderBy(requestVoices.id),
    history: (requestId: number) =>
      db.select().from(requestEvents).where(eq(requestEvents.requestId, requestId)).orderBy(requestEvents.id),
    /** A mail box for an office. */
    async channel(officeId: string, locality = "nam-hoa") {
      const address = `${officeId}@${locality}.example`;
      await db
        .insert(officeChannels)
        .values({ locality, officeId, kind: "email", address, createdAt: counter.clock.now() })
        .onConflictDoNothing();
    },
    /** What the offices are owed about a report: office, what, step. */
    async owed(requestId: number) {
      const rows = await db
        .select()
        .from(officeMessages)
        .where(eq(officeMessages.requestId, requestId))
        .orderBy(officeMessages.id);
      return rows.map(({ officeId, what, step }) => ({ officeId, what, step }));
    },
    /** What one resident was told, oldest first. */
    async heard(conversation: { oaId: string; userId: string }) {
      return (await counter.thread(conversation.oaId, conversation.userId)).map(({ text }) => text);
    },
    /** Lets the clock's job run once, as each minute does. */
    chase: () => counter.handlers["chase-reports"]({}),
    /** Changes lines of a place's profile, as staff do. */
    async changeProfile(slug: string, change: (profile: string) => string) {
      const [row] = await db.select().from(localities).where(eq(localities.slug, slug));
      if (!row) throw new Error("No such place");
      await db
        .update(localities)
        .set({ profile: change(row.profile) })
        .where(eq(localities.slug, slug));
      for (const { subject, revision } of await db.select().from(revisions))
        await db
          .update(revisions)
          .set({ revision: revision + 1 })
          .where(eq(revisions.subject, subject));
      counter.clock.advance(2_000);
      await refresh();
    },
  };
}
