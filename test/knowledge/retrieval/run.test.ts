import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONDITIONS } from "../../../bench/retrieval/noise.ts";
import { LIBRARY } from "./library.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "retrieval-run-"));
  const lines = (values: object[]) => values.map((value) => JSON.stringify(value)).join("\n");
  writeFileSync(
    join(folder, "corpus.jsonl"),
    lines(LIBRARY.map(({ id, title, text }) => ({ id, title, text }))),
  );
  writeFileSync(
    join(folder, "queries.jsonl"),
    lines(LIBRARY.map(({ id, title }) => ({ id: `q-${id}`, text: title, relevant: [id] }))),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the benchmark from end to end", () => {
  test("prints one line a system and condition, the floor first", () => {
    const out = execFileSync(
      process.execPath,
      ["bench/retrieval/run.ts", "--data", folder, "--peers", "no"],
      {
        encoding: "utf8",
      },
    );
    const rows = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ system, condition }) => `${system} ${condition}`)).toEqual(
      ["folded-bm25", "cua-so"].flatMap((system) => CONDITIONS.map((condition) => `${system} ${condition}`)),
    );
    const ours = rows.find(({ system, condition }) => system === "cua-so" && condition === "accented");
    expect(ours).toMatchObject({ n: LIBRARY.length, "recall@1": 100, "recall@10": 100 });
    expect(ours["recall@1_over_floor"]).toHaveLength(3);
    expect(ours.p50_times_floor).toBeGreaterThan(0);
  });

  test("says what is missing without data", () => {
    expect(() => execFileSync(process.execPath, ["bench/retrieval/run.ts"], { stdio: "pipe" })).toThrow(
      /--data/,
    );
  });
});
