import { describe, expect, it } from "vitest";
import { MarkedWords } from "../../../src/admin/help/marked-words.tsx";

const html = (words: string, base = "/admin/nam-hoa") => String(<MarkedWords words={words} base={base} />);

describe("the guide's marks", () => {
  it("draws a page's own word in bold", () => {
    expect(html("Bấm **Gửi** rồi chờ.")).toBe("Bấm <strong>Gửi</strong> rồi chờ.");
  });

  it("leads within the place", () => {
    expect(html("Mở [Hội thoại](/conversations).")).toContain('<a href="/admin/nam-hoa/conversations">');
    expect(html("Mở [Hôm nay](/).")).toContain('<a href="/admin/nam-hoa">');
  });

  it("over all places leads only where there is such a page", () => {
    expect(html("Mở [Hội thoại](/conversations).", "/admin/tinh")).toBe("Mở Hội thoại.");
    expect(html("Xem [cách làm](/help/tra-loi).", "/admin/tinh")).toContain(
      'href="/admin/tinh/help/tra-loi"',
    );
    expect(html("Mở [Hôm nay](/).", "/admin/tinh")).toContain('href="/admin/tinh"');
  });

  it("takes several in one line, and writes other signs as they are", () => {
    expect(html("**A** và **B**: [C](/help/c) (d) * e")).toBe(
      '<strong>A</strong> và <strong>B</strong>: <a href="/admin/nam-hoa/help/c">C</a> (d) * e',
    );
    expect(html("<b>x</b> & y")).toBe("&lt;b&gt;x&lt;/b&gt; &amp; y");
  });
});
