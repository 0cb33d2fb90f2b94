import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/**
 * How many bytes a ZIP archive unpacks to, counted by unpacking and not by what it says of itself; `null` when it is
 * no archive or unpacks to more than `most`: a small file must not fill the memory.
 */
export function unpackedSize(file: Uint8Array, most: number): number | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    let size = 0;
    for (const { method, data } of entries(file, view)) {
      if (method === 8) size += inflateRawSync(data, { maxOutputLength: Math.max(1, most - size) }).length;
      else size += data.length;
      if (size > most) return null;
    }
    return size;
  } catch {
    return null;
  }
}

function* entries(file: Uint8Array, view: DataView): Generator<{ method: number; data: Uint8Array }> {
  const end = endOfDirectory(view);
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("no entry");
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const header = view.getUint32(at + 42, true);
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    yield { method, data: file.subarray(start, start + packed) };
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new Error("no archive");
}
