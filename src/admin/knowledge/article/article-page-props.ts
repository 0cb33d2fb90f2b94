import type { AskedQuestion } from "../../../knowledge/asked/recent-questions.ts";
import type { ArticleVersion } from "../../../knowledge/editing/load-version.ts";
import type { ListedArticle } from "../../../knowledge/list-articles.ts";
import type { LoadedArticle } from "../../../knowledge/load-knowledge.ts";
import type { ServedArticle } from "../../../knowledge/served-article.ts";
import type { ServedPlace } from "../../../localities/served-place.ts";
import type { OutboundMessage } from "../../../outbox/outbound-message.ts";

export type ArticlePageProps = {
  base: string;
  loaded: LoadedArticle;
  listed: ListedArticle;
  /** Whose residents' view is shown. */
  shown: ServedPlace;
  preview: OutboundMessage[];
  reviewBy: string;
  /** What is served instead of it. */
  successor: ServedArticle | null;
  related: ServedArticle[];
  versions: ArticleVersion[];
  /** Of members of staff by id. */
  names: ReadonlyMap<string, string>;
  asked: { count: number; score: number | null; last: Date | null } | null;
  questions: AskedQuestion[] | undefined;
  hash: string;
  confirmedBy: string | null;
  self: string;
  may: { write: boolean; confirm: boolean; approve: boolean; switch: boolean; see: boolean };
  /** Several places read it. */
  shared: boolean;
};
