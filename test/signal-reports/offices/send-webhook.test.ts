import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addChannel } from "../../../src/signal-reports/offices/add-channel.ts";
import { refusedAddress } from "../../../src/signal-reports/offices/send-webhook.ts";
import { minutes } from "../../support/clock.ts";
import { databaseKinds } from "../../support/databases.ts";
import { locality, type OfficeWorld, openOffices } from "./office-world.ts";

const secret = `whsec_${Buffer.from("a secret of 24 bytes or so").toString("base64")}`;
type Call = { headers: Record<string, string>; body: string };

/** A provincial system that takes webhooks: what it got, and what it answers. */
async function startReceiver() {
  const calls: Call[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += String(chunk);
    });
    request.on("end", () => {
      calls.push({ headers: request.headers as Record<string, string>, body });
      const status = answers.shift() ?? 204;
      if (status === 0) return request.socket.destroy();
      response.writeHead(status, status === 302 ? { location: "/elsewhere" } : {}).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  return { url: `http://127.0.0.1:${port}/cases`, calls, answers, close };
}

describe.each(databaseKinds)("a webhook to an office's system, on %s", (kind) => {
  let world: OfficeWorld;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => {
    receiver = await startReceiver();
    world = await openOffices(kind);
  });
  afterAll(async () => {
    await receiver.close();
    await world.close();
  });
  beforeEach(async () => {
    receiver.calls.length = 0;
    receiver.answers.length = 0;
    await world.reset();
    const { db, sealer, clock } = world;
    await addChannel(
      { db, sealer, now: clock.now() },
      { locality, officeId: "culture", kind: "webhook", address: receiver.url, secret, mayBePrivate: true },
    );
  });

  const verified = ({ headers, body }: Call) => {
    // The library checks against the real clock; the product signs with the test's.
    const real = Date.now;
    Date.now = () => world.clock.now().getTime();
    try {
      return new Webhook(secret).verify(body, headers) as Record<string, never>;
    } finally {
      Date.now = real;
    }
  };

  it("given a new report, posts it signed, with Open311's names and nobody's identity", async () => {
    const { request } = await world.file();
    await world.deliver();
    expect(receiver.calls).toHaveLength(1);
    const [call] = receiver.calls as [Call];
    const body = verified(call) as unknown as { type: string; data: Record<string, unknown> };
    expect(body.type).toBe("service_request.assigned");
    expect(body.data).toMatchObject({
      jurisdiction_id: "nam-hoa",
      service_request_id: request.code,
      status: "open",
      service_code: "mobile-data",
      agency_responsible: "Phòng Văn hóa – Xã hội xã Nam Hòa",
      requested_datetime: world.clock.now().toISOString(),
      expected_datetime: request.answerBy.toISOString(),
      address: "Xóm 5, xã Nam Hòa",
      lat: 21.654321,
      long: 105.876543,
      operators: ["viettel"],
      voices: 1,
      households: 12,
      speeds: [{ down: 3.2, up: 1, ping: 80 }],
    });
    expect(call.body).not.toMatch(/0912|nhà tôi|nhà văn hóa/);
    expect(await world.outcomes()).toEqual(["culture event:# sent"]);
  });

  it("given a changed body or another secret, the signature does not verify", async () => {
    await world.file();
    await world.deliver();
    const [call] = receiver.calls as [Call];
    expect(() => verified({ ...call, body: call.body.replace("Xóm 5", "Xóm 6") })).toThrow();
    const other = `whsec_${Buffer.from("another secret of 24 bytes").toString("base64")}`;
    expect(() => new Webhook(other).verify(call.body, call.headers)).toThrow();
  });

  it.each([500, 404, 302, 0])(
    "given answer %i, calls again later under the same id and then is done",
    async (answer) => {
      receiver.answers.push(answer);
      await world.file();
      await world.deliver();
      expect(await world.outcomes()).toEqual(["culture event:# queued"]);
      expect((await world.channels())[0]?.status).toBe("failing");
      world.clock.advance(minutes(1));
      await world.deliver();
      expect(await world.outcomes()).toEqual(["culture event:# sent"]);
      const ids = receiver.calls.map(({ headers }) => headers["webhook-id"]);
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(1);
      expect((await world.channels())[0]?.status).toBe("ok");
    },
  );

  it("given 410, is not called again and the next office has the matter", async () => {
    receiver.answers.push(410);
    await world.email("council-office");
    await world.file();
    await world.deliver();
    world.clock.advance(minutes(600));
    await world.deliver();
    expect(receiver.calls).toHaveLength(1);
    expect(await world.outcomes()).toEqual(["culture event:# dead", "council-office event:#:instead sent"]);
  });

  it("given a process that stopped in the call, is called again: the receiver knows it by its id", async () => {
    await world.file();
    const { officeMessages } = await import("../../../src/database/schema/index.ts");
    await world.db.update(officeMessages).set({ status: "sending", sendingSince: world.clock.now() });
    await world.sweep();
    expect(await world.outcomes()).toEqual(["culture event:# sending"]);
    world.clock.advance(minutes(11));
    await world.sweep();
    await world.deliver();
    expect(await world.outcomes()).toEqual(["culture event:# sent"]);
    expect(receiver.calls).toHaveLength(1);
  });

  it("given a name that leads to a private address, is never called", async () => {
    const { officeChannels } = await import("../../../src/database/schema/index.ts");
    await world.db
      .update(officeChannels)
      .set({ address: "https://inside.example/hook", mayBePrivate: false });
    world.tools.lookup = async () => ["93.184.216.34", "10.0.0.7"];
    await world.file();
    await world.deliver();
    expect((await world.messages())[0]).toMatchObject({ status: "dead", reason: "webhook private_address" });
  });

  it("given a look into the table, shows no secret", async () => {
    const [channel] = await world.channels();
    expect(JSON.stringify(channel)).not.toContain(secret.slice(6, 20));
  });
});

describe("a webhook's address", () => {
  it.each([
    ["https://tinh.example/hook", false, null],
    ["http://tinh.example/hook", false, "webhook needs_https"],
    ["http://tinh.example/hook", true, "webhook needs_https"],
    ["https://localhost/hook", false, "webhook private_address"],
    ["http://localhost:8080/hook", true, null],
    ["https://10.1.2.3/hook", false, "webhook private_address"],
    ["https://10.1.2.3/hook", true, null],
    ["https://169.254.169.254/latest", false, "webhook private_address"],
    ["https://[::1]/hook", false, "webhook private_address"],
    ["https://user:pass@tinh.example/hook", false, "webhook bad_address"],
    ["ftp://tinh.example/hook", false, "webhook needs_https"],
    ["tinh.example/hook", false, "webhook bad_address"],
  ] as const)("given %s (private allowed: %s), is %s", (address, mayBePrivate, refusal) => {
    expect(refusedAddress(address, mayBePrivate)).toBe(refusal);
  });
});
