import { describe, expect, it } from "vitest";
import { type FrameFacts, Layout } from "../../../src/admin/frame/layout.tsx";
import type { Role } from "../../../src/staff/permissions.ts";

type Wanted = { role?: Role; grants?: FrameFacts["member"]["grants"]; more?: Partial<FrameFacts> };

function page({ role = "officer", grants = [], more = {} }: Wanted = {}): string {
  const frame: FrameFacts = {
    member: { id: "s1", name: "Chị Lan", email: "", grants },
    session: { staffId: "s1", name: "Chị Lan", place: "nam-hoa", role, officeId: null },
    place: { name: "xã Nam Hòa" } as FrameFacts["place"],
    base: "/admin/nam-hoa",
    path: "/admin/nam-hoa/reports/NH-26-0001",
    ...more,
  };
  return String(
    <Layout title="Phản ánh" frame={frame}>
      <p>Nội dung</p>
    </Layout>,
  );
}

describe("the frame", () => {
  it("names place and product in the title, and has one h1", () => {
    const html = page();
    expect(html).toContain("<title>Phản ánh · xã Nam Hòa · Cửa Số</title>");
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('lang="vi"');
  });

  it("begins with the way to the content", () => {
    const html = page();
    expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf("<header"));
    expect(html).toContain('<main id="main"');
  });

  it("marks the room one is in, also deep inside", () => {
    expect(page()).toMatch(/href="\/admin\/nam-hoa\/reports" aria-current="page"/);
    expect(page({ more: { path: "/admin/nam-hoa" } })).toMatch(/href="\/admin\/nam-hoa" aria-current="page"/);
  });

  it("shows only rooms that the role may enter", () => {
    expect(page({ role: "officer" })).not.toContain("/nam-hoa/settings");
    expect(page({ role: "admin" })).toContain("/nam-hoa/settings");
    expect(page({ role: "office" })).not.toContain("/nam-hoa/knowledge");
  });

  it("switches between places by one link each; who has one place is offered none", () => {
    const places = [
      { slug: "nam-hoa", name: "xã Nam Hòa" },
      { slug: "ngoc-lac", name: "xã Ngọc Lặc" },
    ];
    expect(page({ more: { places } })).toContain('href="/admin/ngoc-lac"');
    expect(page({ more: { places: places.slice(0, 1) } })).not.toContain("/admin/places");
  });

  it("offers the view over all places only to those who have it", () => {
    const everywhere = [{ locality: "*", role: "operator", officeId: null }] as const;
    expect(page({ grants: everywhere })).toContain('href="/admin/tinh"');
    expect(page()).not.toContain('href="/admin/tinh"');
  });

  it("keeps a long list of places out of the menu", () => {
    const places = Array.from({ length: 200 }, (_, at) => ({ slug: `p-${at}`, name: `Xã ${at}` }));
    const html = page({ more: { places } });
    expect(html).not.toContain("/admin/p-9");
    expect(html).toContain("Tìm địa phương");
  });

  it("follows the device until a theme is chosen, then offers the other", () => {
    expect(page()).not.toContain("data-theme");
    const dark = page({ more: { theme: "dark" } });
    expect(dark).toContain('data-theme="dark"');
    expect(dark).toContain("Nền sáng");
    expect(dark).not.toContain("Nền tối");
  });

  it("holds no inline script, style or handler", () => {
    expect(page()).not.toMatch(/<style|style="|\son\w+="|<script(?![^>]*src=)/);
  });

  it("says on every page that the assistant is off, and where to switch it on", () => {
    expect(page()).not.toContain("đang tắt");
    const html = page({ more: { assistantOff: "Đang sửa <b>bài</b>" } });
    expect(html).toContain("Trợ lý tự động đang tắt: Đang sửa &lt;b&gt;bài");
    expect(html).toContain('href="/admin/nam-hoa/knowledge/switches"');
  });

  it("without anybody signed in has no navigation and no person", () => {
    const html = String(<Layout title="Đăng nhập">x</Layout>);
    expect(html).not.toContain("<nav");
    expect(html).not.toContain("data-person");
  });

  it("writes names with markup as text", () => {
    const session = {
      staffId: "s",
      name: "<b>Lan</b>",
      place: "nam-hoa",
      role: "officer",
      officeId: null,
    } as const;
    expect(page({ more: { session } })).toContain("&lt;b&gt;Lan");
  });
});
