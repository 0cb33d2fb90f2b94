import { and, eq, inArray } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "../../src/database/database.ts";
import { requestEvents, serviceRequests } from "../../src/database/schema/index.ts";
import type { Actor } from "../../src/signal-reports/actor.ts";
import type { MoveDetails } from "../../src/signal-reports/move-details.ts";
import { moveRequest } from "../../src/signal-reports/move-request.ts";
import { RequestRefused } from "../../src/signal-reports/request-refused.ts";
import {
  type ActorKind,
  declineReasons,
  type RequestStatus,
  requestStatuses,
  type Verb,
  verbs,
} from "../../src/signal-reports/states.ts";
import { databaseKinds } from "../support/databases.ts";
import { citizen, clock, enough, office, openReportWorld, type ReportWorld, staff } from "./report-world.ts";

/** The table once more, written by hand: `verb: from… -> to, by…`. */
const expected = `
acknowledge: submitted -> acknowledged, office staff
start: submitted acknowledged -> in_progress, office staff
forward: submitted acknowledged in_progress awaiting_citizen awaiting_carrier -> submitted, office staff
ask: submitted acknowledged in_progress awaiting_carrier -> awaiting_citizen, office staff
answer: awaiting_citizen -> in_progress, citizen staff
continue_unanswered: awaiting_citizen -> in_progress, system
send_to_carrier: submitted acknowledged in_progress awaiting_citizen -> awaiting_carrier, office staff system
resolve: submitted acknowledged in_progress awaiting_citizen awaiting_carrier -> resolved, office staff
reject_proof: resolved -> in_progress, system
decline: submitted acknowledged in_progress awaiting_citizen awaiting_carrier -> closed_declined, office staff
confirm: resolved -> closed_fixed, citizen staff
close_unanswered: resolved -> closed_fixed, system
reopen: resolved closed_fixed closed_declined -> submitted, citizen staff
withdraw: submitted acknowledged in_progress awaiting_citizen awaiting_carrier -> withdrawn, citizen staff
merge: submitted acknowledged in_progress awaiting_citizen awaiting_carrier -> merged, staff
unmerge: merged -> submitted, staff
`;
const table = new Map(
  expected
    .trim()
    .split("\n")
    .map((line) => {
      const [, verb = "", from = "", to = "", by = ""] = /^(\w+): (.+) -> (\w+), (.+)$/.exec(line) ?? [];
      return [verb, { from: from.split(" "), to, by: by.split(" ") }];
    }),
);
const actorKinds: ActorKind[] = ["citizen", "office", "staff", "system"];

class RolledBack extends Error {}

