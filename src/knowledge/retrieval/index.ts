export { type BuildOptions, buildIndex } from "./build-index.ts";
export { type Hit, type SearchOptions, type SearchResult, type Signals, search } from "./search.ts";
export { loadIndex, serializeIndex } from "./serialize-index.ts";
export type { SearchDocument, SearchIndex } from "./types.ts";
