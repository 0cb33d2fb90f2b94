import { chatVerb } from "./chat.ts";
import { citizenEraseVerb, citizenExportVerb } from "./citizens.ts";
import { dbMigrateVerb } from "./db-migrate.ts";
import { eventReplayVerb, eventsDeadVerb } from "./dead-events.ts";
import { evalCorrectionsVerb } from "./eval-corrections.ts";
import { gapsVerb } from "./gaps.ts";
import { knowledgeSyncVerb } from "./knowledge-sync.ts";
import { oaLinkVerb } from "./oa-link.ts";
import { officeAddVerb, officeCodeVerb, officeListVerb, officeOffVerb } from "./offices.ts";
import { open311KeysVerb, open311KeyVerb, open311RevokeVerb } from "./open311-keys.ts";
import { outboxUnknownVerb } from "./outbox-unknown.ts";
import { retrievalBenchVerb } from "./retrieval-bench.ts";
import { signalParseVerb } from "./signal-parse.ts";
import { staffAddVerb } from "./staff-add.ts";
import type { Verb } from "./verb.ts";

const helpVerb: Verb = {
  summary: "lists the verbs and their flags",
  flags: {},
  run: async (_flags, print) => {
    for (const [verb, { summary, flags }] of Object.entries(verbs)) {
      print({
        verb,
        summary,
        flags: Object.entries(flags).map(([name, { required }]) => (required ? `--${name}` : `[--${name}]`)),
      });
    }
  },
};

export const verbs: Record<string, Verb> = {
  help: helpVerb,
  chat: chatVerb,
  "citizen:erase": citizenEraseVerb,
  "citizen:export": citizenExportVerb,
  "db:migrate": dbMigrateVerb,
  "events:dead": eventsDeadVerb,
  "events:replay": eventReplayVerb,
  "eval:corrections": evalCorrectionsVerb,
  gaps: gapsVerb,
  "knowledge:sync": knowledgeSyncVerb,
  "oa:link": oaLinkVerb,
  "office:add": officeAddVerb,
  "office:code": officeCodeVerb,
  "office:list": officeListVerb,
  "office:off": officeOffVerb,
  "open311:key": open311KeyVerb,
  "open311:keys": open311KeysVerb,
  "open311:revoke": open311RevokeVerb,
  "outbox:unknown": outboxUnknownVerb,
  "retrieval:bench": retrievalBenchVerb,
  "signal:parse": signalParseVerb,
  "staff:add": staffAddVerb,
};
