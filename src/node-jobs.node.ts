import { lookup } from "node:dns/promises";
import type { NodeJobParts } from "./adapters.ts";
import { inTransaction } from "./database/database.ts";
import type { NodeJobs } from "./jobs/job-queue.ts";
import { keptMailer } from "./mail/kept-mailer.ts";
import { smtpMailer } from "./mail/mailer.node.ts";
import { storeMedia } from "./media/store-media.node.ts";
import { openMediaStores } from "./media/stores/open-media-stores.ts";
import { sendOfficeMessage } from "./signal-reports/offices/send-office-message.ts";

/** The work that needs Node: photos drawn anew, mail. */
export function nodeJobs(parts: NodeJobParts): NodeJobs {
  const { settings, database, jobs, sealer, now, fetch } = parts;
  const { db } = database;
  const stores = openMediaStores(db, settings.s3, fetch);
  const hosts = { allowedHosts: settings.mediaHosts, allowLoopback: settings.zalo === null };
  const mailer = settings.smtp ? smtpMailer(settings.smtp) : keptMailer({ db, sealer, now });
  const addresses = async (name: string) => (await lookup(name, { all: true })).map(({ address }) => address);
  const office = { ...parts, db, mailer, stores, lookup: addresses };
  return {
    "send-office-messages": async ({ messageId }) => {
      await parts.knowledge.refresh(db, now());
      await sendOfficeMessage(office, messageId);
    },
    "store-media": async ({ mediaId }) => {
      const stored = await storeMedia({ db, sealer, stores, now, fetch, ...hosts }, mediaId);
      if (stored.outcome !== "later") return;
      const seconds = Math.max(1, Math.ceil((stored.at.getTime() - now().getTime()) / 1_000));
      await inTransaction(db, (tx) => jobs.add(tx, "store-media", [{ mediaId }], seconds));
    },
  };
}
