import type { DraftProblem } from "../../../knowledge/editing/check-draft.ts";
import type { DiffPart } from "../../../knowledge/editing/diff-texts.ts";
import type { ArticleVersion } from "../../../knowledge/editing/load-version.ts";
import type { OutboundMessage } from "../../../outbox/outbound-message.ts";

export type VersionPageProps = {
  base: string;
  version: ArticleVersion;
  names: ReadonlyMap<string, string>;
  self: string;
  problems: DraftProblem[];
  preview: OutboundMessage[];
  previewFor: string;
  diff: DiffPart[];
  isNew: boolean;
  /** What is served has changed since it was written. */
  stale: boolean;
  secondPerson: boolean;
  /** Nobody elsewhere decides about it. */
  decidesHere: boolean;
  may: { write: boolean; approve: boolean; try: boolean };
};
