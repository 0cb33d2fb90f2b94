import { ne } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localities } from "../../src/database/schema/index.ts";
import { localityOf } from "../../src/localities/locality-of.ts";
import { findJurisdiction } from "../../src/open311/find-jurisdiction.ts";
import { databaseKinds } from "../support/databases.ts";
import { type Open311World, openOpen311World } from "./open311-world.ts";

describe.each(databaseKinds)("the locality a client means on %s", (kind) => {
  let world: Open311World;
  beforeAll(async () => {
    world = await openOpen311World(kind);
  });
  afterAll(() => world.close());

  it.each([
    ["nam-hoa", "nam-hoa"],
    ["phu-son", "phu-son"],
    ["quang-trung", "phu-son"],
    ["Nam-Hoa", null],
    ["nam hoa", null],
    ["thai-nguyen", null],
    ["culture", null],
    ["%", null],
    ["_", null],
    ["nam-hoa'--", null],
    ["a".repeat(61), null],
    ["", null],
  ])("given “%s”, is %j", async (id, slug) => {
    expect(await localityOf(world.db, id)).toBe(slug);
  });

  it("given none among several, asks for it; given one only, needs none", async () => {
    await expect(findJurisdiction(world.db, undefined)).rejects.toMatchObject({ status: 400 });
    await expect(findJurisdiction(world.db, "")).rejects.toMatchObject({ status: 400 });
    await expect(findJurisdiction(world.db, "sfgov.org")).rejects.toMatchObject({ status: 404 });
    await world.db.delete(localities).where(ne(localities.slug, "ngoc-lac"));
    expect(await findJurisdiction(world.db, undefined)).toBe("ngoc-lac");
    await expect(findJurisdiction(world.db, "nam-hoa")).rejects.toMatchObject({ status: 404 });
    await world.db.delete(localities);
    await expect(findJurisdiction(world.db, undefined)).rejects.toMatchObject({ status: 400 });
  });
});
