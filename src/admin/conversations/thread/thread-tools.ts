import type { LocalKnowledge } from "../../../knowledge/local-knowledge.ts";
import type { Sealer } from "../../../security/sealer.ts";
import type { Colleagues } from "../colleagues.ts";

/** What drawing one conversation needs beside its rows. */
export type ThreadTools = {
  base: string;
  /** The page of this conversation. */
  here: string;
  now: Date;
  sealer: Sealer;
  colleagues: Colleagues;
  knowledge: LocalKnowledge;
  mayAct: boolean;
  /** A link to what the citizen sent, where it may be opened; only after the look was put on record. */
  linkOf: ((url: string) => string | null) | null;
};
