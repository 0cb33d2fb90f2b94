import { maskPersonalData } from "../../security/mask-personal-data.ts";
import type { ModelEndpoint } from "../../settings/services.ts";

/** Turns texts into vectors of one length, in their order. @throws when the endpoint fails or is late. */
export type Embedder = { model: string; embed(texts: string[]): Promise<Float32Array[]> };

export type EmbedderOptions = {
  fetch: typeof fetch;
  /** Milliseconds until a call is given up; nothing is tried twice. */
  timeoutMs: number;
};

/** Embeddings from any OpenAI-compatible endpoint. Personal data is masked before a text leaves. */
export function createEmbedder(
  { baseUrl, apiKey, model }: ModelEndpoint,
  options: EmbedderOptions,
): Embedder {
  const { fetch, timeoutMs } = options;
  const opening = async () => {
    const { OpenAIEmbeddings } = await import("@langchain/openai");
    return new OpenAIEmbeddings({
      model,
      // The client insists on a key; an endpoint on premises may ask for none.
      apiKey: apiKey ?? "none",
      encodingFormat: "float",
      maxRetries: 0,
      timeout: timeoutMs,
      configuration: { baseURL: baseUrl, fetch },
    });
  };
  let client: ReturnType<typeof opening> | null = null;
  return {
    model,
    async embed(texts) {
      client ??= opening();
      const vectors = await (await client).embedDocuments(texts.map((text) => maskPersonalData(text).text));
      if (vectors.length !== texts.length || vectors.some((vector) => vector.length !== vectors[0]?.length)) {
        throw new Error(
          "The embedding endpoint gave another number of vectors than texts, or of several lengths",
        );
      }
      return vectors.map((vector) => Float32Array.from(vector));
    },
  };
}
