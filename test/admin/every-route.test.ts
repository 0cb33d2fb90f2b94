import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AdminParts } from "../../src/admin/admin-parts.ts";
import { placePages, provincePages } from "../../src/admin/routes.tsx";
import { rowsOf } from "../../src/database/rows.ts";
import { mayDo, type Role, roles } from "../../src/staff/permissions.ts";
import { browser, type StaffBrowser, signedInAs } from "../staff/staff-world.ts";
import { openStaffSample, type StaffSample, samplePlace } from "./staff-sample.ts";

/** Any part a handler would take is there and does nothing: only the tables are read. */
const nothing: unknown = new Proxy(() => nothing, { get: () => nothing });
const parts = nothing as AdminParts;
const ofPlace = placePages(parts);
const ofProvince = provincePages(parts);
type Route = Pick<(typeof ofPlace)[number], "method" | "path" | "permission">;

const localRoles = roles.filter((role) => role !== "operator");
/** Nobody's: what is asked for does not exist, so that a permitted act changes nothing either. */
const unknown: Record<string, string> = { code: "XX-26-9999", verb: "acknowledge", slug: "khong-co" };

const addressOf = (base: string, { path }: Route) =>
  base +
  (path === "/"
    ? ""
    : path.replace(/:(\w+)(?:\{([^}]+)\})?/g, (_, name: string, rule?: string) =>
        rule?.includes("|") ? (rule.split("|")[0] ?? "").replaceAll("[.]", ".") : (unknown[name] ?? "999999"),
      ));

describe("every route of the staff view, every role", () => {
  let world: StaffSample;
  const people = new Map<string, StaffBrowser>();

  beforeAll(async () => {
    world = await openStaffSample();
    const { counter } = world;
    for (const role of localRoles) {
      const officeId = role === "office" ? officeOf(world) : null;
      people.set(role, await signedInAs(counter, { role, locality: samplePlace, officeId }));
      people.set(`${role} elsewhere`, await signedInAs(counter, { role, locality: "ngoc-son", officeId }));
    }
    people.set("operator", await signedInAs(counter, { role: "operator", locality: "*" }));
  });
  afterAll(() => world.counter.close());

  /** How many rows of each table there are, and how often each has been changed. */
  async function state() {
    const { db } = world.counter.database;
    await db.execute(sql`select 1`);
    const tables = rowsOf(
      await db.execute(sql`select tablename from pg_tables where schemaname = 'public' order by tablename`),
    );
    const counts: Record<string, unknown> = {};
    for (const { tablename } of tables) {
      // Who looked at what, and until when somebody stays signed in, is no change of what they look at.
      if (["staff_sessions", "staff_presence", "staff_attempts"].includes(String(tablename))) continue;
      const [row] = rowsOf(
        await db.execute(
          sql`select count(*)::int as n, coalesce(md5(string_agg(t::text, '' order by t::text)), '') as hash from ${sql.identifier(String(tablename))} t`,
        ),
      );
      counts[String(tablename)] = row;
    }
    return counts;
  }

  async function ask(who: StaffBrowser, { method }: Route, address: string) {
    return method === "GET" ? await who.get(address) : await who.send(address, {});
  }

  const person = (name: string) => {
    const found = people.get(name);
    if (!found) throw new Error(`nobody signed in as ${name}`);
    return found;
  };

  it("knows of routes of every room", () => {
    const rooms = new Set(ofPlace.map(({ path }) => path.split("/")[1] ?? ""));
    for (const room of [
      "",
      "conversations",
      "reports",
      "knowledge",
      "figures",
      "settings",
      "people",
      "audit",
      "help",
    ])
      expect([...rooms]).toContain(room);
    expect(ofPlace.length).toBeGreaterThan(60);
  });

  it.each(localRoles)(
    "given a role %s without the permission, answers 403 and changes nothing",
    async (role) => {
      const forbidden = ofPlace.filter(({ permission }) => !mayDo(role, permission));
      const before = await state();
      const wrong: string[] = [];
      for (const route of forbidden) {
        const address = addressOf(`/admin/${samplePlace}`, route);
        const { status } = await ask(person(role), route, address);
        if (status !== 403) wrong.push(`${route.method} ${address}: ${status}`);
      }
      expect(wrong).toEqual([]);
      expect(await state()).toEqual(before);
    },
  );

  it.each([...localRoles, "operator"] as Role[])(
    "given a role %s with the permission, is not refused and never fails",
    async (role) => {
      const wrong: string[] = [];
      for (const route of ofPlace.filter(({ permission }) => mayDo(role, permission))) {
        const address = addressOf(`/admin/${samplePlace}`, route);
        const { status } = await ask(person(role), route, address);
        // A member of an office may do to that office's reports what the place's own staff do to all.
        const refused = status === 403 && role !== "office";
        if (refused || status >= 500) wrong.push(`${route.method} ${address}: ${status}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(localRoles)(
    "given a role %s of another place, finds no page here and changes nothing",
    async (role) => {
      const before = await state();
      const wrong: string[] = [];
      for (const [base, routes] of [
        [`/admin/${samplePlace}`, ofPlace],
        ["/admin/tinh", ofProvince],
      ] as const)
        for (const route of routes) {
          const address = addressOf(base, route);
          const { status } = await ask(person(`${role} elsewhere`), route, address);
          if (status !== 404) wrong.push(`${route.method} ${address}: ${status}`);
        }
      expect(wrong).toEqual([]);
      expect(await state()).toEqual(before);
    },
  );

  it("given nobody signed in, shows how to sign in and changes nothing", async () => {
    const before = await state();
    const wrong: string[] = [];
    for (const route of ofPlace) {
      const address = addressOf(`/admin/${samplePlace}`, route);
      const answer = await ask(browser(world.counter), route, address);
      const said = answer.status === 303 ? (answer.headers.get("location") ?? "") : await answer.text();
      if (!/sign-in/.test(said)) wrong.push(`${route.method} ${address}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
    expect(await state()).toEqual(before);
  });

  it("given a form of another site, is refused whoever is signed in", async () => {
    const before = await state();
    const wrong: string[] = [];
    for (const route of ofPlace.filter(({ method }) => method === "POST")) {
      const address = addressOf(`/admin/${samplePlace}`, route);
      const { status } = await person("operator").send(address, {}, { origin: "https://evil.example" });
      if (status !== 403) wrong.push(`${route.method} ${address}: ${status}`);
    }
    expect(wrong).toEqual([]);
    expect(await state()).toEqual(before);
  });
});

/** An office of the sample's place. */
function officeOf({ counter }: StaffSample): string {
  const { place } = counter.knowledge.forLocality(samplePlace, counter.clock.now());
  const [office] = place.profile.offices;
  if (!office) throw new Error("the sample's place has no office");
  return office.id;
}
