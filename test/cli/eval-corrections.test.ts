import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readQuestions } from "../../eval/asking/question.ts";
import { asQuestion } from "../../src/cli/eval-corrections.ts";

const row = { id: 7, locality: "ngoc-lac", question: "làm vneid ở đâu", should: "vneid-dang-ky-muc-2" };

it("given an article staff chose, prints a question that is to be answered from it", () => {
  expect(asQuestion(row)).toMatchObject({
    set: "answerable",
    style: "accented",
    messages: [row.question],
    expect: { status: ["answered"], article: row.should },
  });
});

it("given no article, prints a question that is to be refused", () => {
  const line = asQuestion({ ...row, question: "lam ca sau o dau", should: null });
  expect(line).toMatchObject({ set: "refuse", style: "unaccented", expect: { article: null } });
  expect(line.expect.status).not.toContain("answered");
});

it("given the lines in a folder of a question set, the evaluation reads them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "corrections-"));
  try {
    await mkdir(join(folder, "tune"));
    const lines = [asQuestion(row), asQuestion({ ...row, id: 8, should: null })];
    await writeFile(
      join(folder, "tune", "corrections.jsonl"),
      lines.map((line) => JSON.stringify(line)).join("\n"),
    );
    expect((await readQuestions(folder, "tune")).map(({ id }) => id)).toEqual([
      "correction-7",
      "correction-8",
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
