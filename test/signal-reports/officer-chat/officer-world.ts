import { and, asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { inTransaction } from "../../../src/database/database.ts";
import {
  conversations,
  officeChannels,
  outboxMessages,
  requestEvents,
  serviceRequests,
} from "../../../src/database/schema/index.ts";
import type { Actor } from "../../../src/signal-reports/actor.ts";
import { fileRequest } from "../../../src/signal-reports/file-request.ts";
import { issueLinkCode } from "../../../src/signal-reports/officer-chat/issue-link-code.ts";
import { resident } from "../../journeys/resident.ts";
import { reportToolsOf } from "../../office-links/report-tools-of.ts";
import { minutes } from "../../support/clock.ts";
import { openCounter } from "../../support/counter.ts";
import type { DatabaseKind } from "../../support/databases.ts";
import { seededRandom } from "../../support/randomness.ts";

export const slug = "nam-hoa";

type Resident = ReturnType<typeof resident>;
export type OfficerWorld = Awaited<ReturnType<typeof openOfficers>>;

/** The whole product with a resident who reports and somebody who becomes an officer, both on their phones. */
export async function openOfficers(kind: DatabaseKind) {
  const random = seededRandom(7);
  const counter = await openCounter(kind);
  await counter.knowledge.refresh(counter.database.db, counter.clock.now());
  const citizen = resident(counter, slug, 0);
  const officer = resident(counter, slug, 1);
  await citizen.say("xin chào");
  /** No report, no channel, nobody in the middle of anything. */
  const reset = async () => {
    const { db } = counter.database;
    await db.delete(serviceRequests);
    await db.delete(officeChannels);
    await db.update(conversations).set({ state: {}, mode: "bot" });
    await db.delete(outboxMessages);
    counter.clock.advance(minutes(1));
    await officer.newMessages();
  };
  const newCode = async (officeId = "culture") => {
    const { database, sealer, clock } = counter;
    const who = { locality: slug, officeId, name: "Chị Hoa" };
    return (await issueLinkCode({ db: database.db, sealer, random, now: clock.now() }, who)).code;
  };
  const link = async (who = officer, officeId = "culture") => {
    const heard = await who.say(`cán bộ ${await newCode(officeId)}`);
    expect(heard.join()).toContain("Đã liên kết");
  };
  const conversationOf = async ({ oaId, userId }: Resident) => {
    const [row] = await counter.database.db
      .select()
      .from(conversations)
      .where(and(eq(conversations.oaId, oaId), eq(conversations.userId, userId)));
    if (!row) throw new Error("There is no such conversation");
    return row;
  };
  async function file(area = "Xóm 5") {
    const { id: conversationId } = await conversationOf(citizen);
    const { request } = await inTransaction(counter.database.db, (tx) =>
      fileRequest(
        reportToolsOf(counter),
        tx,
        {
          locality: slug,
          channel: "zalo",
          trouble: {
            area,
            lat: 21.65,
            lon: 105.87,
            outside: null,
            urgent: false,
            services: ["voice"],
            operators: ["viettel"],
          },
          voice: {
            conversationId,
            operators: ["viettel"],
            indoors: null,
            hours: null,
            since: null,
            households: null,
            speed: null,
            details: { words: "lời riêng của người báo", landmark: null, contact: null },
            mediaIds: [],
          },
        },
        (voiceId): Actor => ({ kind: "citizen", voiceId, via: "chat" }),
      ),
    );
    await counter.settle();
    return request;
  }
  const now = async (id: number) => {
    const [row] = await counter.database.db.select().from(serviceRequests).where(eq(serviceRequests.id, id));
    if (!row) throw new Error("There is no such report");
    return row;
  };
  const lastEvent = async (id: number) =>
    (
      await counter.database.db
        .select()
        .from(requestEvents)
        .where(eq(requestEvents.requestId, id))
        .orderBy(asc(requestEvents.id))
    ).at(-1);
  const buttons = async (who = officer) => (await who.thread()).at(-1)?.buttons.map(({ title }) => title);

  return { counter, citizen, officer, reset, newCode, link, conversationOf, file, now, lastEvent, buttons };
}
