import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../../src/database/database.ts";
import { migrate } from "../../../src/database/migrate.node.ts";
import { openPostgres } from "../../../src/database/open-postgres.ts";
import { smtpMailer } from "../../../src/mail/mailer.node.ts";
import { enqueueOfficeMessage } from "../../../src/signal-reports/offices/enqueue-office-message.ts";
import { sendOfficeMessage } from "../../../src/signal-reports/offices/send-office-message.ts";
import { type MailServer, type Stage, startMailServer } from "../../mail/mail-server.ts";
import { minutes } from "../../support/clock.ts";
import { createPostgresDatabase, databaseKinds, migrations } from "../../support/databases.ts";
import { dyingTools } from "./dying-tools.ts";
import { type OfficeWorld, openOffices, secretKey } from "./office-world.ts";
import type { SenderPlan } from "./sender-process.ts";

type Step = Exclude<NonNullable<SenderPlan["dieAt"]>, "the answer"> | `the mail server at ${Stage}`;

/** How many mails of the first step have left when the sender dies there, and what is known of it afterwards. */
const steps: [Step, { mails: number; status: string }][] = [
  ["before the claim", { mails: 1, status: "sent" }],
  ["after the claim", { mails: 0, status: "unknown" }],
  ["the mail server at connect", { mails: 0, status: "unknown" }],
  ["the mail server at mail", { mails: 0, status: "unknown" }],
  ["the mail server at rcpt", { mails: 0, status: "unknown" }],
  ["the mail server at data", { mails: 0, status: "unknown" }],
  ["the mail server at end", { mails: 1, status: "unknown" }],
  ["before the record", { mails: 1, status: "unknown" }],
  ["after the record", { mails: 1, status: "sent" }],
];
const stageOf = (step: Step) => (/^the mail server at (.+)$/.exec(step)?.[1] ?? null) as Stage | null;

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());
beforeEach(() => server.reset());

/** Goes on after the death as a new process would, and looks at what became of the report and its messages. */
async function goOn(world: OfficeWorld, requestId: number, expected: { mails: number; status: string }) {
  world.tools.mailer = smtpMailer({ url: server.url, from: "Cửa Số <no-reply@counter.test>" });
  for (let look = 0; look < 3; look += 1) {
    world.clock.advance(minutes(11));
    await world.sweep();
    await world.deliver();
  }
  const ofFirstStep = server.received.length;
  const [after] = await world.messages();
  expect({ mails: ofFirstStep, status: after?.status }).toEqual(expected);

  // Where nobody knows whether the first mail came, the next step, the reminder, reaches the office in any case.
  const request = await world.request(requestId);
  await inTransaction(world.db, (tx) =>
    enqueueOfficeMessage(world.tools, tx, request, {
      role: "receiver",
      what: "reminder",
      step: "remind:1:0",
    }),
  );
  await world.deliver();
  await world.deliver();
  expect(server.received.length - ofFirstStep).toBe(1);
  expect(server.received.at(-1)?.email.subject).toContain("Nhắc việc");
  expect((await world.request(requestId)).status).toBe("submitted");
  const ids = server.received.map(({ email }) => email.messageId);
  expect(new Set(ids).size).toBe(ids.length);
}

describe("a process killed while it sends a mail, on postgres", () => {
  it.each(steps)(
    "given death %s, loses no report and sends no second mail for the step",
    async (step, expected) => {
      const url = await createPostgresDatabase();
      const database = openPostgres(url, { max: 3 });
      await migrate(database, migrations);
      const world = await openOffices("postgres", database);
      await world.email("culture");
      const { request } = await world.file();
      const [message] = await world.messages();
      const death = await sendUntilKilled(step, {
        databaseUrl: url,
        smtpUrl: server.url,
        secretKey,
        now: world.clock.now().toISOString(),
        messageId: message?.id ?? 0,
      });
      expect(death).toBe("SIGKILL");
      await goOn(world, request.id, expected);
      await world.close();
    },
  );
});

describe.each(databaseKinds)("a sender that goes no further, on %s", (kind) => {
  let world: OfficeWorld;
  beforeAll(async () => {
    world = await openOffices(kind);
  });
  afterAll(() => world.close());

  it.each(steps)(
    "given its end %s, loses no report and sends no second mail for the step",
    async (step, expected) => {
      await world.reset();
      await world.email("culture");
      const { request } = await world.file();
      const [message] = await world.messages();
      const stage = stageOf(step);
      const mailer = smtpMailer({ url: server.url, from: "Cửa Số <no-reply@counter.test>" });
      await new Promise<void>((dead) => {
        if (stage)
          server.control.onStage = async (reached) => {
            if (reached !== stage) return;
            server.control.onStage = null;
            dead();
            // The line stays open and silent; a mail that has come whole has come.
            await new Promise(() => {});
          };
        const tools = dyingTools(
          { ...world.tools, mailer },
          stage ? "the answer" : (step as SenderPlan["dieAt"]),
          dead,
        );
        sendOfficeMessage(tools, message?.id ?? 0).catch(() => {});
      });
      await goOn(world, request.id, expected);
    },
  );
});

/** @returns the signal the process died of, else its exit code and what it said. */
async function sendUntilKilled(step: Step, plan: Omit<SenderPlan, "dieAt">): Promise<string> {
  const stage = stageOf(step);
  const dieAt = stage ? null : (step as SenderPlan["dieAt"]);
  const script = fileURLToPath(new URL("./sender-process.ts", import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify({ ...plan, dieAt })], {
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