describe("every edge of the table on a real row", () => {
  let world: ReportWorld;
  let id = 0;
  let voiceId = 0;
  beforeAll(async () => {
    world = await openReportWorld();
    await world.file();
    const filed = await world.file();
    id = filed.request.id;
    voiceId = filed.voiceId;
  });
  afterAll(() => world.close());

  const actorOf = (kind: ActorKind): Actor =>
    ({ citizen: citizen(voiceId), office: office("culture"), staff, system: clock })[kind];

  /** Tries a verb from a state, looks, and takes everything back. */
  async function attempt(verb: Verb, from: RequestStatus, kind: ActorKind, details = enough[verb]) {
    let seen: { refused: string | null; status: string; events: string[] } | null = null;
    await world
      .run(async (tx) => {
        await tx.update(serviceRequests).set({ status: from }).where(eq(serviceRequests.id, id));
        const before = await eventsOf(tx);
        const input = { verb, requestId: id, actor: actorOf(kind), details: details as MoveDetails[Verb] };
        const refused = await moveRequest(world.tools, tx, input).then(
          () => null,
          (error: unknown) => (error instanceof RequestRefused ? error.code : Promise.reject(error)),
        );
        const [row] = await tx.select().from(serviceRequests).where(eq(serviceRequests.id, id));
        seen = { refused, status: row?.status ?? "", events: (await eventsOf(tx)).slice(before.length) };
        throw new RolledBack();
      })
      .catch((error) => {
        if (!(error instanceof RolledBack)) throw error;
      });
    if (!seen) throw new Error("Nothing was tried");
    return seen as { refused: string | null; status: string; events: string[] };
  }
  const eventsOf = async (tx: Db) =>
    (await tx.select().from(requestEvents).where(eq(requestEvents.requestId, id))).map(
      ({ verb, fromStatus, toStatus, actorKind }) => `${actorKind} ${verb} ${fromStatus} ${toStatus}`,
    );

  it("knows the same verbs as the table written by hand", () => {
    expect([...table.keys()].sort()).toEqual([...verbs].sort());
  });

  describe.each(verbs)("%s", (verb) => {
    it.each(actorKinds)(
      "by %s goes only along its own edges, and writes each into the history",
      async (kind) => {
        const row = table.get(verb);
        for (const from of requestStatuses) {
          const allowed = row?.from.includes(from) && row.by.includes(kind);
          const found = await attempt(verb, from, kind);
          expect({ from, ...found }).toEqual(
            row && allowed
              ? { from, refused: null, status: row.to, events: [`${kind} ${verb} ${from} ${row.to}`] }
              : { from, refused: "not_allowed_now", status: from, events: [] },
          );
        }
      },
    );
  });

  const unproven: { verb: Verb; details: unknown; why: string }[] = [
    { verb: "resolve", details: {}, why: "without proof" },
    { verb: "resolve", details: { proof: { kind: "photo" } }, why: "a photo that is none" },
    { verb: "resolve", details: { proof: { kind: "document", number: "  " } }, why: "a blank number" },
    { verb: "resolve", details: { proof: { kind: "promise" } }, why: "a promise" },
    {
      verb: "resolve",
      details: { proof: { kind: "carrier_answer", answer: { operator: "viettel", station: "TNN01" } } },
      why: "half an answer",
    },
    { verb: "decline", details: {}, why: "without a reason" },
    { verb: "decline", details: { reason: "no_time" }, why: "a reason of their own" },
    { verb: "decline", details: { reason: "carrier_cannot_yet" }, why: "no plan of the carrier" },
    { verb: "confirm", details: { verdict: "not_fixed" }, why: "a verdict that is none" },
    { verb: "ask", details: { note: " " }, why: "an empty question" },
    { verb: "forward", details: {}, why: "to no office" },
    { verb: "merge", details: {}, why: "into nothing" },
    { verb: "close_unanswered", details: { proof: "x" }, why: "with more than it carries" },
  ];
  it.each(unproven)("$verb $why is refused before anything changes", async ({ verb, details }) => {
    const from = table.get(verb)?.from[0] as RequestStatus;
    const kind = table.get(verb)?.by[0] as ActorKind;
    expect(await attempt(verb, from, kind, details as never)).toEqual({
      refused: "invalid",
      status: from,
      events: [],
    });
  });

  it("given a photo of another report as proof, refuses it", async () => {
    const details = { proof: { kind: "photo", mediaId: "someone-elses" } } as const;
    expect((await attempt("resolve", "in_progress", "staff", details)).refused).toBe("wrong_proof");
  });

  it("given an office the place does not have, does not forward", async () => {
    expect((await attempt("forward", "submitted", "staff", { office: "ministry" })).refused).toBe(
      "unknown_office",
    );
  });

  it.each([
    ["an office of another place", office("culture", "ngoc-lac")],
    ["an office without a part in it", office("police")],
    ["staff of another place", { ...staff, localities: ["ngoc-lac"] }],
  ])("given %s, knows of no such report", async (_who, actor) => {
    const attempted = world.move("acknowledge", id, actor as Actor);
    await expect(attempted).rejects.toMatchObject({ code: "not_found" });
  });

  it("walks at random and never reaches closed_fixed without proof, nor closed_declined without a reason", async () => {
    const step = fc.record({ verb: fc.constantFrom(...verbs), kind: fc.constantFrom(...actorKinds) });
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const { request } = await world.file();
        for (const { verb, kind } of steps) {
          const actor = kind === "citizen" ? citizen(voiceId) : actorOf(kind);
          const refused = await world.move(verb, request.id, actor).then(
            () => null,
            (error: unknown) => (error instanceof RequestRefused ? error : Promise.reject(error)),
          );
          if (refused) expect(["not_allowed_now", "not_found"]).toContain(refused.code);
        }
        for (const status of await mustBeProven(request.id)) reached.add(status);
      }),
      { numRuns: 12, seed: 20_261_121 },
    );
    expect([...reached].sort()).toEqual([...requestStatuses].sort());
  });

  /** Reads the history alone: each closing stands behind its proof or names its reason, and no step is missing. */
  async function mustBeProven(requestId: number) {
    const events = await world.history(requestId);
    let status: string | null = null;
    let proven = false;
    for (const { verb, fromStatus, toStatus, details } of events) {
      expect(fromStatus).toBe(status);
      if (toStatus === "resolved") proven = "proof" in details;
      if (toStatus === "closed_fixed") expect(proven).toBe(true);
      if (verb === "reopen") proven = false;
      if (toStatus === "closed_declined")
        expect(Object.keys(declineReasons)).toContain((details as { reason: string }).reason);
      status = toStatus;
    }
    expect((await world.request(requestId)).status).toBe(status);
    return events.map(({ toStatus }) => toStatus);
  }
});

describe.each(databaseKinds)("two people at once on %s", (kind) => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld(kind);
  });
  afterAll(() => world.close());

  it("given the same page before both, lets one act and tells the other who was first", async () => {
    const { request } = await world.file();
    const seen = request.version;
    const [first, second] = await Promise.allSettled([
      world.move("acknowledge", request.id, office("culture"), {}, seen),
      world.move("decline", request.id, office("council-office"), enough.decline, seen),
    ]);
    const done = [first, second].filter(({ status }) => status === "fulfilled");
    const refused = [first, second].find((result) => result.status === "rejected");
    expect(done).toHaveLength(1);
    expect(refused).toMatchObject({ reason: { code: "changed_meanwhile" } });
    expect((refused as PromiseRejectedResult).reason.message).toContain(request.code);
    expect(await world.history(request.id)).toHaveLength(2);
    expect((await world.request(request.id)).version).toBe(seen + 1);
  });

  it("given no version before them, the second meets the state the first has made", async () => {
    const { request } = await world.file();
    const results = await Promise.allSettled([
      world.move("decline", request.id, office("culture")),
      world.move("resolve", request.id, office("culture")),
    ]);
    expect(results.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { code: "not_allowed_now" } },
    ]);
  });

  it("given many who file at once, gives each a number of its own without a gap", async () => {
    const filed = await Promise.all(Array.from({ length: 8 }, () => world.file({ locality: "ngoc-lac" })));
    const codes = filed.map(({ request }) => request.code).sort();
    expect(codes).toEqual(Array.from({ length: 8 }, (_, index) => `NL-26-000${index + 1}`));
    const ids = filed.map(({ request }) => request.id);
    const rows = await world.db
      .select()
      .from(serviceRequests)
      .where(and(inArray(serviceRequests.id, ids)));
    expect(new Set(rows.map(({ incidentId }) => incidentId)).size).toBe(1);
  });
});
