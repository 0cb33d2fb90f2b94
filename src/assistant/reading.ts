import type { Found } from "../knowledge/local-knowledge.ts";

/** What a text is nearest to, and how sure it is, in [0, 1], that the first of them is meant. */
export type Reading = { hits: Found[]; confidence: number; text: string };
