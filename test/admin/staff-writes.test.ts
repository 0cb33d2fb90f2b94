import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../src/project-folder.node.ts";

const root = projectFolder();
const copy = mkdtempSync(join(tmpdir(), "cua-so-lint-"));
afterAll(() => rmSync(copy, { recursive: true }));

// The rules of `npm run check` over files that are not the project's own.
const settings = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
writeFileSync(
  join(copy, "biome.json"),
  JSON.stringify({ ...settings, $schema: undefined, vcs: { enabled: false } }),
);
cpSync(join(root, "scripts/lint"), join(copy, "scripts/lint"), { recursive: true });

/** What the check says of a file with this text at this place. */
function lint(path: string, text: string) {
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const biome = join(root, "node_modules/.bin/biome");
  const { status, stdout, stderr } = spawnSync(biome, ["lint", path], { cwd: copy, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

const page = "src/admin/reports/some-verb.ts";
const around = (body: string) => `export async function verb(db, desk, table) {\n  ${body}\n}\n`;

describe("a staff page that writes past its desk fails the check", () => {
  it.each([
    ["await inTransaction(db, (tx) => tx.delete(table));", "no transaction of their own"],
    ["await db.transaction(async (tx) => tx.delete(table));", "no transaction of their own"],
    ["await writeInPlace(db, {}, (tx) => tx.delete(table));", "use the page's own"],
    ["await openDesk(db, now, session).act();", "use the page's own"],
    ['await desk.read("reports.see", (tx) => tx.insert(table).values({}));', "a write needs desk.act"],
    [
      'await desk.read("reports.see", async (tx) => { await tx.update(table).set({}); });',
      "a write needs desk.act",
    ],
    ['await desk.act("reports.act", () => null, (tx) => tx.delete(table));', "audit trail"],
  ])("given %s, says %s", (body, words) => {
    const { status, said } = lint(page, around(body));
    expect(said).toContain(words);
    expect(status).toBe(1);
  });

  it("given a write inside desk.act with its entry, says nothing", () => {
    const body = 'await desk.act("reports.act", { action: "a.b" }, (tx) => tx.delete(table));';
    expect(lint(page, around(body)).status).toBe(0);
  });

  it("given the same transaction in another room, says nothing of it", () => {
    const body = "await db.transaction(async (tx) => tx.delete(table));";
    expect(lint("src/inbox/some-verb.ts", around(body)).said).not.toContain("Staff pages");
  });
});
