export * from "./embeddings.ts";
export * from "./gaps.ts";
export * from "./knowledge.ts";
export * from "./media.ts";
export * from "./official-accounts.ts";
export * from "./reports.ts";
export * from "./road.ts";
export * from "./staff.ts";
