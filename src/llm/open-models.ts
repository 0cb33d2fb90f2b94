import type { Db } from "../database/database.ts";
import type { Logger } from "../health/logger.ts";
import type { Metrics } from "../health/metrics.ts";
import { createEmbedder, type Embedder } from "../knowledge/embeddings/embedder.ts";
import { createVectorKeeper } from "../knowledge/embeddings/vector-keeper.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import type { ServiceSettings } from "../settings/services.ts";
import { type Adviser, createAdviser } from "./adviser.ts";
import { createChatModel } from "./chat-model.ts";
import { createTranscriber, type Transcriber } from "./transcriber.ts";

type Parts = {
  settings: Pick<ServiceSettings, "llm" | "embeddings" | "transcription" | "mediaHosts">;
  /** The simulator's own media stand on this machine. */
  allowLoopback: boolean;
  db: Db;
  knowledge: KnowledgeBase;
  fetch: typeof fetch;
  now: () => Date;
  logger: Logger;
  metrics: Metrics;
};

export type Models = {
  /** Null when no model is set: turns then wait for nothing. */
  adviser: Adviser | null;
  /** Null when no transcription is set: a voice message gets a request to type. */
  transcriber: Transcriber | null;
  /** Embeds what has no vector yet; never throws over a failing endpoint. For the sweep. */
  keepVectors(): Promise<void>;
};

/** A resident waits so long at most for a chat model, for a question's vector; a batch of articles may take longer. */
const chatTimeoutMs = 6_000;
const questionTimeoutMs = 1_500;
const batchTimeoutMs = 30_000;
/** For fetching a voice message, and again for hearing it. */
const voiceTimeoutMs = 10_000;

/** The optional models of the settings; nothing of them is loaded where none is set. */
export function openModels({ settings, allowLoopback, fetch, ...parts }: Parts): Models {
  const { llm, embeddings, transcription, mediaHosts } = settings;
  const { db, knowledge, now, logger, metrics } = parts;
  const model = llm && createChatModel(llm, { fetch, timeoutMs: chatTimeoutMs });
  const questions = embeddings && createEmbedder(embeddings, { fetch, timeoutMs: questionTimeoutMs });
  const articles = embeddings && createEmbedder(embeddings, { fetch, timeoutMs: batchTimeoutMs });
  const keeper = articles && createVectorKeeper({ db, knowledge, embedder: articles, now, logger });
  const embed = questions && ((question: string) => embedOne(questions, question));
  return {
    adviser: model || embed ? createAdviser({ model, embed, now, logger, metrics }) : null,
    transcriber:
      transcription &&
      createTranscriber(transcription, {
        media: { allowedHosts: mediaHosts, allowLoopback, fetch, timeoutMs: voiceTimeoutMs },
        fetch,
        now,
        logger,
        metrics,
        timeoutMs: voiceTimeoutMs,
      }),
    keepVectors: async () => await keeper?.(),
  };
}

async function embedOne(embedder: Embedder, question: string): Promise<Float32Array> {
  const [vector] = await embedder.embed([question]);
  if (!vector) throw new Error("The embedding endpoint gave no vector");
  return vector;
}
