import { join } from "node:path";
import { readKnowledgeFiles } from "../knowledge/read-files.node.ts";
import { syncKnowledge } from "../knowledge/sync-knowledge.ts";
import { projectFolder } from "../project-folder.node.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

export const knowledgeSyncVerb: Verb = {
  summary: "brings the repository's articles and places into the database; staff edits stay",
  flags: {},
  run: (_flags, print) =>
    withSystem({}, async ({ database, adapters }) => {
      const files = await readKnowledgeFiles(join(projectFolder(), "knowledge"));
      print(await syncKnowledge(database.db, files, adapters.now()));
    }),
};
