import { menuChoice, personChoice } from "../conversation/choices.ts";
import { handOver } from "../conversation/hand-over.ts";
import { say } from "../conversation/outcome.ts";
import type { Choice, TurnContext, TurnOutcome } from "../conversation/types.ts";
import { designedReplies } from "./data/designed-replies.ts";
import type { ReplyKind } from "./data/designed-topic.ts";
import { fillPlaceWords } from "./fill-place-words.ts";

/** The text written for this kind of message, with the place's own words; never a search result. */
export function designedReply(context: TurnContext, kind: ReplyKind, score: number | null): TurnOutcome {
  const { status, text, articles = [] } = designedReplies[kind];
  if (status === "handover") return handOver(context, "Bác sẽ gặp cán bộ.");
  const choices: Choice[] = context.knowledge
    .existing(articles)
    .map(({ id, title }) => ({ title, do: "article", articleId: id }));
  const last = status === "out_of_scope" ? [menuChoice, personChoice] : [personChoice];
  return say(context, status, fillPlaceWords(text, context.place), [...choices, ...last], { score });
}
