import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sendOfficeMessage } from "../../../src/signal-reports/offices/send-office-message.ts";
import { hours, minutes } from "../../support/clock.ts";
import { databaseKinds } from "../../support/databases.ts";
import { type OfficeWorld, openOffices } from "./office-world.ts";

describe.each(databaseKinds)("telling the offices of a report, on %s", (kind) => {
  let world: OfficeWorld;
  beforeAll(async () => {
    world = await openOffices(kind);
  });
  beforeEach(async () => {
    await world.reset();
  });
  afterAll(() => world.close());

  it("given a report and offices with mail, tells the receiver and the one to be told, once each", async () => {
    await world.email("culture");
    await world.email("committee");
    await world.file();
    await world.deliver();
    await world.deliver();
    expect(world.mails.map(({ to }) => to)).toEqual(["culture@nam-hoa.example", "committee@nam-hoa.example"]);
    expect(await world.outcomes()).toEqual(["culture event:# sent", "committee told:# sent"]);
    const [first] = await world.messages();
    expect(first).toMatchObject({ attempts: 1, messageRef: "250 ok", reason: null });
    expect(first?.sentAt).toEqual(world.clock.now());
  });

  it("given two workers with the same wake-up, sends one mail", async () => {
    await world.email("culture");
    await world.file();
    const [message] = await world.messages();
    await Promise.all([1, 2, 3].map(() => sendOfficeMessage(world.tools, message?.id ?? 0)));
    expect(world.mails).toHaveLength(1);
  });

  it("given a receiver nobody can reach, the coordinator gets the task", async () => {
    await world.email("council-office");
    await world.file();
    await world.deliver();
    expect(world.mails.map(({ to }) => to)).toEqual(["council-office@nam-hoa.example"]);
  });

  it("given a server that is away, tries after 1, 2, 4 … minutes, at most 6 hours apart, with one id", async () => {
    await world.email("culture");
    await world.file();
    const away = { outcome: "refused", reason: "smtp ECONNECTION CONN", permanent: false } as const;
    const ids = new Set<string>();
    const waits: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      world.mailServer.answers.push((mail) => {
        ids.add(mail.messageId);
        return away;
      });
      const before = world.clock.now().getTime();
      await world.deliver();
      const [message] = await world.messages();
      const wait = (message?.notBefore.getTime() ?? 0) - before;
      waits.push(wait / 60_000);
      world.clock.advance(wait);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
    await world.deliver();
    expect(ids.size).toBe(1);
    expect(world.mails.map(({ messageId }) => messageId)).toEqual([...ids]);
    expect((await world.channels())[0]).toMatchObject({ status: "ok", reason: null, failedAt: null });
  });

  it("given a channel under refusal, says since when and why it fails", async () => {
    await world.email("culture");
    await world.file();
    const since = world.clock.now();
    for (let tries = 0; tries < 2; tries += 1) {
      world.mailServer.answers.push(() => ({
        outcome: "refused",
        reason: "smtp 450 RCPT TO",
        permanent: false,
      }));
      await world.deliver();
      world.clock.advance(minutes(5));
    }
    expect((await world.channels())[0]).toMatchObject({
      status: "failing",
      reason: "smtp 450 RCPT TO",
      failedAt: since,
    });
  });

  it("given two days of refusals, gives up, and the next office gets the task", async () => {
    await world.email("culture");
    await world.email("council-office");
    await world.file();
    const refused = { outcome: "refused", reason: "smtp 451 DATA", permanent: false } as const;
    for (let tries = 0; tries < 17; tries += 1) {
      world.mailServer.answers = [() => refused];
      await world.deliver();
      world.mailServer.answers = [];
      world.clock.advance(hours(6));
    }
    await world.deliver();
    expect(await world.outcomes()).toEqual(["culture event:# dead", "council-office event:#:instead sent"]);
    const [first] = await world.messages();
    expect(first?.attempts).toBeLessThan(17);
    expect(first?.attempts).toBeGreaterThan(8);
  });

  it("given an address that bounces, is not tried again; the matter goes to the coordinator, in words", async () => {
    await world.email("culture");
    await world.email("council-office");
    await world.file();
    world.mailServer.answers.push(() => ({
      outcome: "refused",
      reason: "smtp 550 RCPT TO",
      permanent: true,
    }));
    await world.deliver();
    expect(await world.outcomes()).toEqual(["culture event:# dead", "council-office event:#:instead sent"]);
    expect((await world.channels())[0]).toMatchObject({ status: "failing", reason: "smtp 550 RCPT TO" });
    expect(world.mails[0]?.text).toContain("Chưa gửi được tới Phòng Văn hóa – Xã hội xã Nam Hòa");
    expect(world.mails[0]?.text).toContain("/o/");
  });

  it("given a bounce and another channel of the same office that works, bothers no other office", async () => {
    await world.email("culture", "cu@nam-hoa.example");
    await world.email("culture", "moi@nam-hoa.example");
    await world.email("council-office");
    await world.file();
    world.mailServer.answers.push(() => ({
      outcome: "refused",
      reason: "smtp 550 RCPT TO",
      permanent: true,
    }));
    await world.deliver();
    expect(world.mails.map(({ to }) => to)).toEqual(["moi@nam-hoa.example"]);
  });

  it("given both receiver and coordinator bouncing, the one who is told gets the task", async () => {
    for (const office of ["culture", "council-office", "committee"]) await world.email(office);
    await world.file();
    const bounce = { outcome: "refused", reason: "smtp 550 RCPT TO", permanent: true } as const;
    world.mailServer.answers.push(
      (mail) => (mail.to.startsWith("culture") ? bounce : { outcome: "accepted", ref: "" }),
      (mail) => (mail.to.startsWith("committee") ? { outcome: "accepted", ref: "" } : bounce),
      () => bounce,
    );
    await world.deliver();
    expect(world.mails.at(-1)?.to).toBe("committee@nam-hoa.example");
    expect(world.mails.at(-1)?.subject).toContain("cần tiếp nhận");
    expect((await world.messages()).filter(({ status }) => status === "queued")).toEqual([]);
  });

  it("given a word for information that bounces, troubles nobody else", async () => {
    await world.email("culture");
    await world.email("council-office");
    await world.email("committee");
    await world.file();
    world.mailServer.answers.push(
      () => ({ outcome: "accepted", ref: "" }),
      () => ({ outcome: "refused", reason: "smtp 550 RCPT TO", permanent: true }),
    );
    await world.deliver();
    expect(await world.outcomes()).toEqual(["culture event:# sent", "committee told:# dead"]);
  });

  it("given an answer that never came, stays unknown, listed, and is never sent again", async () => {
    await world.email("culture");
    await world.file();
    world.mailServer.answers.push(() => ({ outcome: "unknown", reason: "smtp ETIMEDOUT CONN" }));
    await world.deliver();
    for (let day = 0; day < 5; day += 1) {
      world.clock.advance(hours(24));
      await world.sweep();
      await world.deliver();
    }
    expect(world.mails).toEqual([]);
    expect(await world.outcomes()).toEqual(["culture event:# unknown"]);
  });

  it("given a report taken care of before a retry, says nothing any more", async () => {
    await world.email("culture");
    const { request } = await world.file();
    world.mailServer.answers.push(() => ({
      outcome: "refused",
      reason: "smtp ECONNECTION CONN",
      permanent: false,
    }));
    await world.deliver();
    await world.move(request.id, "decline", { reason: "own_device" });
    world.clock.advance(hours(1));
    await world.deliver();
    expect(world.mails).toEqual([]);
    expect((await world.messages())[0]).toMatchObject({ status: "dead", reason: "needless" });
  });

  it("given a channel switched off while a message waits, sends nothing over it", async () => {
    const channelId = await world.email("culture");
    await world.file();
    const { switchChannelOff } = await import("../../../src/signal-reports/offices/switch-channel-off.ts");
    expect(await switchChannelOff(world.db, channelId)).toBe(true);
    await world.deliver();
    expect(world.mails).toEqual([]);
    expect((await world.messages())[0]).toMatchObject({ status: "dead", reason: "channel_off" });
    expect(await switchChannelOff(world.db, 999_999)).toBe(false);
  });

  it("given a lost wake-up, the sweep wakes what is due and nothing else", async () => {
    await world.email("culture");
    await world.file();
    const [message] = await world.messages();
    world.woken.length = 0;
    expect(await world.sweep()).toBe(1);
    expect(world.woken).toEqual([
      { name: "send-office-messages", data: [{ messageId: message?.id }], afterSeconds: undefined },
    ]);
    await world.deliver();
    expect(await world.sweep()).toBe(0);
  });
});
