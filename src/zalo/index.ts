export type * from "./attachment-types.ts";
export type * from "./client-types.ts";
export type * from "./event-types.ts";
export type * from "./message-types.ts";
export type * from "./token-types.ts";
