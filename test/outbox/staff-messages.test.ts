import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outboxMessages } from "../../src/database/schema/index.ts";
import { enqueueStaffMessages } from "../../src/outbox/enqueue-messages.ts";
import { type OutboundMessage, outboxMessage, toZaloMessage } from "../../src/outbox/outbound-message.ts";
import { recordElsewhere } from "../../src/outbox/record-elsewhere.ts";
import { sendAgain, withdrawMessage } from "../../src/outbox/send-again.ts";
import { days } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { openOutbox } from "./outbox-world.ts";

const plain = (text: string): OutboundMessage => ({ text, buttons: [] });

describe.each(databaseKinds)("words of staff in the outbox on %s", (kind) => {
  let outbox: Awaited<ReturnType<typeof openOutbox>>;
  beforeAll(async () => {
    outbox = await openOutbox(kind);
  });
  afterAll(() => outbox.close());

  type Citizen = Awaited<ReturnType<typeof outbox.newCitizen>>;
  const recipientOf = ({ conversationId, oaId, userId }: Citizen) => ({ conversationId, oaId, userId });
  const write = (citizen: Citizen, ...messages: OutboundMessage[]) =>
    enqueueStaffMessages(outbox.db, outbox.tools, recipientOf(citizen), messages, {
      authorId: "hanh",
      now: outbox.clock.now(),
    });

  it("given words and a file, sends them in order, the file as Zalo wants it", async () => {
    const citizen = await outbox.newCitizen();
    await write(citizen, plain("Giấy hẹn:"), {
      ...plain(""),
      attachment: { type: "file", token: "t1", name: "a.pdf" },
    });
    await citizen.deliver();
    expect(await citizen.rows()).toMatchObject([
      { kind: "staff", authorId: "hanh", status: "sent" },
      { kind: "staff", authorId: "hanh", status: "sent" },
    ]);
    const sent = outbox.sends.filter(({ userId }) => userId === citizen.userId).map(({ message }) => message);
    expect(sent).toEqual([{ text: "Giấy hẹn:" }, { attachment: { type: "file", payload: { token: "t1" } } }]);
  });

  it("given a package that is empty after two days, pays for a person's words where that is allowed, else keeps them", async () => {
    const citizen = await outbox.newCitizen(new Date(outbox.clock.now().getTime() - days(3)));
    await write(citizen, plain("Hồ sơ đã xong"));
    const empty = { packageRemaining: 0, mayPay: false, templateAllowed: false, rateLimitedUntil: null };
    await citizen.deliver({ quota: empty });
    expect(await citizen.statuses()).toEqual(["waiting"]);
    await write(citizen, plain("Bác lên lấy nhé"));
    await citizen.deliver({ quota: { ...empty, mayPay: true } });
    expect(await citizen.statuses()).toEqual(["waiting", "sent"]);
  });

  it("given midnight, a person's words are not held back till morning", async () => {
    outbox.clock.set("2026-11-21T00:30:00+07:00");
    const citizen = await outbox.newCitizen();
    await write(citizen, plain("Việc gấp bác gọi 113 nhé"));
    await citizen.deliver();
    expect(await citizen.statuses()).toEqual(["sent"]);
  });

  it("given a message that failed, sends it again at a person's word; one that arrived or another's never", async () => {
    const [citizen, other] = [await outbox.newCitizen(), await outbox.newCitizen()];
    await write(citizen, plain("Chào bác"));
    const [row] = await citizen.rows();
    const id = row?.id ?? 0;
    const again = (conversationId = citizen.conversationId) =>
      sendAgain(outbox.db, outbox.jobs, { id, conversationId, now: outbox.clock.now() });
    for (const status of ["queued", "sending", "sent", "waiting"] as const) {
      await outbox.db.update(outboxMessages).set({ status }).where(eq(outboxMessages.id, id));
      expect([status, await again()]).toEqual([status, false]);
    }
    await outbox.db.update(outboxMessages).set({ status: "dead" }).where(eq(outboxMessages.id, id));
    expect(await again(other.conversationId)).toBe(false);
    expect(await again()).toBe(true);
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["Chào bác"]);
  });

  it("given a message still here, takes it back once; the machine's own and sent ones stay", async () => {
    const citizen = await outbox.newCitizen(new Date(outbox.clock.now().getTime() - days(9)));
    await write(citizen, plain("Nhầm"));
    await citizen.owe(["Câu trả lời của trợ lý"]);
    await citizen.deliver();
    const [mine, machine] = await citizen.rows();
    const withdraw = (id: number | undefined) =>
      withdrawMessage(outbox.db, { id: id ?? 0, conversationId: citizen.conversationId });
    expect([await withdraw(machine?.id), await withdraw(mine?.id), await withdraw(mine?.id)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(await citizen.statuses()).toEqual(["failed", "waiting"]);
  });

  it("given words from Zalo's own tool, keeps them masked, sealed and once, and never sends them", async () => {
    const citizen = await outbox.newCitizen();
    const echo = {
      kind: "oa_message" as const,
      eventName: "oa_send_text",
      raw: {},
      senderId: citizen.oaId,
      recipientId: citizen.userId,
      adminId: "admin-9",
      msgId: "echo-1",
      text: "Bác gọi 0912 345 678 nhé",
      attachments: [],
    };
    const keep = () =>
      recordElsewhere(outbox.db, outbox.sealer, recipientOf(citizen), echo, outbox.clock.now());
    expect([await keep(), await keep()]).toEqual([true, false]);
    const [row, ...rest] = await citizen.rows();
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      kind: "elsewhere",
      status: "sent",
      authorId: "admin-9",
      messageId: "echo-1",
    });
    expect(row?.sealedMessage).not.toContain("gọi");
    expect(outbox.sealer.open(row?.sealedMessage ?? "", outboxMessage)).toContain("[số điện thoại đã che]");
    await citizen.deliver();
    expect(citizen.heard()).toEqual([]);
  });
});

describe("a message as Zalo takes it", () => {
  it.each([
    ["a picture with words", { type: "image", attachmentId: "i1", name: "a.png" }, "Đây bác", "Đây bác"],
    ["a picture alone", { type: "image", attachmentId: "i1", name: "a.png" }, "", undefined],
    ["an animation", { type: "gif", attachmentId: "g1", width: 3, height: 2, name: "a.gif" }, "", undefined],
  ] as const)("given %s, puts the id and the words where they belong", (_what, attachment, text, said) => {
    const message = toZaloMessage({ text, buttons: [], attachment });
    expect(message.text).toBe(said);
    expect(JSON.stringify(message.attachment)).toContain(`"attachment_id":"${attachment.attachmentId}"`);
  });
});
