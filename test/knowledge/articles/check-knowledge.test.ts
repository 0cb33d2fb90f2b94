import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PLAN, PROFILE } from "../../localities/made-up-place.ts";
import { BODY, frontMatter } from "./sample.ts";

const root = join(import.meta.dirname, "../../..");
const script = join(root, "scripts/check-knowledge.ts");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "knowledge-"));
  mkdirSync(join(folder, "knowledge/localities/suoi-mo"), { recursive: true });
  mkdirSync(join(folder, "knowledge/articles/ho-tich"), { recursive: true });
  write("knowledge/localities/suoi-mo/profile.yaml", PROFILE);
  write("knowledge/localities/suoi-mo/plan.yaml", PLAN);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
  writeFileSync(join(folder, path), text);
}

function check(at = folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, at], { encoding: "utf8" });
  return { status, lines: stdout.split("\n").filter(Boolean), stderr };
}

describe("check-knowledge", () => {
  it("passes sound knowledge and says how much it read", () => {
    write("knowledge/articles/ho-tich/khai-sinh.md", frontMatter() + BODY);
    expect(check()).toMatchObject({ status: 0, lines: [], stderr: "1 articles, 1 localities, 0 problems\n" });
  });

  it("prints file, line and problem, and fails", () => {
    const text = `${frontMatter()}${BODY}3. Trả 5.000 đồng.\n`;
    write("knowledge/articles/ho-tich/khai-sinh.md", text);
    const line = text.split("\n").indexOf("3. Trả 5.000 đồng.") + 1;
    expect(check()).toMatchObject({
      status: 1,
      lines: [`knowledge/articles/ho-tich/khai-sinh.md:${line}: the number “5.000” has no source mark`],
    });
  });

  it("goes on to the other articles past one that cannot be read", () => {
    write("knowledge/articles/ho-tich/hong.md", "không có gì");
    write("knowledge/articles/ho-tich/khai-sinh.md", `${frontMatter()}${BODY}3. Trả 5.000 đồng.\n`);
    expect(check().lines).toEqual([
      "knowledge/articles/ho-tich/hong.md:1: no front matter between `---` lines",
      expect.stringContaining("khai-sinh.md"),
    ]);
  });

  it("reports a broken locality once", () => {
    write("knowledge/localities/suoi-mo/profile.yaml", "slug: suoi-mo");
    const { status, lines } = check();
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^knowledge\/localities:1: suoi-mo\/profile\.yaml/);
  });

  it("refuses an e-mail address in a locality's data, naming the line", () => {
    write(
      "knowledge/localities/suoi-mo/plan.yaml",
      PLAN.replace("text: Hằng quý", "text: gửi ai-do@example.com"),
    );
    const line = PLAN.split("\n").findIndex((text) => text.startsWith("reporting")) + 1;
    expect(check().lines).toEqual([`knowledge/localities/suoi-mo/plan.yaml:${line}: an e-mail address`]);
  });

  it("finds nothing wrong with the knowledge base itself", () => {
    cpSync(join(root, "knowledge"), join(folder, "knowledge"), { recursive: true });
    rmSync(join(folder, "knowledge/localities/suoi-mo"), { recursive: true });
    expect(check()).toMatchObject({ status: 0, lines: [] });
  });
});
