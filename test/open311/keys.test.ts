import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { open311Keys, serviceRequests } from "../../src/database/schema/index.ts";
import { listKeys } from "../../src/open311/keys/list-keys.ts";
import { revokeKey } from "../../src/open311/keys/revoke-key.ts";
import { hours, minutes } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { type Open311World, openOpen311World } from "./open311-world.ts";

describe.each(databaseKinds)("keys of the Open311 interface on %s", (kind) => {
  let world: Open311World;
  beforeAll(async () => {
    world = await openOpen311World(kind);
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.advance(hours(2)));

  const post = (api_key: string, jurisdiction_id = "nam-hoa") =>
    world.post({ api_key, jurisdiction_id, service_code: "voice", address_string: "xóm 5" });

  it("given a key, keeps nothing it could be made from", async () => {
    const { id, key } = await world.newKey();
    expect(key).toMatch(/^o311_[0-9a-f]{48}$/);
    const kept = JSON.stringify(await world.db.select().from(open311Keys));
    expect(kept).not.toContain(key.slice(5, 25));
    expect(kept).toContain(id);
  });

  it("given a key of one locality, is refused in another; given one for all, files everywhere", async () => {
    const [own, every] = [await world.newKey("ngoc-son"), await world.newKey("*")];
    expect((await post(own.key)).status).toBe(403);
    expect((await post(own.key, "ngoc-son")).status).toBe(200);
    expect((await post(every.key)).status).toBe(200);
    expect((await post(every.key, "ngoc-lac")).status).toBe(200);
  });

  it("given a key that was taken back, answers as for one that never was", async () => {
    const { id, key } = await world.newKey();
    expect((await post(key)).status).toBe(200);
    expect(await revokeKey(world.db, id, world.clock.now())).toBe(true);
    const answer = await post(key);
    expect([answer.status, await answer.json()]).toEqual([
      403,
      [{ code: 403, description: "Invalid api_key received." }],
    ]);
    expect(await revokeKey(world.db, id, world.clock.now())).toBe(false);
    expect(await revokeKey(world.db, "%", world.clock.now())).toBe(false);
  });

  it("given sixty posts in an hour, refuses the next of that key only, and takes it after the hour", async () => {
    const [busy, other] = [await world.newKey(), await world.newKey()];
    for (let count = 0; count < 59; count += 1) expect((await post(busy.key)).status).toBe(200);
    const before = await world.db.$count(serviceRequests);
    const together = await Promise.all([post(busy.key), post(busy.key), post(busy.key)]);
    expect(together.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
    expect(await world.db.$count(serviceRequests)).toBe(before + 1);
    const [refusal] = together.filter(({ status }) => status === 429);
    expect(await refusal?.json()).toMatchObject([{ code: 429, description: expect.stringContaining("60") }]);
    expect((await post(other.key)).status).toBe(200);
    world.clock.advance(minutes(61));
    expect((await post(busy.key)).status).toBe(200);
  });

  it("given keys, lists their labels and what became of them, never the keys", async () => {
    const listed = await listKeys(world.db);
    expect(listed.filter(({ revokedAt }) => revokedAt !== null)).toHaveLength(1);
    for (const key of listed)
      expect(Object.keys(key).sort()).toEqual(["createdAt", "id", "label", "locality", "revokedAt"]);
  });
});
