import type { Db } from "../../database/database.ts";
import type { Logger } from "../../health/logger.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";
import { embedMissing } from "./embed-missing.ts";
import type { Embedder } from "./embedder.ts";
import { readVectors } from "./read-vectors.ts";
import { textHash } from "./stored-vector.ts";

type Parts = { db: Db; knowledge: KnowledgeBase; embedder: Embedder; now: () => Date; logger: Logger };

/**
 * Brings the vectors of everything the knowledge base holds up to date: from the database what it has, the rest from
 * the endpoint. Cheap when nothing changed; a failing endpoint leaves the vectors as far as they are.
 */
export function createVectorKeeper({ db, knowledge, embedder, now, logger }: Parts): () => Promise<void> {
  let kept = "";
  return async () => {
    await knowledge.refresh(db, now());
    const texts = knowledge.meanings();
    const state = await textHash(JSON.stringify([...texts]));
    if (state === kept) return;
    let failed = false;
    try {
      const count = await embedMissing(db, embedder, texts, now());
      if (count > 0) logger.info("texts_embedded", { count, model: embedder.model });
    } catch (error) {
      failed = true;
      logger.warn("embedding_failed", { error: error instanceof Error ? error.name : "unknown" });
    }
    const { known } = await readVectors(db, embedder.model, texts);
    knowledge.useVectors(known);
    if (!failed) kept = state;
  };
}
