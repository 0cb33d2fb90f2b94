import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPostgres } from "../../../src/database/open-postgres.ts";
import { createMetrics } from "../../../src/health/metrics.ts";
import { openPlace } from "../../../src/localities/open-place.ts";
import { smtpMailer } from "../../../src/mail/mailer.node.ts";
import { openMediaStores } from "../../../src/media/stores/open-media-stores.ts";
import { projectFolder } from "../../../src/project-folder.node.ts";
import { createSealer } from "../../../src/security/sealer.ts";
import { sendOfficeMessage } from "../../../src/signal-reports/offices/send-office-message.ts";
import { type DeathPoint, dyingTools } from "./dying-tools.ts";

export type SenderPlan = {
  databaseUrl: string;
  smtpUrl: string;
  secretKey: string;
  now: string;
  messageId: number;
  /** Beside what the mail server's stages do to it from outside. */
  dieAt: DeathPoint;
};

// A process of its own that sends one owed mail, unless it is killed on the way.
const plan = JSON.parse(process.argv[2] ?? "{}") as SenderPlan;
const database = openPostgres(plan.databaseUrl, { max: 2 });
const place = openPlace(
  readFileSync(join(projectFolder(), "knowledge/localities/nam-hoa/profile.yaml"), "utf8"),
);
const quiet = () => {};
const tools = {
  db: database.db,
  sealer: createSealer(plan.secretKey),
  jobs: { add: async () => {} },
  placeOf: () => place,
  now: () => new Date(plan.now),
  newId: () => "id-1",
  metrics: createMetrics(""),
  publicUrl: "https://counter.test",
  mailer: smtpMailer({ url: plan.smtpUrl, from: "Cửa Số <no-reply@counter.test>" }),
  stores: openMediaStores(database.db, null, fetch),
  fetch,
  logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
};
const die = () => process.kill(process.pid, "SIGKILL");
await sendOfficeMessage(dyingTools(tools, plan.dieAt, die), plan.messageId);
await database.close();
process.exit(0);
