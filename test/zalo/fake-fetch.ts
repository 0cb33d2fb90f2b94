export type Recorded = { url: URL; method: string; headers: Headers; body: string; form: FormData | null };
type Reply = Response | Error | DOMException | ((request: Recorded) => Response | Promise<Response>);

/** A `fetch` that records requests and plays the replies in order; the last one repeats. */
export function fakeFetch(...replies: Reply[]): { fetch: typeof fetch; requests: Recorded[] } {
  const requests: Recorded[] = [];
  const fake: typeof fetch = async (input, init) => {
    const form = init?.body instanceof FormData ? init.body : null;
    const request = {
      url: new URL(String(input)),
      method: init?.method ?? "GET",
      headers: new Headers(init?.headers),
      body: typeof init?.body === "string" ? init.body : "",
      form,
    };
    requests.push(request);
    const reply = replies[Math.min(requests.length, replies.length) - 1];
    if (reply === undefined) throw new Error("no reply was prepared");
    if (reply instanceof Response) return reply.clone();
    if (typeof reply === "function") return await reply(request);
    throw reply;
  };
  return { fetch: fake, requests };
}

/** HTTP 200 with JSON, as Zalo answers nearly everything. */
export function json(value: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(value), { headers: { "content-type": "application/json" }, ...init });
}

/** What `fetch` throws when the connection fails with a system error code. */
export function connectionError(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

export function timeoutError(): DOMException {
  return new DOMException("The operation was aborted due to timeout", "TimeoutError");
}
