import { join } from "node:path";
import { migrate } from "../../src/database/migrate.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import { syncKnowledge } from "../../src/knowledge/sync-knowledge.ts";
import { linkOfficialAccount } from "../../src/official-accounts/link-official-account.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { benchOas } from "./events.ts";

/** The product's database as a ward has it: schema, knowledge, five linked Official Accounts, nobody yet. */
export async function prepareCounter(url: string, secretKey: string): Promise<void> {
  const now = new Date();
  const database = openPostgres(url);
  const sealer = createSealer(secretKey);
  await migrate(database, join(projectFolder(), "drizzle"));
  await syncKnowledge(database.db, await readKnowledgeFiles(join(projectFolder(), "knowledge")), now);
  for (const { oaId, slug } of benchOas) {
    const pair = { accessToken: `access-${oaId}`, refreshToken: `refresh-${oaId}`, expiresInSeconds: 90_000 };
    await linkOfficialAccount(database.db, sealer, { oaId, locality: slug, pair }, now);
  }
  await database.close();
}
