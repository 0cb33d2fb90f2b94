import { lookup } from "node:dns/promises";
import type { NodeJobParts } from "./adapters.ts";
import { inTransaction } from "./database/database.ts";
import type { NodeJobs } from "./jobs/job-queue.ts";
import { keptMailer } from "./mail/kept-mailer.ts";
import { smtpMailer } from "./mail/mailer.node.ts";
import { dueMedia } from "./media/due-media.ts";
import { finishErasures } from "./media/erase-media.ts";
import { markedMedia, redactMedia } from "./media/redact-media.node.ts";
import { storeMedia } from "./media/store-media.node.ts";
import { openMediaStores } from "./media/stores/open-media-stores.ts";
import { warnAdministrators } from "./official-accounts/warn-administrators.ts";
import { writeWhenAsked } from "./signal-reports/dossier/write-when-asked.node.ts";
import { sendOfficeMessage } from "./signal-reports/offices/send-office-message.ts";
import { afterPicture } from "./signal-reports/pictures/after-picture.node.ts";
import { openSpeedScreenshotReader } from "./signal-reports/speed-screenshot/speed-screenshot-reader.node.ts";
import { mailSignInLink } from "./staff/mail-sign-in-link.ts";

/** The work that needs Node: photos drawn anew, mail. */
export function nodeJobs(parts: NodeJobParts): NodeJobs {
  const { settings, database, jobs, sealer, now, fetch } = parts;
  const { db } = database;
  const stores = openMediaStores(db, settings.s3, fetch);
  const hosts = { allowedHosts: settings.mediaHosts, allowLoopback: settings.zalo === null };
  const mailer = settings.smtp ? smtpMailer(settings.smtp) : keptMailer({ db, sealer, now });
  const addresses = async (name: string) => (await lookup(name, { all: true })).map(({ address }) => address);
  const office = { ...parts, db, mailer, stores, lookup: addresses, writeDossier: writeWhenAsked };
  const fetching = { db, sealer, stores, now, fetch, lookup: addresses, ...hosts };
  const reader = openSpeedScreenshotReader();
  parts.onClose(() => reader.close());
  return {
    "send-office-messages": async ({ messageId }) => {
      await parts.knowledge.refresh(db, now());
      await sendOfficeMessage(office, messageId);
    },
    "warn-administrators": () => warnAdministrators({ ...parts, db, mailer }),
    "mail-sign-in-link": ({ tokenDigest }) =>
      mailSignInLink({ db, sealer, now, publicUrl: settings.publicUrl, mailer }, tokenDigest),
    "store-media": async ({ mediaId }) => {
      const stored = await storeMedia(fetching, mediaId);
      await parts.knowledge.refresh(db, now());
      if (stored.outcome !== "later") return await afterPicture({ ...parts, db, stores, reader }, mediaId);
      const seconds = Math.max(1, Math.ceil((stored.at.getTime() - now().getTime()) / 1_000));
      await inTransaction(db, (tx) => jobs.add(tx, "store-media", [{ mediaId }], seconds));
    },
    "redact-media": ({ mediaId }) => redactMedia({ db, stores }, mediaId),
    "sweep-media": async () => {
      const marked = (await markedMedia(db)).map((mediaId) => ({ mediaId }));
      if (marked.length > 0) await inTransaction(db, (tx) => jobs.add(tx, "redact-media", marked));
      const forgotten = (await dueMedia(db, now())).map((mediaId) => ({ mediaId }));
      if (forgotten.length > 0) await inTransaction(db, (tx) => jobs.add(tx, "store-media", forgotten));
      await finishErasures({ db, stores });
    },
  };
}
