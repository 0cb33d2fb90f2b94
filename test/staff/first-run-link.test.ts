import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffAccounts, staffGrants, staffUsers } from "../../src/database/schema/index.ts";
import { firstRunLink } from "../../src/staff/first-run-link.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { databaseKinds } from "../support/databases.ts";
import { browser, personWith, staffTools } from "./staff-world.ts";

describe.each(databaseKinds)("the link of the first run on %s", (kind) => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter(kind);
  });
  afterAll(() => counter.close());

  const starts = async (count: number) =>
    await Promise.all(Array.from({ length: count }, () => firstRunLink(staffTools(counter))));

  it("given servers that start together, makes one first administrator and a good link for each", async () => {
    const links = await starts(3);
    expect(await counter.database.db.$count(staffUsers)).toBe(1);
    expect(await counter.database.db.select().from(staffGrants)).toMatchObject([
      { locality: "*", role: "operator" },
    ]);
    for (const link of links) expect((await browser(counter).post(link ?? "")).status).toBe(303);
  });

  it("given another start before anybody has a way to come back, is the same person", async () => {
    await starts(1);
    expect(await counter.database.db.$count(staffUsers)).toBe(1);
  });

  it("given a password of somebody who is not an operator, still makes a link", async () => {
    const userId = await personWith(counter, { role: "admin" });
    const at = counter.clock.now();
    const password = { id: "p", accountId: userId, providerId: "credential", password: "hash" };
    await counter.database.db
      .insert(staffAccounts)
      .values({ ...password, userId, createdAt: at, updatedAt: at });
    expect(await starts(1)).not.toEqual([null]);
    await personWith(counter, { role: "operator", locality: "*", email: "admin.nam-hoa@counter.test" });
    expect(await starts(1)).toEqual([null]);
  });
});
