import { describe, expect, it } from "vitest";
import type { Article, Aspect } from "../../src/knowledge/articles/schema.ts";
import { conflictingFacts } from "../../src/knowledge/conflicting-facts.ts";

const section = (aspect: Aspect, text: string) => ({ aspect, heading: aspect, text });
const conflict = (
  answer: string,
  sections: ReturnType<typeof section>[] = [],
  replaces: Article["replaces"] = [],
) => conflictingFacts({ replaces }, { answer, sections });

describe("two facts of one article that cannot both hold", () => {
  it.each([
    ["Lệ phí làm thẻ là 50.000 đồng.", "- Lệ phí làm thẻ là 60.000 đồng"],
    ["Hồ sơ giải quyết trong 03 ngày.", "1. Hồ sơ giải quyết trong 05 ngày."],
    ["Gọi số 1900 0368 khi cần. Được giúp ngay.", "Gọi số 1900 9999 khi cần"],
    ["Áp dụng từ ngày 01/07/2026.", "Áp dụng từ ngày 1/8/2026."],
  ])("given “%s” and “%s”, names both", (answer, text) => {
    const found = conflict(answer, [section("notes", text)]);
    expect(found).toHaveLength(2);
    expect(found?.[0]).not.toBe(found?.[1]);
  });

  it.each([
    ["the same sentence twice", "Lệ phí làm thẻ là 50.000 đồng.", "Lệ phí làm thẻ là 50.000 đồng."],
    ["other words beside other figures", "Nộp tại xã hết 50.000 đồng.", "Nộp trên mạng hết 25.000 đồng."],
    ["a heading of a few words", "Trong 03 ngày.", "Trong 05 ngày."],
    ["no figures at all", "Bác đến công an xã.", "Bác đến công an phường."],
  ])("given %s, is silent", (_, answer, text) => {
    expect(conflict(answer, [section("notes", text)])).toBeNull();
  });

  it("given steps that differ only in what is done, does not take their numbers for figures", () => {
    expect(
      conflict("Làm như sau.", [section("steps", "1. Mở ứng dụng VNeID ra\n2. Mở ứng dụng VNeID ra")]),
    ).toBeNull();
  });

  it("given fines and changes, lets the same sentence stand with several figures", () => {
    const fines = "Phạt cá nhân mức 500.000 đồng.\nPhạt cá nhân mức 900.000 đồng.";
    expect(conflict("Có bị phạt.", [section("penalty", fines)])).toBeNull();
    expect(conflict("Có bị phạt.", [section("changes", fines)])).toBeNull();
  });

  it("given a figure its own article calls old, names the sentence and what holds now", () => {
    const replaces = [{ old: "70.000 đồng", now: "Không mất tiền", said: [] }];
    const stale = "Đổi thẻ mất 70.000 đồng";
    expect(conflict(`${stale}.`, [], replaces)).toEqual([stale, "Không mất tiền"]);
    expect(conflict("Không mất tiền, thay mức 70.000 đồng.", [], replaces)).toBeNull();
    expect(conflict(stale, [], [{ old: "Đổi thẻ", now: "Cấp lại thẻ", said: [] }])).toBeNull();
  });
});
