import { decideTurn } from "../conversation/decide-turn.ts";
import type { TurnContext, TurnOutcome } from "../conversation/types.ts";
import type { Logger } from "../health/logger.ts";
import type { Metrics } from "../health/metrics.ts";
import type { LocalKnowledge } from "../knowledge/local-knowledge.ts";
import { createBreaker } from "./breaker.ts";
import type { ChatModel } from "./chat-model.ts";
import { chosenTurn } from "./chosen-turn.ts";
import { shorterTurn } from "./shorter-turn.ts";

type AdviceRequest = {
  /** The turn as it would be decided now. */
  context: TurnContext;
  /** With personal data masked. */
  question: string;
  /** The place's knowledge, ordered also by nearness in meaning to the question. */
  nearBy: (question: Float32Array) => LocalKnowledge;
};

/** What to say instead of the turn decided by rule, if it is still decided so when its transaction runs. */
export type Advice = { insteadOf: TurnOutcome; say: TurnOutcome };

/** Never throws: without advice the turn goes as the rules decide. */
export type Adviser = (request: AdviceRequest) => Promise<Advice | null>;

type AdviserParts = {
  model: ChatModel | null;
  /** The question as a vector; null without an embedding model. */
  embed: ((question: string) => Promise<Float32Array>) | null;
  now: () => Date;
  logger: Logger;
  metrics: Metrics;
};

/** Asks the optional models about a turn: outside any transaction, within their deadlines. */
export function createAdviser({ model, embed, now, logger, metrics }: AdviserParts): Adviser {
  const breakers = { model: createBreaker(now), embed: createBreaker(now) };

  async function attempt<T>(
    part: keyof typeof breakers,
    done: string,
    work: () => Promise<T | null>,
  ): Promise<T | null> {
    const breaker = breakers[part];
    if (!breaker.isOpen()) return null;
    try {
      const result = await work();
      breaker.worked();
      metrics.count("model_calls_total", { part, outcome: result === null ? "declined" : done });
      return result;
    } catch (error) {
      breaker.failed();
      metrics.count("model_calls_total", { part, outcome: "failed" });
      logger.warn("model_failed", { part, error: error instanceof Error ? error.name : "unknown" });
      return null;
    }
  }

  return async ({ context, question, nearBy }) => {
    const decided = decideTurn(context);
    if (decided.status === "answered") {
      if (!model) return null;
      const say = await attempt("model", "shortened", () => shorterTurn(model, context, question, decided));
      return say && { insteadOf: decided, say };
    }
    if (!isUndecided(decided)) return null;
    const vector = embed && (await attempt("embed", "embedded", () => embed(question)));
    const near = vector ? { ...context, knowledge: nearBy(vector) } : context;
    const again = vector ? decideTurn(near) : decided;
    const better = isUndecided(again) ? again : decided;
    const say =
      model && (await attempt("model", "chosen", () => chosenTurn(model, near, question, better.score)));
    if (say) return { insteadOf: decided, say };
    return better === decided ? null : { insteadOf: decided, say: better };
  };
}

/** The rules looked for an article and were not sure of one; what they refuse by design is not asked again. */
function isUndecided({ status, articleId, score }: TurnOutcome): boolean {
  return (status === "clarify" || status === "unknown") && articleId === null && score !== null;
}
