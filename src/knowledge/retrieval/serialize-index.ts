import type { PairTable } from "./pair-table.ts";
import type { DocumentMeta, SearchIndex } from "./types.ts";
import { createVocabulary } from "./vocabulary.ts";

const FORMAT = "cua-so-index-1";
const KINDS = { u8: Uint8Array, i16: Int16Array, u32: Uint32Array, f32: Float32Array };
type Kind = keyof typeof KINDS;
type Bytes = Uint8Array | Int16Array | Uint32Array | Float32Array;

type Header = {
  format: string;
  documents: DocumentMeta[];
  replaced: string[];
  exact: string[];
  folded: string[];
  exactStart: number;
  foldedStart: number;
  counts: { followers: number; pairs: number };
  asked: boolean;
  averageLength: number;
  averagePassage: number;
  arrays: Record<string, { kind: Kind; at: number; length: number }>;
};

function arraysOf(index: SearchIndex): Record<string, Bytes> {
  const table = (name: string, pairs: PairTable) => ({
    [`${name}.first`]: pairs.first,
    [`${name}.second`]: pairs.second,
    [`${name}.value`]: pairs.value,
  });
  return {
    foldOf: index.foldOf,
    exactCount: index.exactCount,
    exactDocuments: index.exactDocuments,
    lengths: index.lengths,
    ...table("followers", index.followers),
    ...table("pairs", index.pairs),
    "single.start": index.single.start,
    "single.documents": index.single.documents,
    "single.impacts": index.single.impacts,
    "pair.start": index.pairPostings.start,
    "pair.documents": index.pairPostings.documents,
    "pair.impacts": index.pairPostings.impacts,
    documentStart: index.segments.documentStart,
    segmentStart: index.segments.segmentStart,
    segmentKind: index.segments.segmentKind,
    segmentSection: index.segments.segmentSection,
    tokens: index.segments.tokens,
  };
}

/** The whole index, without its base, as one buffer that `loadIndex` reads without rebuilding anything. */
export function serializeIndex(index: SearchIndex): ArrayBuffer {
  const arrays = arraysOf(index);
  const directory: Header["arrays"] = {};
  let size = 0;
  for (const [name, array] of Object.entries(arrays)) {
    directory[name] = { kind: kindOf(array), at: size, length: array.length };
    size = aligned(size + array.byteLength);
  }
  const header: Header = {
    format: FORMAT,
    documents: index.documents,
    replaced: [...index.replaced],
    exact: index.exact.words,
    folded: index.folded.words,
    exactStart: index.exact.start,
    foldedStart: index.folded.start,
    counts: { followers: index.followers.count, pairs: index.pairs.count },
    asked: index.asked,
    averageLength: index.averageLength,
    averagePassage: index.averagePassage,
    arrays: directory,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const dataAt = aligned(8 + head.length);
  const buffer = new ArrayBuffer(dataAt + size);
  new DataView(buffer).setUint32(0, head.length, true);
  new Uint8Array(buffer).set(head, 8);
  for (const [name, array] of Object.entries(arrays)) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    new Uint8Array(buffer).set(bytes, dataAt + (directory[name]?.at ?? 0));
  }
  return buffer;
}

/**
 * Reads what `serializeIndex` wrote; the arrays are views of the buffer. An index that was built over a base needs
 * the same base again and throws a RangeError with another one or none.
 */
export function loadIndex(buffer: ArrayBuffer, base: SearchIndex | null = null): SearchIndex {
  const headLength = new DataView(buffer).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, headLength))) as Header;
  if (header.format !== FORMAT) throw new RangeError(`not a search index of this version: ${header.format}`);
  const exact = createVocabulary(base?.exact ?? null, header.exact);
  const folded = createVocabulary(base?.folded ?? null, header.folded);
  if (exact.start !== header.exactStart || folded.start !== header.foldedStart) {
    throw new RangeError("the index was built over another base");
  }
  const dataAt = aligned(8 + headLength);
  function read<T extends Bytes>(name: string, kind: Kind): T {
    const entry = header.arrays[name];
    if (!entry || entry.kind !== kind) throw new RangeError(`the index lacks ${name}`);
    return new KINDS[kind](buffer, dataAt + entry.at, entry.length) as Bytes as T;
  }
  const u32 = (name: string) => read<Uint32Array>(name, "u32");
  const table = (name: string, count: number): PairTable => ({
    first: u32(`${name}.first`),
    second: u32(`${name}.second`),
    value: u32(`${name}.value`),
    count,
  });
  const postings = (name: string) => ({
    start: u32(`${name}.start`),
    documents: u32(`${name}.documents`),
    impacts: read<Uint8Array>(`${name}.impacts`, "u8"),
  });
  return {
    base,
    documents: header.documents,
    replaced: new Set(header.replaced),
    exact,
    folded,
    foldOf: u32("foldOf"),
    exactCount: u32("exactCount"),
    exactDocuments: u32("exactDocuments"),
    followers: table("followers", header.counts.followers),
    single: postings("single"),
    pairs: table("pairs", header.counts.pairs),
    pairPostings: postings("pair"),
    segments: {
      documentStart: u32("documentStart"),
      segmentStart: u32("segmentStart"),
      segmentKind: read<Uint8Array>("segmentKind", "u8"),
      segmentSection: read<Int16Array>("segmentSection", "i16"),
      tokens: u32("tokens"),
    },
    lengths: read<Float32Array>("lengths", "f32"),
    asked: header.asked,
    averageLength: header.averageLength,
    averagePassage: header.averagePassage,
    spelling: null,
  };
}

function kindOf(array: Bytes): Kind {
  if (array instanceof Uint8Array) return "u8";
  if (array instanceof Int16Array) return "i16";
  return array instanceof Uint32Array ? "u32" : "f32";
}

function aligned(size: number): number {
  return (size + 7) & ~7;
}
