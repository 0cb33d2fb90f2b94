import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openPlace } from "../../src/localities/open-place.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import type { ServiceRequest } from "../../src/signal-reports/actor.ts";
import { isOpen, requestStatuses } from "../../src/signal-reports/states.ts";
import { isRightSecret } from "../../src/status-page/is-right-secret.ts";
import type { StatusOfReport } from "../../src/status-page/read-status.ts";
import { deadlineWords, whatNext } from "../../src/status-page/what-next.ts";

const place = openPlace(
  readFileSync(join(projectFolder(), "knowledge/localities/ngoc-lac/profile.yaml"), "utf8"),
);
const at = new Date("2026-11-23T11:00:00+07:00");
const status = (request: Partial<ServiceRequest>): StatusOfReport => ({
  request: {
    code: "NL-26-0007",
    receiver: "culture",
    acknowledgeBy: at,
    answerBy: at,
    ...request,
  } as ServiceRequest,
  place,
  voices: 1,
  history: [],
  continuedAt: null,
});

describe("what a resident reads of what comes next", () => {
  it.each(requestStatuses)("given a report that is %s, has one to three plain sentences", (state) => {
    const sentences = whatNext(status({ status: state }));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThanOrEqual(3);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
      expect(sentence).not.toMatch(/\bem\b|undefined|null|_/);
    }
  });

  it.each(requestStatuses)(
    "given a report that is %s, names a deadline only while something is owed",
    (state) => {
      expect(deadlineWords(status({ status: state })) !== null).toBe(isOpen(state));
    },
  );

  it.each(["closed_fixed", "closed_declined"] as const)(
    "given %s, says how it is opened again, and where",
    (state) => {
      const text = whatNext(status({ status: state })).join(" ");
      expect(text).toContain("“Vẫn chưa được NL-26-0007”");
      expect(text).toContain("Zalo của xã Ngọc Lặc");
    },
  );

  it("given a merged report whose target is known, names the target", () => {
    const merged = { ...status({ status: "merged" }), continuedAt: { code: "NL-26-0003", link: "" } };
    expect(whatNext(merged)[0]).toBe("Việc được làm tiếp ở phản ánh NL-26-0003.");
  });
});

describe("comparing a secret", () => {
  const right = "0123456789abcdef0123";
  it.each([
    [right, true],
    ["0123456789abcdef0124", false],
    [right.toUpperCase(), false],
    [right.slice(0, 19), false],
    [`${right}0`, false],
    ["", false],
  ])("given “%s”, is %s", (given, expected) => {
    expect(isRightSecret(given, right)).toBe(expected);
  });
});
