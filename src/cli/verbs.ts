import type { Verb } from "./verb.ts";

/** Each verb's own modules are read when it is named: a mistake is told, and a small verb has run, in an instant. */
const known: Record<string, () => Promise<Verb>> = {
  help: async () => helpVerb,
  chat: async () => (await import("./chat.ts")).chatVerb,
  "citizen:erase": async () => (await import("./citizens.ts")).citizenEraseVerb,
  "citizen:export": async () => (await import("./citizens.ts")).citizenExportVerb,
  "db:migrate": async () => (await import("./db-migrate.ts")).dbMigrateVerb,
  "events:dead": async () => (await import("./dead-events.ts")).eventsDeadVerb,
  "events:replay": async () => (await import("./dead-events.ts")).eventReplayVerb,
  "eval:corrections": async () => (await import("./eval-corrections.ts")).evalCorrectionsVerb,
  gaps: async () => (await import("./gaps.ts")).gapsVerb,
  "knowledge:sync": async () => (await import("./knowledge-sync.ts")).knowledgeSyncVerb,
  "oa:link": async () => (await import("./oa-link.ts")).oaLinkVerb,
  "office:add": async () => (await import("./offices.ts")).officeAddVerb,
  "office:code": async () => (await import("./offices.ts")).officeCodeVerb,
  "office:list": async () => (await import("./offices.ts")).officeListVerb,
  "office:off": async () => (await import("./offices.ts")).officeOffVerb,
  "open311:key": async () => (await import("./open311-keys.ts")).open311KeyVerb,
  "open311:keys": async () => (await import("./open311-keys.ts")).open311KeysVerb,
  "open311:revoke": async () => (await import("./open311-keys.ts")).open311RevokeVerb,
  "outbox:unknown": async () => (await import("./outbox-unknown.ts")).outboxUnknownVerb,
  "retrieval:bench": async () => (await import("./retrieval-bench.ts")).retrievalBenchVerb,
  "signal:parse": async () => (await import("./signal-parse.ts")).signalParseVerb,
  "staff:add": async () => (await import("./staff-add.ts")).staffAddVerb,
};

/** `null` for a name that is none. */
export async function findVerb(name: string): Promise<Verb | null> {
  return Object.hasOwn(known, name) ? ((await known[name]?.()) ?? null) : null;
}

const helpVerb: Verb = {
  summary: "lists the verbs and their flags",
  flags: {},
  run: async (_flags, print) => {
    for (const [verb, read] of Object.entries(known)) {
      const { summary, flags } = await read();
      print({
        verb,
        summary,
        flags: Object.entries(flags).map(([name, { required }]) => (required ? `--${name}` : `[--${name}]`)),
      });
    }
  },
};
