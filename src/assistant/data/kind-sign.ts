import type { ReplyKind } from "./designed-topic.ts";

/** `written`: what must stand in a message typed with marks, where other words fold alike. */
export type KindSign = { kind: ReplyKind; signs: RegExp[]; unless?: RegExp; written?: RegExp };
