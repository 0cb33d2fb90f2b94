import type { Logger } from "../health/logger.ts";
import type { Metrics } from "../health/metrics.ts";
import { type FetchTools, fetchKind } from "../media/fetch/fetch-media.ts";
import { sniffVoice, type VoiceType } from "../media/fetch/sniff-voice.ts";
import type { ModelEndpoint } from "../settings/services.ts";
import { createBreaker } from "./breaker.ts";

/** What was said in the voice message at Zalo's address; `null` when nobody could make it out. Never throws. */
export type Transcriber = (url: string) => Promise<string | null>;

type Parts = {
  /** How Zalo's media are fetched: hosts allowed, size, deadline. */
  media: Omit<FetchTools, "maxBytes">;
  fetch: typeof fetch;
  now: () => Date;
  logger: Logger;
  metrics: Metrics;
  /** Milliseconds a resident may be kept waiting for it. */
  timeoutMs: number;
};

/** Zalo's voice messages last a minute or a few; a megabyte of AMR is ten. */
const mostBytes = 2 * 1024 * 1024;
/** What nobody says in one voice message is a model repeating itself. */
const mostCharacters = 2_000;
const extensions: Record<VoiceType, string> = {
  "audio/amr": "amr",
  "audio/wav": "wav",
  "audio/ogg": "ogg",
  "audio/mpeg": "mp3",
  "audio/aac": "aac",
  "audio/mp4": "m4a",
};

/** Speech to text by any endpoint with OpenAI's `POST /audio/transcriptions` (whisper servers have it). */
export function createTranscriber({ baseUrl, apiKey, model }: ModelEndpoint, parts: Parts): Transcriber {
  const { media, fetch, now, logger, metrics, timeoutMs } = parts;
  const breaker = createBreaker(now);

  async function transcribe(bytes: Uint8Array, type: VoiceType): Promise<string> {
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(bytes)], { type }), `voice.${extensions[type]}`);
    form.append("model", model);
    form.append("language", "vi");
    form.append("response_format", "json");
    const response = await fetch(`${baseUrl}/audio/transcriptions`, {
      method: "POST",
      body: form,
      ...(apiKey ? { headers: { authorization: `Bearer ${apiKey}` } } : {}),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`The transcription endpoint answered ${response.status}`);
    const { text } = (await response.json()) as { text?: unknown };
    if (typeof text !== "string") throw new Error("The transcription endpoint gave no text");
    return text.trim();
  }

  return async (url) => {
    if (!breaker.isOpen()) return null;
    const voice = await fetchKind(url, { ...media, maxBytes: mostBytes }, sniffVoice);
    if (voice.outcome !== "fetched") {
      metrics.count("model_calls_total", { part: "transcription", outcome: "no_voice" });
      return null;
    }
    try {
      const text = await transcribe(voice.bytes, voice.contentType);
      breaker.worked();
      const heard = text !== "" && text.length <= mostCharacters ? text : null;
      metrics.count("model_calls_total", { part: "transcription", outcome: heard ? "heard" : "declined" });
      return heard;
    } catch (error) {
      breaker.failed();
      metrics.count("model_calls_total", { part: "transcription", outcome: "failed" });
      logger.warn("model_failed", {
        part: "transcription",
        error: error instanceof Error ? error.name : "unknown",
      });
      return null;
    }
  };
}
