import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseArticle } from "../../src/knowledge/articles/parse.ts";
import { renderArticle } from "../../src/knowledge/articles/render.ts";
import { localityBySlug, namesOf } from "../../src/localities/find-locality.ts";
import { whoHandles } from "../../src/localities/handles.ts";
import { parseProfile } from "../../src/localities/parse.ts";
import { fullName, placeWords } from "../../src/localities/place-words.ts";
import { readLocalities } from "../../src/localities/read-localities.node.ts";
import { PLAN, PROFILE } from "./made-up-place.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "localities-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function place(slug: string, profile = PROFILE, plan = PLAN) {
  mkdirSync(join(folder, slug));
  writeFileSync(join(folder, slug, "profile.yaml"), profile);
  writeFileSync(join(folder, slug, "plan.yaml"), plan);
}

describe("a sixth place", () => {
  it("is served as soon as its folder stands there", () => {
    place("suoi-mo");
    const [found] = readLocalities(folder);
    expect(found?.plan.name).toBe("Kế hoạch số xã Suối Mơ");
    const { article } = parseArticle(
      "---\nid: x\n---\n{{unit_head}} chỉ chỗ, rồi bác đến {{police}}, {{place}}, {{province}}.\n",
    );
    const words = placeWords(parseProfile(PROFILE));
    expect(renderArticle(article, words).answer).toBe(
      "Trưởng bản chỉ chỗ, rồi bác đến Công an xã Suối Mơ, xã Suối Mơ, tỉnh Núi Xa.",
    );
  });

  it("is found by its slug and by its alias, and by no other", () => {
    const profiles = [parseProfile(PROFILE)];
    expect(localityBySlug(profiles, "suoi-mo")?.name).toBe("Suối Mơ");
    expect(localityBySlug(profiles, "suoi-xua")?.slug).toBe("suoi-mo");
    expect(localityBySlug(profiles, "suoi")).toBeUndefined();
  });

  it("answers to today's name, to slips and to former names", () => {
    expect(namesOf(parseProfile(PROFILE))).toEqual(["xã Suối Mơ", "Suối Mơ", "Suối Mờ", "xã Suối Xưa"]);
    expect(fullName(parseProfile(PROFILE))).toBe("xã Suối Mơ");
  });

  it("has its matters led by the coordinator, else by who receives them", () => {
    const profile = parseProfile(PROFILE);
    expect(whoHandles(profile, "weak-signal")).toMatchObject({
      receiver: { id: "committee" },
      coordinator: { id: "police" },
      fixer: { id: "carriers" },
      told: { id: "committee" },
      source: "plan",
    });
    expect(whoHandles(profile, "vneid").coordinator.id).toBe("police");
  });

  it("is refused by name when an office it relies on is taken away afterwards", () => {
    const profile = parseProfile(PROFILE);
    const broken = { ...profile, offices: profile.offices.filter(({ id }) => id !== "carriers") };
    expect(() => whoHandles(broken, "weak-signal")).toThrow("suoi-mo has no office “carriers”");
  });
});

describe("readLocalities", () => {
  it("names the file that is wrong", () => {
    place("suoi-mo", PROFILE.replace("kind: xã", "kind: huyện"));
    expect(() => readLocalities(folder)).toThrow("suoi-mo/profile.yaml");
  });

  it("names the file that is missing", () => {
    place("suoi-mo");
    rmSync(join(folder, "suoi-mo", "plan.yaml"));
    expect(() => readLocalities(folder)).toThrow("suoi-mo/plan.yaml");
  });

  it("refuses a slug that is not its folder's name", () => {
    place("suoi-khac");
    expect(() => readLocalities(folder)).toThrow("suoi-khac/profile.yaml: its slug is suoi-mo");
  });

  it("refuses two places that answer to one slug", () => {
    place("suoi-mo");
    place("suoi-xua", PROFILE.replace("slug: suoi-mo", "slug: suoi-xua").replace("[suoi-xua]", "[]"));
    expect(() => readLocalities(folder)).toThrow("two localities answer to the slug suoi-xua");
  });

  it("refuses two places whose reports would be numbered alike", () => {
    place("suoi-mo");
    place("suoi-khac", PROFILE.replace("slug: suoi-mo", "slug: suoi-khac").replace("[suoi-xua]", "[]"));
    expect(() => readLocalities(folder)).toThrow("two localities number reports with SM");
  });

  it("reads the boundary a profile names, and names the file when it is missing or no boundary", () => {
    place("suoi-mo", PROFILE.replace("signal:\n", "signal:\n  boundary: ranh-gioi.geojson\n"));
    expect(() => readLocalities(folder)).toThrow("suoi-mo/ranh-gioi.geojson");
    const file = join(folder, "suoi-mo", "ranh-gioi.geojson");
    writeFileSync(file, "{}");
    expect(() => readLocalities(folder)).toThrow("suoi-mo/ranh-gioi.geojson: boundary");
    writeFileSync(file, '{"type":"Polygon","coordinates":[[[105,20],[106,20],[106,21],[105,20]]]}');
    expect(readLocalities(folder)[0]?.boundary).toHaveLength(1);
  });

  it("passes loose files by", () => {
    writeFileSync(join(folder, "README.md"), "…");
    expect(readLocalities(folder)).toEqual([]);
  });
});
