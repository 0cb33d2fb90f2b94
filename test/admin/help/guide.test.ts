import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { guide } from "../../../src/admin/help/guide/index.ts";
import { projectFolder } from "../../../src/project-folder.node.ts";

const topics = guide.flatMap((chapter) => chapter.topics);
const lines = topics.flatMap(({ id, summary, parts }) =>
  [summary, ...parts.flatMap(({ words = [], steps = [], mind = "" }) => [...words, ...steps, mind])].map(
    (line) => ({ id, line }),
  ),
);

describe("the guide", () => {
  it("has each topic once, with an address that can be read out", () => {
    const ids = topics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("says in every topic when one needs it and what to do", () => {
    for (const { id, summary, parts } of topics) {
      expect(summary.endsWith("."), id).toBe(true);
      expect(
        parts.some(({ words, steps, mind }) => words || steps || mind),
        id,
      ).toBe(true);
    }
  });

  it("links only to topics that exist", () => {
    const linked = lines.flatMap(({ line }) =>
      [...line.matchAll(/\]\(\/help\/([^)]+)\)/g)].map(([, id]) => id),
    );
    expect(linked.length).toBeGreaterThan(3);
    for (const id of linked) expect(topics.map((topic) => topic.id)).toContain(id);
  });

  it("has every picture it names, and says what is to be seen there", () => {
    const pictures = topics.flatMap(({ parts }) => parts.flatMap(({ picture }) => picture ?? []));
    expect(pictures.length).toBeGreaterThan(4);
    for (const { name, alt } of pictures) {
      expect(existsSync(join(projectFolder(), `docs/images/help/${name}.png`)), name).toBe(true);
      expect(alt.length).toBeGreaterThan(20);
    }
  });

  it("addresses nobody as “em” and shouts at nobody", () => {
    for (const { id, line } of lines) expect(line, id).not.toMatch(/(^|\s)em(\s|[.,])|!/i);
  });
});
