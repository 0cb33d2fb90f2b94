import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrations } from "../support/databases.ts";

/** A folder with the product's migrations and one more, as the next version would bring. */
export async function nextVersion(statement = "create table from_tomorrow (id text)"): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cua-so-migrations-"));
  await cp(migrations, folder, { recursive: true });
  const path = join(folder, "meta", "_journal.json");
  const journal = JSON.parse(await readFile(path, "utf8")) as { entries: Record<string, unknown>[] };
  const when = Number(journal.entries.at(-1)?.when) + 1_000;
  const tag = "9999_tomorrow";
  journal.entries.push({ idx: journal.entries.length, version: "7", when, tag, breakpoints: true });
  await writeFile(path, JSON.stringify(journal));
  await writeFile(join(folder, `${tag}.sql`), statement);
  return folder;
}
