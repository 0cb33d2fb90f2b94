import { describe, expect, it } from "vitest";
import type { FrameFacts } from "../../../src/admin/frame/frame-facts.ts";
import { navigation } from "../../../src/admin/frame/navigation.ts";
import { Navigation } from "../../../src/admin/frame/navigation-bar.tsx";
import { mayDo, roles } from "../../../src/staff/permissions.ts";

function html(role: FrameFacts["session"]["role"], place: boolean, path = "/admin/x"): string {
  const session = { staffId: "s", name: "Lan", place: place ? "x" : "*", role, officeId: null };
  const member = { id: "s", name: "Lan", email: "", grants: [] };
  const here = place ? ({ name: "xã X" } as FrameFacts["place"]) : null;
  return String(<Navigation frame={{ member, session, place: here, base: "/admin/x", path }} />);
}

describe("the rooms", () => {
  it.each(roles)("%s sees exactly the rooms that the role may enter", (role) => {
    const text = html(role, true);
    for (const { path, permission, scope } of navigation) {
      const href = `href="/admin/x${path === "/" ? "" : path}"`;
      expect(text.includes(href), path).toBe(scope !== "province" && mayDo(role, permission));
    }
  });

  it("over all places leaves out rooms that only one place has", () => {
    const text = html("operator", false);
    expect(text).not.toContain("/conversations");
    expect(text).toContain("/audit");
  });

  it("on a phone shows four and the way to the rest, which comes after them for the keyboard", () => {
    const text = html("admin", true);
    const first = text.slice(0, text.indexOf("nav-more"));
    expect(first.match(/<li>/g)).toHaveLength(4);
    expect(text.indexOf('href="#nav-more"')).toBeLessThan(text.indexOf('id="nav-more"'));
    expect(text).toContain("Đóng");
  });

  it("offers no “Thêm” to who has no more", () => {
    const text = html("office", true);
    const rooms = text.match(/<li>/g)?.length ?? 0;
    expect(text.includes('href="#nav-more"')).toBe(rooms > 4);
  });

  it("marks one room at most", () => {
    for (const path of [
      "/admin/x",
      "/admin/x/reports",
      "/admin/x/reports/A-1",
      "/admin/x/reportsX",
      "/admin/x/none",
    ])
      expect(html("admin", true, path).match(/aria-current/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(html("admin", true, "/admin/x/reportsX")).not.toContain("aria-current");
  });
});
