import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyChanges, ProfileRefused } from "../../../src/localities/editing/apply-changes.ts";
import { partHash } from "../../../src/localities/editing/part-hash.ts";
import { parseProfile } from "../../../src/localities/parse.ts";
import { projectFolder } from "../../../src/project-folder.node.ts";
import { PROFILE } from "../made-up-place.ts";

const slugs = ["nam-hoa", "nam-sam-son", "ngoc-lac", "ngoc-son", "phu-son"];
const fileOf = (slug: string) =>
  readFileSync(join(projectFolder(), "knowledge/localities", slug, "profile.yaml"), "utf8");

const refusal = (yaml: string, path: (string | number)[], value: unknown) => {
  try {
    applyChanges(yaml, [{ path, value }]);
  } catch (error) {
    if (error instanceof ProfileRefused) return error.mistakes;
    throw error;
  }
  return [];
};

describe("changing a profile's text", () => {
  it("changes one value and says what it was and is", () => {
    const { yaml, done } = applyChanges(PROFILE, [{ path: ["figures", "public"], value: true }]);
    expect(parseProfile(yaml).figures.public).toBe(true);
    expect(done).toEqual([{ path: "figures.public", before: null, after: true }]);
  });

  it("given a value that is already so, leaves the text as it is, to the letter", () => {
    const { yaml, done } = applyChanges(PROFILE, [
      { path: ["name"], value: "Suối Mơ" },
      { path: ["spellings"], value: ["Suối Mờ"] },
    ]);
    expect(yaml).toBe(PROFILE);
    expect(done).toEqual([]);
  });

  it("keeps every comment, also the one beside the value", () => {
    const commented = PROFILE.replace(
      "name: Suối Mơ",
      "# tên chính thức\nname: Suối Mơ # theo nghị quyết",
    ).replace("notice: null", "notice: null # chưa cần");
    const { yaml } = applyChanges(commented, [
      { path: ["name"], value: "Suối Mây" },
      { path: ["notice"], value: "Xã Suối Xưa nay thuộc xã Suối Mây." },
    ]);
    expect(yaml).toContain("# tên chính thức\nname: Suối Mây # theo nghị quyết");
    expect(yaml).toContain("Suối Mây. # chưa cần");
  });

  it("takes a key out", () => {
    const { yaml } = applyChanges(PROFILE, [{ path: ["contacts", "police"], value: undefined }]);
    expect(parseProfile(yaml).contacts.police).toBeUndefined();
  });

  it.each(slugs)("of %s, changes nothing in what it does not touch", (slug) => {
    const before = fileOf(slug);
    const { yaml } = applyChanges(before, [{ path: ["workingHours", "confirmed"], value: true }]);
    const { workingHours: _, ...others } = parseProfile(before);
    expect(parseProfile(yaml)).toMatchObject(others);
    expect(parseProfile(yaml).workingHours.confirmed).toBe(true);
    const comments = (text: string) => text.split("\n").filter((line) => line.includes("# "));
    expect(comments(yaml)).toEqual(comments(before));
  });

  it.each([
    [["workingHours", "periods"], [["13:00", "12:00"]], "workingHours.periods.0"],
    [["workingHours", "days"], [], "workingHours.days"],
    [["name"], "", "name"],
    [["retention", "reportDays"], 5, "retention.reportDays"],
    [["texts", "greeting"], "x".repeat(301), "texts.greeting"],
    [["nothing", "known"], 1, ""],
    [["responsibilities", "fraud", "receiver"], "mayor", "responsibilities.fraud"],
  ])("given %j that becomes %j, refuses it where it stands", (path, value, where) => {
    expect(refusal(PROFILE, path, value).map((mistake) => mistake.path)).toContain(where);
  });
});

describe("the hash of a part", () => {
  const hours = [["workingHours"], ["calendar"]];

  it("stays when another part changes, and when only the writing does", async () => {
    const { yaml } = applyChanges(PROFILE, [{ path: ["figures", "public"], value: true }]);
    expect(await partHash(yaml, hours)).toBe(await partHash(PROFILE, hours));
    expect(await partHash(`# lời\n${PROFILE}`, hours)).toBe(await partHash(PROFILE, hours));
  });

  it("moves with any value of the part, one that was missing among them", async () => {
    const off = [{ day: "2026-11-24", why: "lễ" }];
    const { yaml } = applyChanges(PROFILE, [{ path: ["calendar", "off"], value: off }]);
    expect(await partHash(yaml, hours)).not.toBe(await partHash(PROFILE, hours));
  });
});
