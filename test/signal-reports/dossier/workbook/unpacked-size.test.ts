import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpackedSize } from "../../../../src/signal-reports/dossier/workbook/unpacked-size.node.ts";

type Entry = { name: string; content: Buffer; method?: 0 | 8; claims?: number };

/** A ZIP archive; `claims` is what an entry says of its unpacked size. */
function zip(entries: Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, method = 8, claims = content.length } of entries) {
    const data = method === 8 ? deflateRawSync(content) : content;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(claims, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(claims, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), data);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

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
