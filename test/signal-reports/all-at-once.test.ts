import { eq, inArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  dossiers,
  incidents,
  outboxMessages,
  requestEvents,
  requestVoices,
  serviceRequests,
} from "../../src/database/schema/index.ts";
import { recordCarrierAnswer } from "../../src/signal-reports/dossier/record-carrier-answer.ts";
import { sendDossier } from "../../src/signal-reports/dossier/send-dossier.ts";
import type { Operator } from "../../src/signal-reports/filing.ts";
import { mergeReports } from "../../src/signal-reports/incidents/merge-reports.ts";
import { splitReport } from "../../src/signal-reports/incidents/split-report.ts";
import { recordVerdict } from "../../src/signal-reports/record-verdict.ts";
import { RequestRefused } from "../../src/signal-reports/request-refused.ts";
import { setPriority } from "../../src/signal-reports/set-priority.ts";
import { type RequestStatus, type Verb, verbs } from "../../src/signal-reports/states.ts";
import { seededRandom } from "../support/randomness.ts";
import { office, openReportWorld, type ReportWorld, staff } from "./report-world.ts";

const seed = Number(process.env.TEST_SEED ?? 20_261_121);
const rounds = process.env.SOAK ? 40 : 6;
const atOnce = 24;

describe("everybody at once on one hamlet's reports (PostgreSQL)", () => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld("postgres");
    for (const id of ["culture", "committee", "council-office", "carriers"]) await world.channel(id);
    for (let count = 0; count < 4; count += 1)
      await world.file({ trouble: { operators: ["viettel", "vinaphone"] } });
  });
  afterAll(() => world.close());

  it(`given ${rounds} rounds of ${atOnce} acts, none waits for ever, none fails but in words, and the books agree`, async () => {
    const random = seededRandom(seed);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    let done = 0;
    for (let round = 0; round < rounds; round += 1) {
      world.clock.advance(6 * 3_600_000);
      const requests = await world.db.select().from(serviceRequests);
      const letters = await world.db.select().from(dossiers);
      const results = await Promise.allSettled(
        Array.from({ length: atOnce }, () => act(pick, pick(requests), letters)),
      );
      for (const result of results) {
        if (result.status === "fulfilled") done += 1;
        else if (!(result.reason instanceof RequestRefused)) throw result.reason;
      }
    }
    expect(done).toBeGreaterThan((rounds * atOnce) / 4);
    await booksAgree();
  });

  type Pick = <T>(items: readonly T[]) => T;
  type Row = typeof serviceRequests.$inferSelect;
  async function act(pick: Pick, row: Row, letters: (typeof dossiers.$inferSelect)[]): Promise<unknown> {
    const kind = pick([...Array.from({ length: 8 }, () => "move" as const), ...others]);
    const letter = letters.length > 0 ? pick(letters) : null;
    switch (kind) {
      case "move": {
        const verb: Verb = pick(verbs);
        const details = verb === "merge" ? { into: "NH-26-0001" } : undefined;
        return world.move(verb, row.id, pick([staff, office("culture")]), details as never);
      }
      case "file":
        return world.file({ trouble: { operators: [pick<Operator>(["viettel", "vinaphone"])] } });
      case "join":
        return world.join(row.id, { operators: ["viettel"] });
      case "merge":
        return world.run((tx) =>
          mergeReports(world.tools, tx, { into: "NH-26-0002", requestIds: [row.id], actor: staff }),
        );
      case "split": {
        const [voice] = (await world.voices(row.id)).slice(-1);
        const voiceIds = voice ? [voice.id] : [];
        return world.run((tx) => splitReport(world.tools, tx, { requestId: row.id, voiceIds, actor: staff }));
      }
      case "priority":
        return world.run((tx) =>
          setPriority(world.tools, tx, { requestId: row.id, urgent: !row.urgent, actor: staff }),
        );
      case "verdict": {
        const [voice] = await world.voices(row.id);
        if (!voice) return null;
        const verdict = pick(["good", "not_fixed"] as const);
        return world.run((tx) =>
          recordVerdict(world.tools, tx, { requestId: row.id, voiceId: voice.id, verdict }),
        );
      }
      case "chase":
        return world.chase();
      case "send":
        if (!letter) return null;
        return world.run((tx) =>
          sendDossier(world.tools, tx, { dossierId: letter.id, actor: staff, by: "mail" }),
        );
      case "answer": {
        if (!letter) return null;
        const said = {
          station: "TNN01",
          distanceM: 900,
          cause: "Quá tải",
          plan: "Mở rộng",
          date: "2026-11-20",
        };
        const answer = { ...said, operator: letter.operator as Operator };
        return world.run((tx) =>
          recordCarrierAnswer(world.tools, tx, { dossierId: letter.id, actor: staff, answer }),
        );
      }
    }
  }

  /** What must hold whatever happened. */
  async function booksAgree() {
    const { db } = world;
    const requests = await db.select().from(serviceRequests);
    const events = await db.select().from(requestEvents).orderBy(requestEvents.id);
    for (const { id, status, mergedInto } of requests) {
      let at: RequestStatus | null = null;
      for (const event of events.filter(({ requestId }) => requestId === id)) {
        expect(event.fromStatus).toBe(at);
        at = event.toStatus;
      }
      expect(at).toBe(status);
      expect(mergedInto !== null).toBe(status === "merged");
      const target = requests.find((one) => one.id === mergedInto);
      if (mergedInto !== null) expect(target?.mergedInto ?? null).toBeNull();
    }
    const over = ["closed_fixed", "closed_declined", "withdrawn", "merged"];
    for (const incident of await db.select().from(incidents)) {
      const members = requests.filter(({ incidentId }) => incidentId === incident.id);
      const alive = members.some(({ status }) => !over.includes(status));
      expect({ id: incident.id, status: incident.status }).toEqual({
        id: incident.id,
        status: alive ? "open" : "closed",
      });
    }
    const codes = requests.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const silent = await db
      .select({ id: requestVoices.id })
      .from(requestVoices)
      .where(sql`not exists (select from service_requests s where s.id = ${requestVoices.requestId})`);
    expect(silent).toEqual([]);
    const doubled = await db.execute(
      sql`select 1 from office_messages group by channel_id, step having count(*) > 1`,
    );
    expect([...(doubled as unknown as Iterable<unknown>)]).toEqual([]);
    const open = await db
      .select()
      .from(dossiers)
      .where(inArray(dossiers.status, ["draft", "sent"]));
    const keys = open.map(({ incidentId, operator }) => `${incidentId} ${operator}`);
    expect(new Set(keys).size).toBe(keys.length);
    const [news] = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(outboxMessages)
      .where(eq(outboxMessages.kind, "notice"));
    expect(news?.count).toBeGreaterThan(0);
  }
});

const others = [
  "file",
  "join",
  "join",
  "merge",
  "split",
  "priority",
  "verdict",
  "verdict",
  "chase",
  "send",
  "answer",
] as const;
