import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../src/database/database.ts";
import { migrate } from "../../../src/database/migrate.node.ts";
import { openPglite } from "../../../src/database/open-pglite.node.ts";
import { openPostgres } from "../../../src/database/open-postgres.ts";
import { smtpMailer } from "../../../src/mail/mailer.node.ts";
import { enqueueOfficeMessage } from "../../../src/signal-reports/offices/enqueue-office-message.ts";
import { type MailServer, type Stage, stages, startMailServer } from "../../mail/mail-server.ts";
import { minutes } from "../../support/clock.ts";
import { createPostgresDatabase, databaseKinds, migrations } from "../../support/databases.ts";
import { openOffices, secretKey } from "./office-world.ts";
import type { SenderPlan } from "./sender-process.ts";

type Step = SenderPlan["dieAt"] | `the mail server at ${Stage}`;
const steps: Step[] = [
  "before the claim",
  "after the claim",
  ...stages.filter((stage) => stage !== "body").map((stage) => `the mail server at ${stage}` as const),
  "before the record",
  "after the record",
];
/** Opening the embedded database anew takes seconds each time: all its steps run in the soak. */
const quickSteps: Step[] = ["after the claim", "the mail server at end", "before the record"];
const stepsOn = { postgres: steps, pglite: process.env.SOAK ? steps : quickSteps };

/** How many mails of the first step may have left when the process dies there, and what is known of it afterwards. */
const expected: Record<string, { mails: number; status: string }> = {
  "before the claim": { mails: 1, status: "sent" },
  "after the claim": { mails: 0, status: "unknown" },
  "the mail server at connect": { mails: 0, status: "unknown" },
  "the mail server at mail": { mails: 0, status: "unknown" },
  "the mail server at rcpt": { mails: 0, status: "unknown" },
  "the mail server at data": { mails: 0, status: "unknown" },
  "the mail server at end": { mails: 1, status: "unknown" },
  "before the record": { mails: 1, status: "unknown" },
  "after the record": { mails: 1, status: "sent" },
};

let server: MailServer;
let folder: string;
beforeAll(async () => {
  server = await startMailServer();
  folder = await mkdtemp(join(tmpdir(), "cua-so-offices-"));
  const template = await openPglite(join(folder, "template"));
  await migrate(template, migrations);
  await template.close();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(databaseKinds)("a process killed while it sends a mail, on %s", (kind) => {
  it.each(stepsOn[kind])(
    "given death %s, loses no report and sends no second mail for the step",
    async (step) => {
      server.reset();
      const at = await newDatabase(kind);
      const open = () => (kind === "pglite" ? openPglite(at) : Promise.resolve(openPostgres(at)));
      let world = await openOffices(kind, await open());
      await world.email("culture");
      const { request } = await world.file();
      const [message] = await world.messages();
      await world.close();

      const death = await sendUntilKilled(step, {
        database: { kind, at },
        smtpUrl: server.url,
        secretKey,
        now: world.clock.now().toISOString(),
        messageId: message?.id ?? 0,
      });
      expect(death).toBe("SIGKILL");

      world = await openOffices(kind, await open());
      const tools = { ...world.tools, mailer: smtpMailer({ url: server.url, from: "a@counter.test" }) };
      Object.assign(world.tools, tools);
      for (let look = 0; look < 3; look += 1) {
        world.clock.advance(minutes(11));
        await world.sweep();
        await world.deliver();
      }
      const ofFirstStep = server.received.length;
      const [after] = await world.messages();
      expect({ mails: ofFirstStep, status: after?.status }).toEqual(expected[String(step)]);

      // Nobody knows whether the first mail came: the next step, the reminder, reaches the office in any case.
      await inTransaction(world.db, async (tx) =>
        enqueueOfficeMessage(world.tools, tx, await world.request(request.id), {
          role: "receiver",
          what: "reminder",
          step: "remind:1:0",
        }),
      );
      await world.deliver();
      await world.deliver();
      expect(server.received.length - ofFirstStep).toBe(1);
      expect(server.received.at(-1)?.email.subject).toContain("Nhắc việc");
      expect((await world.request(request.id)).status).toBe("submitted");
      const ids = server.received.map(({ email }) => email.messageId);
      expect(new Set(ids).size).toBe(ids.length);
      await world.close();
    },
    120_000,
  );
});

async function newDatabase(kind: (typeof databaseKinds)[number]): Promise<string> {
  if (kind === "pglite") {
    const at = await mkdtemp(join(folder, "pglite-"));
    await cp(join(folder, "template"), at, { recursive: true });
    return at;
  }
  const url = await createPostgresDatabase();
  const database = openPostgres(url);
  await migrate(database, migrations);
  await database.close();
  return url;
}

/** @returns the signal the process died of, else its exit code and what it said. */
async function sendUntilKilled(step: Step, plan: Omit<SenderPlan, "dieAt">): Promise<string> {
  const stage = /^the mail server at (.+)$/.exec(String(step))?.[1];
  const dieAt = stage ? null : (step as SenderPlan["dieAt"]);
  const script = fileURLToPath(new URL("./sender-process.ts", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [script, JSON.stringify({ ...plan, dieAt })], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += String(chunk);
  });
  const ended = new Promise<string>((done) =>
    child.once("exit", (code, signal) => done(signal ?? `exit ${code}: ${said}`)),
  );
  if (stage)
    server.control.onStage = async (reached) => {
      if (reached !== stage) return;
      server.control.onStage = null;
      child.kill("SIGKILL");
      await ended;
    };
  return await ended;
}
