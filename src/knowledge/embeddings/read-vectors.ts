import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { embeddings } from "../../database/schema/index.ts";
import { fromBytes, textHash } from "./stored-vector.ts";

export type Vectors = { known: Map<string, Float32Array>; missing: Map<string, string> };

/** The vectors of the texts (by id) that the database holds, and the texts that are still to be embedded. */
export async function readVectors(
  db: Db,
  model: string,
  texts: ReadonlyMap<string, string>,
): Promise<Vectors> {
  const hashes = new Map<string, string>();
  for (const [id, text] of texts) hashes.set(id, await textHash(text));
  const wanted = [...new Set(hashes.values())];
  const rows =
    wanted.length > 0
      ? await db
          .select({ hash: embeddings.textHash, vector: embeddings.vector })
          .from(embeddings)
          .where(and(eq(embeddings.model, model), inArray(embeddings.textHash, wanted)))
      : [];
  const stored = new Map(rows.map(({ hash, vector }) => [hash, fromBytes(vector)]));
  const vectors: Vectors = { known: new Map(), missing: new Map() };
  for (const [id, text] of texts) {
    const vector = stored.get(hashes.get(id) ?? "");
    if (vector) vectors.known.set(id, vector);
    else vectors.missing.set(id, text);
  }
  return vectors;
}
