import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Mail, Mailer, MailOutcome } from "./mail.ts";

export type SmtpOptions = {
  /** `smtp://user:password@host:587`, `smtps://…`; nodemailer's query parameters are understood. */
  url: string;
  /** `Name <name@host>` */
  from: string;
  /** How long the server may be silent at any step. */
  silenceMs?: number;
};

type SmtpError = Error & { code?: string; command?: string; responseCode?: number };

/** Sends over SMTP, one connection a mail, and tells “certainly not taken” from “cannot be known”. */
export function smtpMailer({ url, from, silenceMs = 30_000 }: SmtpOptions): Mailer {
  const { auth, ...server } = parseConnectionUrl(url);
  return {
    async send(mail) {
      const message = await compile(mail, from);
      const connection = new SMTPConnection({
        ...server,
        connectionTimeout: silenceMs,
        greetingTimeout: silenceMs,
        socketTimeout: silenceMs,
        dnsTimeout: silenceMs,
      });
      let handedOver = false;
      const body = new Readable({
        read() {
          // Read for the first time when the server has said “354, go ahead”.
          handedOver = true;
          this.push(message.bytes);
          this.push(null);
        },
      });
      try {
        await new Promise<void>((connected, failed) => {
          connection.on("error", failed);
          connection.connect((error) => (error ? failed(error) : connected()));
        });
        const { user, pass } = auth ?? {};
        if (user && pass) await called((done) => connection.login({ credentials: { user, pass } }, done));
        const info = await called<{ response?: string }>((done) =>
          connection.send({ from: message.sender, to: [mail.to] }, body, done),
        );
        return { outcome: "accepted", ref: info?.response?.slice(0, 200) ?? "" };
      } catch (error) {
        return outcomeOf(error as SmtpError, handedOver);
      } finally {
        connection.quit();
      }
    },
  };
}

async function compile(mail: Mail, from: string): Promise<{ bytes: Uint8Array; sender: string }> {
  const node = new MailComposer({
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}>`,
    // An answer to a machine's mail would be read by nobody; automatic ones must not come at all (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    attachments: mail.attachments.map(({ filename, contentType, content, cid }) => ({
      filename,
      contentType,
      content: Buffer.from(content),
      ...(cid ? { cid } : {}),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const bytes = await node.build();
  return { bytes, sender: String(node.getEnvelope().from) };
}

function called<T>(
  start: (done: (error?: Error | null, result?: T) => void) => void,
): Promise<T | undefined> {
  return new Promise((resolve, reject) =>
    start((error, result) => (error ? reject(error) : resolve(result))),
  );
}

/**
 * A 5xx to the address or to the mail itself will not change; one to our own login or sender is ours to mend, so it
 * is tried again. Without an answer to a mail that has gone, nobody can know.
 */
function outcomeOf({ code, command, responseCode }: SmtpError, handedOver: boolean): MailOutcome {
  const at = command ? ` ${command}` : "";
  if (responseCode === undefined && handedOver)
    return { outcome: "unknown", reason: `smtp ${code ?? "failed"}${at}` };
  const reason = `smtp ${responseCode ?? code ?? "failed"}${at}`;
  const aboutThisMail = command === "RCPT TO" || command === "DATA";
  return { outcome: "refused", reason, permanent: aboutThisMail && (responseCode ?? 0) >= 500 };
}
