export { type BuildOptions, buildIndex } from "./build-index.ts";
export { CONFIDENCE, type ConfidenceModel, confidenceOf } from "./confidence.ts";
export { fuseVectors, type Scored, type Vectors } from "./fuse-vectors.ts";
export { type BenchFigures, type BenchInput, retrieveBench } from "./retrieve-bench.ts";
export { type Hit, type SearchOptions, type SearchResult, type Signals, search } from "./search.ts";
export { loadIndex, serializeIndex } from "./serialize-index.ts";
export type { SearchDocument, SearchIndex } from "./types.ts";
