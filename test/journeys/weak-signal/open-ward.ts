import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Hono } from "hono";
import {
  callTasks,
  conversations,
  media,
  officeChannels,
  officeMessages,
  outboxMessages,
  requestEvents,
  requestVoices,
  serviceRequests,
} from "../../../src/database/schema/index.ts";
import { issueLinkCode } from "../../../src/signal-reports/officer-chat/issue-link-code.ts";
import { addChannel } from "../../../src/signal-reports/offices/add-channel.ts";
import { startMailServer } from "../../mail/mail-server.ts";
import { openCounter } from "../../support/counter.ts";
import type { DatabaseKind } from "../../support/databases.ts";
import { seededRandom } from "../../support/randomness.ts";
import { type Resident, resident } from "../resident.ts";

/** Pictures of residents stand here, as they do on Zalo's CDN. */
const photoHost = "photos.zalo.test";

export type Ward = Awaited<ReturnType<typeof openWard>>;

/**
 * One place's counter with everything around it that is real: signed webhooks from the simulator, a mail server that
 * offices get their mail on, a CDN with pictures, and a clock that only moves when told.
 */
export async function openWard(
  slug: string,
  kind: DatabaseKind = "pglite",
  env: Record<string, string> = {},
) {
  const mail = await startMailServer();
  const counter = await openCounter(kind, { SMTP_URL: mail.url, ZALO_MEDIA_HOSTS: photoHost, ...env });
  const { db } = counter.database;
  const random = seededRandom(11);
  const pictures = new Map<string, Uint8Array>();
  (counter.simulator.app as Hono).get("/cdn/:name", (c) => {
    const bytes = pictures.get(c.req.param("name"));
    return bytes ? c.body(new Uint8Array(bytes), 200, { "content-type": "image/jpeg" }) : c.notFound();
  });
  await counter.knowledge.refresh(db, counter.clock.now());

  /** What the cron does every minute, then everything that is due. */
  const tick = async () => {
    await counter.handlers["refresh-tokens"]({});
    await counter.handlers.sweep({});
    await counter.handlers["chase-reports"]({});
    await counter.handlers["sweep-media"]?.({});
    await counter.settle();
  };
  const mailTo = (officeId: string) => `${officeId}@${slug}.example`;
  const readBack = async <T>(rows: Promise<T[]>, what: string): Promise<T> => {
    const [row] = await rows;
    if (!row) throw new Error(`There is no ${what}`);
    return row;
  };
  const request = (code: string) =>
    readBack(db.select().from(serviceRequests).where(eq(serviceRequests.code, code)), `report ${code}`);

  return {
    slug,
    counter,
    db,
    mail,
    request,
    tick,
    mailTo,
    /** Moves the clock to a moment in Vietnam, `2026-11-23 08:30`, and lets happen what is due by then. */
    async at(moment: string) {
      counter.clock.set(`${moment.replace(" ", "T")}:00+07:00`);
      await tick();
    },
    async later(ms: number) {
      counter.clock.advance(ms);
      await tick();
    },
    person: (index: number): Resident => resident(counter, slug, index),
    /** A picture on the CDN. @returns its link as Zalo's events carry it. */
    putPicture(name: string, bytes: Uint8Array): string {
      pictures.set(name, bytes);
      return `https://${photoHost}/cdn/${name}`;
    },
    /** Offices that get mail. @returns the id of the last channel. */
    async giveMail(...offices: string[]) {
      let channelId = 0;
      for (const officeId of offices)
        channelId = await addChannel(
          { db, sealer: counter.sealer, now: counter.clock.now() },
          {
            locality: slug,
            officeId,
            kind: "email",
            address: mailTo(officeId),
            secret: null,
            mayBePrivate: false,
          },
        );
      return channelId;
    },
    /** An officer types the code that an administrator gave them. */
    async linkOfficer(officer: Resident, officeId: string, name: string) {
      const tools = { db, sealer: counter.sealer, random, now: counter.clock.now() };
      const { code } = await issueLinkCode(tools, { locality: slug, officeId, name });
      return (await officer.say(`cán bộ ${code}`)).join("\n");
    },
    /** The mails an office has got, the oldest first. */
    mailsTo: (officeId: string) =>
      mail.received.filter(({ to }) => to === mailTo(officeId)).map(({ email }) => email),
    /** Those of one report. */
    mailsAbout: (code: string, officeId: string) =>
      mail.received
        .filter(({ to, email }) => to === mailTo(officeId) && email.subject?.includes(`[${code}]`))
        .map(({ email }) => email),
    voices: async (code: string) =>
      await db
        .select()
        .from(requestVoices)
        .where(eq(requestVoices.requestId, (await request(code)).id))
        .orderBy(asc(requestVoices.id)),
    history: async (code: string) =>
      await db
        .select()
        .from(requestEvents)
        .where(eq(requestEvents.requestId, (await request(code)).id))
        .orderBy(asc(requestEvents.id)),
    /** What happened, by whom and from where: `acknowledge office/link`. */
    async story(code: string) {
      const events = await db
        .select()
        .from(requestEvents)
        .where(eq(requestEvents.requestId, (await request(code)).id))
        .orderBy(asc(requestEvents.id));
      return events.map(({ verb, actorKind, via }) => `${verb} ${actorKind}/${via}`);
    },
    owedToOffices: async (code: string) =>
      await db
        .select({ message: officeMessages, kind: officeChannels.kind, address: officeChannels.address })
        .from(officeMessages)
        .innerJoin(officeChannels, eq(officeChannels.id, officeMessages.channelId))
        .where(eq(officeMessages.requestId, (await request(code)).id))
        .orderBy(asc(officeMessages.id)),
    /** News to those who reported; what its officers got in Zalo is not among it. */
    owedToCitizen: async (code: string) =>
      await db
        .select()
        .from(outboxMessages)
        .where(and(eq(outboxMessages.requestId, (await request(code)).id), isNotNull(outboxMessages.voiceId)))
        .orderBy(asc(outboxMessages.id)),
    calls: async (code: string) =>
      await db
        .select()
        .from(callTasks)
        .where(eq(callTasks.requestId, (await request(code)).id))
        .orderBy(asc(callTasks.id)),
    pictures: async (code: string) =>
      await db
        .select()
        .from(media)
        .where(eq(media.requestId, (await request(code)).id))
        .orderBy(asc(media.createdAt)),
    conversation: ({ oaId, userId }: Resident) =>
      readBack(
        db
          .select()
          .from(conversations)
          .where(and(eq(conversations.oaId, oaId), eq(conversations.userId, userId))),
        "conversation",
      ),
    /** Every job that is or was, with what it carries. */
    jobs: async () => await db.execute(sql.raw("select name, state, data from jobs.job")),
    async close() {
      await counter.close();
      await mail.close();
    },
  };
}
