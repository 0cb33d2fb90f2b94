import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../src/zalo");
const apart = ["simulator", "groups"];

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !apart.includes(file.split(/[\\/]/)[0] ?? ""))
  .map((file) => ({
    file,
    depth: file.split(/[\\/]/).length - 1,
    text: readFileSync(join(root, file), "utf8"),
  }));

function importsOf(text: string): string[] {
  return Array.from(text.matchAll(/^(?:import|export)\b[^;"]*\bfrom "([^"]+)"/gm), ([, name = ""]) => name);
}

describe("the Zalo client as a package of its own", () => {
  it("has files to look at", () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files)("given $file, imports only zod and its own room", ({ text, depth }) => {
    for (const name of importsOf(text)) {
      if (!name.startsWith(".")) expect(name).toBe("zod");
      const ups = name.split("/").filter((part) => part === "..").length;
      expect(ups).toBeLessThanOrEqual(depth);
      expect(name).not.toMatch(/simulator|groups\//);
    }
  });

  it.each(files)(
    "given $file, uses nothing that only Node has, no clock, no chance and no log of its own",
    ({ text }) => {
      const code = text.replace(/\/\*\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
      expect(code).not.toMatch(/\bBuffer\b|\bprocess\.|\brequire\(|setTimeout|setInterval/);
      expect(code).not.toMatch(/Date\.now|new Date\(\)|Math\.random|randomUUID|console\.\w+\(/);
    },
  );
});
