import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { staffAttempts } from "../../src/database/schema/index.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { allowances, forgetTries, mayTry } from "../../src/staff/attempts.ts";
import { minutes, testClock } from "../support/clock.ts";
import { databaseKinds, openTestDatabase } from "../support/databases.ts";

const { most } = allowances.passwordOfAccount;

describe.each(databaseKinds)("tries to sign in on %s", (kind) => {
  const clock = testClock();
  const sealer = createSealer("a secret key for tests");
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());
  beforeEach(() => database.db.delete(staffAttempts));

  const tools = () => ({ db: database.db, sealer, now: clock.now });
  const attempt = (whose = "hoa@x.example") => mayTry(tools(), "passwordOfAccount", whose);
  const attempts = async (count: number) => {
    const answers = await Promise.all(Array.from({ length: count }, () => attempt()));
    return answers.filter(Boolean).length;
  };

  it("given thirty at the same moment, lets through as many as one after the other", async () => {
    expect(await attempts(30)).toBe(most);
    expect(await attempt()).toBe(false);
  });

  it("given the same account in other letters, counts it as one; another account on its own", async () => {
    await attempts(most);
    expect([await attempt("HOA@X.example"), await attempt("ba@x.example")]).toEqual([false, true]);
  });

  it("given the end of the quarter of an hour, begins anew; trying on meanwhile does not prolong it", async () => {
    await attempts(most);
    clock.advance(minutes(14));
    expect(await attempt()).toBe(false);
    clock.advance(minutes(1));
    expect(await attempts(most + 5)).toBe(most);
  });

  it("given a success, forgets that account's tries and no other's", async () => {
    await attempts(most);
    await forgetTries(tools(), "passwordOfAccount", "ba@x.example");
    expect(await attempt()).toBe(false);
    await forgetTries(tools(), "passwordOfAccount", "Hoa@x.example");
    expect(await attempt()).toBe(true);
  });

  it("given what is counted, keeps no address of anybody", async () => {
    await attempt();
    expect(JSON.stringify(await database.db.select().from(staffAttempts))).not.toContain("hoa");
  });
});
