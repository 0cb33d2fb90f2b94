import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../src/database/database.ts";
import { writeInPlace } from "../../../src/database/in-place.ts";
import { localities } from "../../../src/database/schema/index.ts";
import type { ProfileChange } from "../../../src/localities/editing/apply-changes.ts";
import { boundaryHash, changeBoundary } from "../../../src/localities/editing/change-boundary.ts";
import { ChangedMeanwhile, changeProfile } from "../../../src/localities/editing/change-profile.ts";
import { partHash } from "../../../src/localities/editing/part-hash.ts";
import { readPlaceFiles } from "../../../src/localities/editing/read-place-files.ts";
import { type Counter, openCounter } from "../../support/counter.ts";
import type { DatabaseKind } from "../../support/databases.ts";

const parts = [["figures"], ["texts"]];
const square = JSON.stringify({
  type: "Polygon",
  coordinates: [
    [
      [105.8, 21.5],
      [105.9, 21.5],
      [105.9, 21.6],
      [105.8, 21.6],
      [105.8, 21.5],
    ],
  ],
});

describe.each<DatabaseKind>(["pglite", "postgres"])("changing a place's profile on %s", (kind) => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter(kind);
  });
  afterAll(() => counter.close());

  const db = () => counter.database.db;
  const files = (slug = "nam-hoa") => readPlaceFiles(db(), slug);
  const inForce = async () => {
    counter.clock.advance(1_001);
    await counter.knowledge.refresh(db(), counter.clock.now());
    return counter.knowledge.forLocality("nam-hoa", counter.clock.now()).place;
  };
  const change = (changes: ProfileChange[], seen: string, slug = "nam-hoa", place = slug) =>
    writeInPlace(db(), { place, officeId: null }, (tx) =>
      changeProfile(tx, { slug, parts, seen, changes, now: counter.clock.now() }),
    );
  const publicFigures = [{ path: ["figures", "public"], value: true }];

  it("given the part as it was read, changes it for every process, as the staff's", async () => {
    expect((await inForce()).profile.figures.public).toBe(false);
    const done = await change(publicFigures, await partHash((await files()).profile, parts));
    expect(done).toHaveLength(1);
    expect((await inForce()).profile.figures.public).toBe(true);
    expect(await files()).toMatchObject({ origin: "staff", updatedAt: expect.any(Date) });
  });

  it("given a part that somebody changed meanwhile, changes nothing", async () => {
    const seen = await partHash((await files()).profile, parts);
    await change([{ path: ["texts", "away"], value: "Sáng mai trả lời" }], seen);
    const second = change([{ path: ["texts", "away"], value: "Chiều trả lời" }], seen);
    await expect(second).rejects.toThrow(ChangedMeanwhile);
    expect((await inForce()).profile.texts.away).toBe("Sáng mai trả lời");
  });

  it("given another part changed meanwhile, keeps both changes", async () => {
    const seen = await partHash((await files()).profile, parts);
    const hours = { path: ["workingHours", "confirmed"], value: true };
    const seenHours = await partHash((await files()).profile, [["workingHours"]]);
    await writeInPlace(db(), { place: "nam-hoa", officeId: null }, (tx) =>
      changeProfile(tx, {
        slug: "nam-hoa",
        parts: [["workingHours"]],
        seen: seenHours,
        changes: [hours],
        now: counter.clock.now(),
      }),
    );
    await change([{ path: ["texts", "greeting"], value: "Chào bà con" }], seen);
    expect((await inForce()).profile).toMatchObject({
      workingHours: { confirmed: true },
      texts: { greeting: "Chào bà con" },
    });
  });

  it("given another place's profile, the database lets nobody change it", async () => {
    const seen = await partHash((await files("phu-son")).profile, parts);
    const before = await files("phu-son");
    await expect(change(publicFigures, seen, "phu-son", "nam-hoa")).rejects.toThrow(ChangedMeanwhile);
    expect(await files("phu-son")).toEqual(before);
  });

  it("given what is already so, writes nothing", async () => {
    const before = await files("ngoc-lac");
    const already = [{ path: ["name"], value: "Ngọc Lặc" }];
    expect(await change(already, await partHash(before.profile, parts), "ngoc-lac")).toEqual([]);
    expect(await files("ngoc-lac")).toEqual(before);
  });

  it("given a boundary, serves it and names the file it becomes in a folder", async () => {
    const edit = {
      slug: "nam-hoa",
      seen: await boundaryHash(null),
      boundary: square,
      now: counter.clock.now(),
    };
    await inTransaction(db(), (tx) => changeBoundary(tx, edit));
    const { boundary, profile } = await inForce();
    expect(boundary).toHaveLength(1);
    expect(profile.signal.boundary).toBe("boundary.geojson");
    await expect(inTransaction(db(), (tx) => changeBoundary(tx, edit))).rejects.toThrow(ChangedMeanwhile);
    const away = { ...edit, seen: await boundaryHash(square), boundary: null };
    await inTransaction(db(), (tx) => changeBoundary(tx, away));
    expect(await inForce()).toMatchObject({ boundary: null, profile: { signal: { boundary: null } } });
    await db().update(localities).set({ boundary: null }).where(eq(localities.slug, "nam-hoa"));
  });
});
