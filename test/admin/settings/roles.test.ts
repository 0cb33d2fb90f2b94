import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AdminParts } from "../../../src/admin/admin-parts.ts";
import { placePages } from "../../../src/admin/routes.tsx";
import { mayDo, type Role } from "../../../src/staff/permissions.ts";
import type { StaffBrowser } from "../../staff/staff-world.ts";
import { openSettingsWorld, type SettingsWorld } from "./settings-world.ts";

// The routes of settings and audit as the product mounts them; the parts are only used when one is called.
const routes = placePages({ settings: {}, tools: {}, jobs: {} } as unknown as AdminParts).filter(({ path }) =>
  /^\/(settings|audit)/.test(path),
);
const concrete = (path: string) =>
  path
    .replace(":office", "culture")
    .replace(":channel", "1")
    .replace(":rule", "urgent")
    .replace(":id", "abcdef012345")
    .replace(":file", "profile.yaml");

describe("who may see and change the settings", () => {
  let world: SettingsWorld;
  const browsers = new Map<Role, StaffBrowser>();
  const roles: Role[] = ["officer", "office", "approver", "auditor"];
  beforeAll(async () => {
    world = await openSettingsWorld();
    for (const role of roles) {
      const officeId = role === "office" ? "culture" : null;
      browsers.set(role, await world.as({ role, locality: "nam-hoa", officeId }));
    }
  });
  afterAll(() => world.close());

  it("knows the routes", () => {
    expect(routes.length).toBeGreaterThan(35);
  });

  it.each(roles)("given %s, answers what the role may see and refuses all else with 403", async (role) => {
    const browser = browsers.get(role);
    if (!browser) throw new Error("nobody signed in");
    const before = await world.files();
    for (const { method, path, permission } of routes) {
      const answer =
        method === "GET"
          ? await browser.get(world.base + concrete(path))
          : await world.post(concrete(path), {}, browser);
      if (mayDo(role, permission)) expect(answer.status, `${method} ${path}`).not.toBe(403);
      else expect(answer.status, `${method} ${path}`).toBe(403);
    }
    expect(await world.files()).toEqual(before);
  });

  it("given an administrator of another place, finds nothing here", async () => {
    const stranger = await world.as({ role: "admin", locality: "phu-son" });
    const before = await world.files();
    for (const { method, path } of routes) {
      const answer =
        method === "GET"
          ? await stranger.get(world.base + concrete(path))
          : await world.post(concrete(path), {}, stranger);
      expect(answer.status, `${method} ${path}`).toBe(404);
    }
    expect(await world.files()).toEqual(before);
  });
});
