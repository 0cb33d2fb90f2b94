import type { Db } from "../database/database.ts";
import { keptMails } from "../database/schema/index.ts";
import type { Sealer } from "../security/sealer.ts";
import type { Mail, Mailer } from "./mail.ts";

export const keptMail = "kept_mails.mail";

/** What is kept of a mail: everything but the bytes of its attachments. */
export type KeptContent = Pick<Mail, "subject" | "text"> & {
  attachments: { filename: string; bytes: number }[];
};

/** Where no mail server is set, a mail is put into the database; the same mail twice is one. */
export function keptMailer({ db, sealer, now }: { db: Db; sealer: Sealer; now: () => Date }): Mailer {
  return {
    async send({ to, subject, text, messageId, attachments }) {
      const content: KeptContent = {
        subject,
        text,
        attachments: attachments.map(({ filename, content: { byteLength } }) => ({
          filename,
          bytes: byteLength,
        })),
      };
      const sealedMail = sealer.seal(JSON.stringify(content), keptMail);
      await db
        .insert(keptMails)
        .values({ messageId, recipient: to, sealedMail, keptAt: now() })
        .onConflictDoNothing();
      return { outcome: "accepted", ref: messageId };
    },
  };
}
