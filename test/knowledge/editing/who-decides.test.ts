import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffGrants, staffUsers } from "../../../src/database/schema/index.ts";
import { countApprovers, namesOf } from "../../../src/knowledge/editing/count-approvers.ts";
import { diffTexts } from "../../../src/knowledge/editing/diff-texts.ts";
import { needsSecondPerson } from "../../../src/knowledge/editing/second-person.ts";
import { whoDecides } from "../../../src/knowledge/editing/who-decides.ts";
import type { Role } from "../../../src/staff/permissions.ts";
import { type DatabaseKind, databaseKinds, openTestDatabase } from "../../support/databases.ts";
import { libraryOf, ngocLac, places } from "../library.ts";
import { now } from "./editing-world.ts";

describe("who decides about a text", () => {
  it.each([
    ["one that serves one place", [{ localities: ["ngoc-lac"] }], "ngoc-lac"],
    ["one that serves all", [{}], "*"],
    ["one that serves a province", [{ localities: ["thanh-hoa"] }], "*"],
    ["one that takes an article from the others", [{}, { localities: ["ngoc-lac"] }], "*"],
    ["one that gives a place's own to all", [{ localities: ["ngoc-lac"] }, {}], "*"],
    ["one that moves to another place", [{ localities: ["ngoc-lac"] }, { localities: ["nam-hoa"] }], "*"],
    ["a new one", [undefined, { localities: ["nam-hoa"] }], "nam-hoa"],
    ["one that serves nobody", [{ localities: ["nowhere"] }], "*"],
  ])("given %s", (_, texts, decider) => {
    expect(whoDecides(texts, places)).toBe(decider);
  });

  it("given an installation of one place, is that place whatever it is", () => {
    expect(whoDecides([{}], libraryOf([], "ngoc-lac").places)).toBe("ngoc-lac");
  });
});

describe("whether a second person is wanted", () => {
  const decided = (secondPerson?: boolean) => ({
    ...ngocLac.profile,
    knowledge: secondPerson === undefined ? {} : { secondPerson },
  });
  it("is as the place has decided, else wherever two people may approve", () => {
    expect(needsSecondPerson(decided(), 1)).toBe(false);
    expect(needsSecondPerson(decided(), 2)).toBe(true);
    expect(needsSecondPerson(decided(false), 5)).toBe(false);
    expect(needsSecondPerson(decided(true), 1)).toBe(true);
    expect(needsSecondPerson(null, 2)).toBe(true);
  });
});

describe.each<DatabaseKind>(databaseKinds)("those who may approve, on %s", (kind) => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    const grants: [string, string, Role][] = [
      ["lan", "ngoc-lac", "approver"],
      ["mai", "ngoc-lac", "officer"],
      ["tu", "nam-hoa", "admin"],
      ["ha", "*", "operator"],
      ["vy", "*", "operator"],
      ["vy", "ngoc-lac", "auditor"],
    ];
    for (const id of new Set(grants.map(([user]) => user)))
      await database.db
        .insert(staffUsers)
        .values({ id, name: `Cán bộ ${id}`, email: `${id}@counter.test`, createdAt: now, updatedAt: now });
    for (const [userId, locality, role] of grants)
      await database.db.insert(staffGrants).values({ userId, locality, role, grantedAt: now });
  });
  afterAll(() => database.close());

  it("are those of the place and those of all places, each once, their part here counting", async () => {
    expect(await countApprovers(database.db, "ngoc-lac")).toBe(2);
    expect(await countApprovers(database.db, "nam-hoa")).toBe(3);
    expect(await countApprovers(database.db, "*")).toBe(2);
  });

  it("have names", async () => {
    expect(await namesOf(database.db, ["lan", null, "gone"])).toEqual(new Map([["lan", "Cán bộ lan"]]));
    expect(await namesOf(database.db, [])).toEqual(new Map());
  });
});

describe("the difference of two texts", () => {
  it("tells words that came and went", () => {
    expect(diffTexts("phí 20.000 đồng", "phí 30.000 đồng").filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "20" },
      { kind: "added", text: "30" },
    ]);
  });

  it("leaves long runs without change out, and says how long they are", () => {
    const long = "chữ ".repeat(1_000);
    const parts = diffTexts(`${long}cũ`, `${long}mới`);
    expect(parts[0]).toMatchObject({ kind: "left" });
    const shown = parts.reduce((sum, part) => sum + ("text" in part ? part.text.length : 0), 0);
    expect(shown).toBeLessThan(400);
  });
});
