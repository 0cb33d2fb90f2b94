import { type ClientOptions, createZaloClient, type RateLimit } from "../../../src/zalo/index.ts";
import { fakeFetch } from "../fake-fetch.ts";

export const oaId = "388613280878808645";
export const userId = "2512523625412515999";

/** A client whose Zalo plays prepared replies and whose keeper replaces AT1 by AT2. */
export function clientWorld(replies: Parameters<typeof fakeFetch>, options: Partial<ClientOptions> = {}) {
  const { fetch, requests } = fakeFetch(...replies);
  const rejected: string[] = [];
  const rates: RateLimit[] = [];
  const client = createZaloClient({
    baseUrl: "https://openapi.zalo.me/",
    fetch,
    timeoutMs: 1_000,
    tokens: {
      accessToken: async () => "AT1",
      afterRejection: async (_oaId, token) => {
        rejected.push(token);
        return "AT2";
      },
    },
    onRateLimit: (_oaId, rate) => rates.push(rate),
    ...options,
  });
  return { client, requests, rejected, rates };
}

/** The query parameter `data` of a GET, as text. */
export function dataOf(request: { url: URL } | undefined): string {
  return request?.url.searchParams.get("data") ?? "";
}
