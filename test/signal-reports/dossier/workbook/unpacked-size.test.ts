import { describe, expect, it } from "vitest";
import { unpackedSize } from "../../../../src/signal-reports/dossier/workbook/unpacked-size.node.ts";
import { zip } from "../zip.ts";

const text = (length: number) => Buffer.alloc(length, "a");

describe("what an archive unpacks to", () => {
  it("is the sum of its files, packed or not", () => {
    const archive = zip([
      { name: "a", content: text(5000) },
      { name: "b", content: text(700), method: 0 },
    ]);
    expect(unpackedSize(archive, 10_000)).toBe(5700);
  });

  it("may be exactly the most", () => {
    expect(unpackedSize(zip([{ name: "a", content: text(5000) }]), 5000)).toBe(5000);
  });

  it("is refused for a small file that grows without end", () => {
    const bomb = zip([{ name: "a", content: text(5_000_000) }]);
    expect(bomb.length).toBeLessThan(10_000);
    expect(unpackedSize(bomb, 1_000_000)).toBeNull();
  });

  it("is refused when many files grow together", () => {
    const entries = Array.from({ length: 20 }, (_, index) => ({ name: `f${index}`, content: text(100_000) }));
    expect(unpackedSize(zip(entries), 1_000_000)).toBeNull();
  });

  it("is refused when unpacked files alone are too many", () => {
    const entries = [1, 2, 3].map((name) => ({ name: `f${name}`, content: text(400), method: 0 as const }));
    expect(unpackedSize(zip(entries), 1000)).toBeNull();
  });

  it("is not believed but counted", () => {
    expect(unpackedSize(zip([{ name: "a", content: text(5_000_000), claims: 10 }]), 1_000_000)).toBeNull();
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["plain text", Buffer.from("trạm,khoảng cách\nA,1")],
    ["a PDF's beginning", Buffer.from("%PDF-1.7 %âãÏÓ")],
    ["an archive cut short", zip([{ name: "a", content: text(5000) }]).subarray(0, 40)],
  ])("is refused for %s", (_what, file) => {
    expect(unpackedSize(file, 1_000_000)).toBeNull();
  });

  it("is refused where the directory points outside", () => {
    const archive = zip([{ name: "a", content: text(5000) }]);
    archive.writeUInt32LE(0xffff_fff0, archive.length - 6);
    expect(unpackedSize(archive, 1_000_000)).toBeNull();
  });

  it("reads an archive that stands inside a larger buffer", () => {
    const archive = zip([{ name: "a", content: text(300) }]);
    const larger = Buffer.concat([Buffer.from("before"), archive]);
    expect(unpackedSize(larger.subarray(6), 1000)).toBe(300);
  });
});
