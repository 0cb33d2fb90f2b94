import type { ModelEndpoint } from "../settings/services.ts";

type Prompt = { system: string; user: string };

/** Answers a prompt with text. @throws when the endpoint fails or is late. */
export type ChatModel = (prompt: Prompt) => Promise<string>;

type ModelOptions = {
  fetch: typeof fetch;
  /** Milliseconds until a call is given up; nothing is tried twice. */
  timeoutMs: number;
};

/** A chat model behind any OpenAI-compatible endpoint. The client is loaded when it is first needed. */
export function createChatModel({ baseUrl, apiKey, model }: ModelEndpoint, options: ModelOptions): ChatModel {
  const { fetch, timeoutMs } = options;
  const opening = async () => {
    const [{ ChatOpenAI }, { HumanMessage, SystemMessage }] = await Promise.all([
      import("@langchain/openai"),
      import("@langchain/core/messages"),
    ]);
    const client = new ChatOpenAI({
      model,
      // The client insists on a key; an endpoint on premises may ask for none.
      apiKey: apiKey ?? "none",
      temperature: 0,
      maxTokens: 700,
      maxRetries: 0,
      timeout: timeoutMs,
      configuration: { baseURL: baseUrl, fetch },
    });
    return async ({ system, user }: Prompt) => {
      const messages = [new SystemMessage(system), new HumanMessage(user)];
      const { text } = await client.invoke(messages, { signal: AbortSignal.timeout(timeoutMs) });
      return text;
    };
  };
  let chat: ReturnType<typeof opening> | null = null;
  return async (prompt) => {
    chat ??= opening();
    return await (await chat)(prompt);
  };
}
