import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Mail } from "../../src/mail/mail.ts";
import { smtpMailer } from "../../src/mail/mailer.node.ts";
import { freePort } from "../support/free-port.ts";
import { type MailServer, startMailServer } from "./mail-server.ts";

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());
beforeEach(() => server.reset());

const mail = (more: Partial<Mail> = {}): Mail => ({
  to: "van-hoa@nam-hoa.example",
  subject: "[NH-26-0001] Sóng yếu ở Xóm 5, cần tiếp nhận",
  text: "Phòng Văn hóa – Xã hội được giao phản ánh.\nhttps://counter.test/o/abc",
  html: "<p>Phòng Văn hóa – Xã hội được giao phản ánh.</p>",
  messageId: "0123456789abcdef@counter.test",
  attachments: [],
  ...more,
});
const send = (more: Partial<Mail> = {}, silenceMs = 2_000) =>
  smtpMailer({ url: server.url, from: "Cửa Số <no-reply@counter.test>", silenceMs }).send(mail(more));

describe("a mail over SMTP", () => {
  it("given a server that takes it, arrives whole: words, sender, id, picture", async () => {
    const content = new Uint8Array([255, 216, 255, 0, 1, 2]);
    const attachments = [{ filename: "anh-1.jpg", contentType: "image/jpeg", content, cid: "a@cua-so" }];
    expect(await send({ attachments })).toMatchObject({ outcome: "accepted" });
    expect(server.received).toHaveLength(1);
    const { email, to } = server.received[0] ?? { email: null, to: "" };
    expect(to).toBe("van-hoa@nam-hoa.example");
    expect(email?.subject).toBe("[NH-26-0001] Sóng yếu ở Xóm 5, cần tiếp nhận");
    expect(email?.from).toMatchObject({ name: "Cửa Số", address: "no-reply@counter.test" });
    expect(email?.messageId).toBe("<0123456789abcdef@counter.test>");
    expect(email?.text).toContain("https://counter.test/o/abc");
    expect(email?.html).toContain("được giao phản ánh");
    expect(email?.replyTo).toBeUndefined();
    expect(email?.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
    const [picture] = email?.attachments ?? [];
    expect(picture?.mimeType).toBe("image/jpeg");
    expect(new Uint8Array(picture?.content as ArrayBuffer)).toEqual(content);
  });

  it.each(["connect", "mail", "rcpt", "data"] as const)(
    "given a line cut at %s, was certainly not taken and may be tried again",
    async (stage) => {
      server.control.cutAt = stage;
      expect(await send()).toMatchObject({ outcome: "refused", permanent: false });
      expect(server.received).toHaveLength(0);
    },
  );

  it.each(["body", "end"] as const)("given a line cut at %s, cannot be known", async (stage) => {
    server.control.cutAt = stage;
    const content = new Uint8Array(300_000).fill(65);
    const attachments = [{ filename: "lon.txt", contentType: "text/plain", content }];
    expect(await send({ attachments })).toMatchObject({ outcome: "unknown" });
  });

  it("given a server that takes the mail and then says nothing, cannot be known", async () => {
    server.control.onStage = (stage) => (stage === "end" ? new Promise(() => {}) : undefined);
    expect(await send({}, 300)).toMatchObject({ outcome: "unknown" });
  });

  it.each([
    ["rcpt", 550, true],
    ["rcpt", 450, false],
    ["mail", 550, false],
    ["end", 554, true],
    ["end", 451, false],
    ["connect", 421, false],
    ["connect", 554, false],
  ] as const)("given a refusal at %s with %i, is permanent: %s", async (at, code, permanent) => {
    server.control.refuse = { at, code };
    const outcome = await send();
    expect(outcome).toMatchObject({ outcome: "refused", permanent });
    expect(outcome).toHaveProperty("reason", expect.stringContaining(String(code)));
    expect(server.received).toHaveLength(0);
  });

  it("given nobody who listens, was certainly not taken", async () => {
    const url = `smtp://127.0.0.1:${await freePort()}`;
    const outcome = await smtpMailer({ url, from: "a@counter.test", silenceMs: 500 }).send(mail());
    expect(outcome).toMatchObject({ outcome: "refused", permanent: false });
  });

  it("given a subject and an address with line breaks, sends no header of theirs", async () => {
    await send({ subject: "Một\r\nBcc: x@evil.example" });
    expect(server.received[0]?.email.bcc ?? []).toEqual([]);
    expect(server.received[0]?.to).toBe("van-hoa@nam-hoa.example");
  });
});
