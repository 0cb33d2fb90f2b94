import type { Db } from "../../database/database.ts";
import { embeddings } from "../../database/schema/index.ts";
import type { Embedder } from "./embedder.ts";
import { readVectors } from "./read-vectors.ts";
import { textHash, toBytes } from "./stored-vector.ts";

/** Texts an endpoint takes in one call. */
const atOnce = 64;

/**
 * Embeds the texts that have no vector yet and keeps what comes back; each batch stands by itself, so that a failure
 * loses no more than one.
 * @returns how many were embedded. @throws when the endpoint fails; the next call goes on where this one stopped.
 */
export async function embedMissing(
  db: Db,
  embedder: Embedder,
  texts: ReadonlyMap<string, string>,
  now: Date,
): Promise<number> {
  const { missing } = await readVectors(db, embedder.model, texts);
  const open = [...new Set(missing.values())];
  for (let at = 0; at < open.length; at += atOnce) {
    const batch = open.slice(at, at + atOnce);
    const vectors = await embedder.embed(batch);
    const rows = batch.map(async (text, position) => ({
      model: embedder.model,
      textHash: await textHash(text),
      vector: toBytes(vectors[position] ?? new Float32Array()),
      createdAt: now,
    }));
    await db
      .insert(embeddings)
      .values(await Promise.all(rows))
      .onConflictDoNothing();
  }
  return open.length;
}
