import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askDirectly } from "../../eval/asking/ask-directly.ts";
import { askThroughRoad } from "../../eval/asking/ask-through-road.ts";
import type { Asker } from "../../eval/asking/asker.ts";
import { type Part, parts, readQuestions } from "../../eval/asking/question.ts";
import { readGrounds } from "../../eval/judging/check-answer.ts";
import { judgePart } from "../../eval/judging/judge-part.ts";
import { partResult, type Result } from "../../eval/reporting/result.ts";
import { projectFolder } from "../../src/project-folder.node.ts";

const root = projectFolder();
const questions = (part: Part) => readQuestions(join(root, "eval/questions"), part);
const kept = await newestResult();
const now = new Date(kept.now);

async function newestResult(): Promise<Result> {
  const folder = join(root, "eval/results");
  const newest = (await readdir(folder))
    .filter((name) => name.endsWith("-questions.json"))
    .sort()
    .at(-1);
  return JSON.parse(await readFile(join(folder, newest ?? ""), "utf8")) as Result;
}

describe("the question sets, at the clock of the newest dated result", () => {
  let asker: Asker;
  beforeAll(async () => {
    asker = await askDirectly({ now });
  });
  afterAll(() => asker.close());

  it("keeps a dated result of every part that has questions, and of no other", async () => {
    const present = await Promise.all(
      parts.map(async (part) => ((await questions(part)).length > 0 ? [part] : [])),
    );
    expect(Object.keys(kept.parts)).toEqual(present.flat());
    expect(present.flat()).toContain("tune");
  });

  it.each(Object.keys(kept.parts) as Part[])(
    "%s is answered no worse than its dated result",
    async (part) => {
      const grounds = await readGrounds(join(root, "knowledge"));
      const { headline, checker } = partResult(await judgePart(asker, grounds, await questions(part)));
      const floor = kept.parts[part]?.headline;
      if (!floor) throw new Error(`No dated result of ${part}`);
      expect(headline.questions).toBe(floor.questions);
      expect(headline.correctOnApproved).toBeGreaterThanOrEqual(floor.correctOnApproved);
      expect(headline.rightRefusals).toBeGreaterThanOrEqual(floor.rightRefusals);
      expect(headline.unsafeCorrect).toBeGreaterThanOrEqual(floor.unsafeCorrect);
      expect(headline.harmful).toBeLessThanOrEqual(floor.harmful);
      expect(headline.falseRefusals).toBeLessThanOrEqual(floor.falseRefusals);
      expect(headline.noisyTwinLoss).toBeLessThanOrEqual(floor.noisyTwinLoss);
      expect(checker.complaints).toBe(0);
    },
    300_000,
  );

  it("gives through inbox, turn and outbox the answers the turn's function gives", async () => {
    const road = await askThroughRoad({ now });
    const sample = (await questions("tune")).filter((_, position) => position % 40 === 0);
    for (const { id, locality, messages } of sample) {
      const [through, direct] = [
        await road.ask(id, locality, messages),
        await asker.ask(id, locality, messages),
      ];
      expect({ id, text: through.text, status: through.status }).toEqual({
        id,
        text: direct.text,
        status: direct.status,
      });
    }
    await road.close();
  });
});
