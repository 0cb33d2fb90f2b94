import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportTools } from "../../src/conversation/report-tools.ts";
import { inTransaction } from "../../src/database/database.ts";
import { requestEvents } from "../../src/database/schema/index.ts";
import { fileRequest } from "../../src/signal-reports/file-request.ts";
import type { Filing } from "../../src/signal-reports/filing.ts";
import { moveRequest } from "../../src/signal-reports/move-request.ts";
import { type Counter, openCounter } from "../support/counter.ts";

const filing: Filing = {
  locality: "nam-hoa",
  channel: "staff",
  trouble: {
    area: "Xóm 5",
    lat: null,
    lon: null,
    outside: null,
    urgent: false,
    services: ["voice"],
    operators: ["viettel"],
  },
  voice: {
    conversationId: null,
    operators: ["viettel"],
    indoors: "indoor",
    hours: null,
    since: "mấy hôm nay",
    households: null,
    speed: null,
    details: { words: "gọi toàn rớt", landmark: null, contact: null },
    mediaIds: [],
  },
};

describe("filing a report", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter();
    await counter.knowledge.refresh(counter.database.db, counter.clock.now());
  });
  afterAll(async () => await counter.close());

  it("given a first report, numbers, routes and clocks it, and keeps its history", async () => {
    const tools = reportTools(counter.turnTools);
    const staff = { kind: "staff", localities: "*", staffId: "s1", via: "admin" } as const;
    const { request } = await inTransaction(counter.database.db, (tx) =>
      fileRequest(tools, tx, filing, () => staff),
    );
    expect(request).toMatchObject({ code: expect.stringMatching(/^NH-26-0001$/), status: "submitted" });
    expect(request.acknowledgeBy.getTime()).toBeGreaterThan(counter.clock.now().getTime());
    const moved = await inTransaction(counter.database.db, (tx) =>
      moveRequest(tools, tx, {
        verb: "resolve",
        requestId: request.id,
        actor: staff,
        details: { proof: { kind: "document", number: "12/UBND" } },
        seenVersion: request.version,
      }),
    );
    expect(moved.request.status).toBe("resolved");
    const events = await counter.database.db.select().from(requestEvents);
    expect(events.map(({ verb }) => verb)).toEqual(["file", "resolve"]);
  });
});
