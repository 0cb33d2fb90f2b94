import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPglite } from "../../../src/database/open-pglite.node.ts";
import { openPostgres } from "../../../src/database/open-postgres.ts";
import { createMetrics } from "../../../src/health/metrics.ts";
import { openPlace } from "../../../src/localities/open-place.ts";
import { smtpMailer } from "../../../src/mail/mailer.node.ts";
import { openMediaStores } from "../../../src/media/stores/open-media-stores.ts";
import { projectFolder } from "../../../src/project-folder.node.ts";
import { createSealer } from "../../../src/security/sealer.ts";
import { sendOfficeMessage } from "../../../src/signal-reports/offices/send-office-message.ts";

export type SenderPlan = {
  database: { kind: "pglite" | "postgres"; at: string };
  smtpUrl: string;
  secretKey: string;
  now: string;
  messageId: number;
  /** Beside what the mail server's stages do to it from outside. */
  dieAt: "before the claim" | "after the claim" | "before the record" | "after the record" | null;
};

// A process of its own that sends one owed mail, unless it is killed on the way.
const plan = JSON.parse(process.argv[2] ?? "{}") as SenderPlan;
const die = () => process.kill(process.pid, "SIGKILL");
const { kind, at } = plan.database;
const database = kind === "pglite" ? await openPglite(at) : openPostgres(at, { max: 2 });
const sealer = createSealer(plan.secretKey);
const place = openPlace(
  readFileSync(join(projectFolder(), "knowledge/localities/nam-hoa/profile.yaml"), "utf8"),
);
const mailer = smtpMailer({ url: plan.smtpUrl, from: "Cửa Số <no-reply@counter.test>" });
const quiet = () => {};
const metrics = createMetrics("");
await sendOfficeMessage(
  {
    db: database.db,
    sealer: {
      ...sealer,
      digest(value, purpose) {
        // The mail's id is made when everything else of it stands, just before the row is marked.
        if (purpose === "mail id" && plan.dieAt === "before the claim") die();
        return sealer.digest(value, purpose);
      },
    },
    jobs: { add: async () => {} },
    placeOf: () => place,
    now: () => new Date(plan.now),
    newId: () => "id-1",
    metrics: {
      ...metrics,
      count(name, labels) {
        if (plan.dieAt === "after the record") die();
        metrics.count(name, labels);
      },
    },
    publicUrl: "https://counter.test",
    mailer: {
      async send(mail) {
        if (plan.dieAt === "after the claim") die();
        const outcome = await mailer.send(mail);
        if (plan.dieAt === "before the record") die();
        return outcome;
      },
    },
    stores: openMediaStores(database.db, null, fetch),
    fetch,
    logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  },
  plan.messageId,
);
await database.close();
process.exit(0);
