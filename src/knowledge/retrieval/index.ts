export { buildIndex } from "./build-index.ts";
export { CONFIDENCE, type ConfidenceModel, confidenceOf } from "./confidence.ts";
export { fuseVectors, type Vectors } from "./fuse-vectors.ts";
export { retrieveBench } from "./retrieve-bench.ts";
export { type Signals, search } from "./search.ts";
export { loadIndex, serializeIndex } from "./serialize-index.ts";
export { spellOut } from "./spell-out.ts";
export { blankWord } from "./spelling.ts";
export type { SearchDocument, SearchIndex } from "./types.ts";
