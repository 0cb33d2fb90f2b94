import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decideTurn } from "../../src/conversation/decide-turn.ts";
import type { Database } from "../../src/database/database.ts";
import { createKnowledgeBase, type KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import { syncKnowledge } from "../../src/knowledge/sync-knowledge.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { noReportFacts } from "../../src/signal-reports/report-facts.ts";
import { textOf } from "../assistant/sample.ts";
import { PLAN, PROFILE } from "../localities/made-up-place.ts";
import { openTestDatabase } from "../support/databases.ts";

const logger = { debug() {}, info() {}, warn() {}, error() {} };
const now = new Date("2026-11-20T09:00:00+07:00");
const later = new Date("2026-11-20T09:01:00+07:00");

/** A square of a tenth of a degree whose corner in the south-west is given. */
function square(lon: number, lat: number): string {
  const [east, north] = [lon + 0.1, lat + 0.1];
  const ring = [
    [lon, lat],
    [east, lat],
    [east, north],
    [lon, north],
    [lon, lat],
  ];
  return JSON.stringify({ type: "Polygon", coordinates: [ring] });
}

let folder: string;
let database: Database;
let base: KnowledgeBase;

async function writePlace(slug: string, profile: string, boundary: string): Promise<void> {
  const place = join(folder, "localities", slug);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "profile.yaml"), profile);
  await writeFile(join(place, "plan.yaml"), PLAN);
  await writeFile(join(place, "area.geojson"), boundary);
}

const withBoundary = PROFILE.replace("\nsignal:\n", "\nsignal:\n  boundary: area.geojson\n");
const neighbour = withBoundary
  .replaceAll("suoi-mo", "doi-gio")
  .replaceAll("suoi-xua", "doi-xua")
  .replaceAll("Suối Mơ", "Đồi Gió");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "boundaries-"));
  await mkdir(join(folder, "articles"));
  await cp(join(projectFolder(), "knowledge/localities/ngoc-lac"), join(folder, "localities/ngoc-lac"), {
    recursive: true,
  });
  await writePlace("suoi-mo", withBoundary, square(105, 20));
  await writePlace("doi-gio", neighbour, square(105.1, 20));
  database = await openTestDatabase("pglite");
  await syncKnowledge(database.db, await readKnowledgeFiles(folder), now);
  base = createKnowledgeBase(logger);
  await base.refresh(database.db, now);
}, 60_000);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

function shareIn(slug: string, lat: number, lon: number): string {
  const outcome = decideTurn({
    ...base.forLocality(slug, later),
    event: { kind: "location", lat, lon },
    state: {},
    mode: { name: "bot" },
    now: later,
    reports: noReportFacts,
    newId: () => "id",
  });
  return `${textOf(outcome)} [${outcome.state.report?.outside ?? "inside"}]`;
}

describe("a location shared with a place whose boundary is on file", () => {
  it("inside it, is only taken", () => {
    const said = shareIn("suoi-mo", 20.05, 105.05);
    expect(said).toContain("Đã nhận vị trí. Bác muốn báo");
    expect(said).toContain("[inside]");
  });

  it("in another place of the installation, is taken with that place's name", () => {
    const said = shareIn("suoi-mo", 20.05, 105.15);
    expect(said).toContain("nằm ngoài xã Suối Mơ (thuộc xã Đồi Gió)");
    expect(said).toContain("[xã Đồi Gió]");
  });

  it("outside all of them, is taken and marked without a name", () => {
    const said = shareIn("suoi-mo", 20.5, 105.5);
    expect(said).toContain("nằm ngoài xã Suối Mơ, phản ánh vẫn được ghi");
    expect(said).toContain("[?]");
  });

  it("seen from a place without one, is known only where it lies in another's", () => {
    expect(shareIn("ngoc-lac", 20.05, 105.05)).toContain("[xã Suối Mơ]");
    expect(shareIn("ngoc-lac", 20.5, 105.5)).toContain("[inside]");
  });

  it("is looked up anew once the file of the boundary has changed", async () => {
    await writePlace("doi-gio", neighbour, square(106, 20));
    const result = await syncKnowledge(database.db, await readKnowledgeFiles(folder), later);
    expect(result).toMatchObject({ updated: 1, unchanged: 2 });
    await base.refresh(database.db, later);
    expect(shareIn("suoi-mo", 20.05, 105.15)).toContain("[?]");
    expect(shareIn("suoi-mo", 20.05, 106.05)).toContain("[xã Đồi Gió]");
  });

  it("is refused at the reading when the file is no area", async () => {
    await writePlace("doi-gio", neighbour, "{}");
    await expect(readKnowledgeFiles(folder)).rejects.toThrow("boundary");
  });
});

it("each place knows the prefixes of all", () => {
  expect(base.forLocality("suoi-mo", later).place.codePrefixes?.toSorted()).toEqual(["DG", "NL", "SM"]);
});
