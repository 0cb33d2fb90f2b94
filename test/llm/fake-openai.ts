import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Call = { path: string; authorization: string | undefined; body: string };
type Said = string | { status: number } | "hang" | "garbage";

/** An OpenAI-compatible endpoint on localhost that says what the test tells it to and remembers what it was sent. */
export async function openFakeOpenAi() {
  const calls: Call[] = [];
  let says: (call: Call) => Said = () => "0";
  let vectorOf: (text: string) => number[] = (text) => [text.length, 1, 0];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const call = { path: request.url ?? "", authorization: request.headers.authorization, body };
    calls.push(call);
    const said = says(call);
    if (said === "hang") return;
    response.setHeader("content-type", "application/json");
    if (said === "garbage") return void response.end("<html>not json");
    if (typeof said === "object") {
      response.statusCode = said.status;
      return void response.end(JSON.stringify({ error: { message: "refused", type: "x" } }));
    }
    const { input } = JSON.parse(body) as { input?: string[] };
    if (input) {
      const data = input.map((text, index) => ({ object: "embedding", index, embedding: vectorOf(text) }));
      const usage = { prompt_tokens: 1, total_tokens: 1 };
      return void response.end(JSON.stringify({ object: "list", data, model: "fake", usage }));
    }
    const message = { role: "assistant", content: said };
    const choices = [{ index: 0, finish_reason: "stop", message }];
    const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
    response.end(
      JSON.stringify({ id: "1", object: "chat.completion", created: 1, model: "fake", choices, usage }),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: { baseUrl: `http://127.0.0.1:${port}/v1`, apiKey: "test-key", model: "fake" },
    calls,
    say(answer: Said | ((call: Call) => Said)) {
      says = typeof answer === "function" ? answer : () => answer;
    },
    embedAs(vector: (text: string) => number[]) {
      vectorOf = vector;
    },
    /** The messages of the newest chat call, or the texts of the newest embedding call. */
    newest(): { system: string; user: string; input: string[] } {
      const body = JSON.parse(calls.at(-1)?.body ?? "{}") as {
        messages?: { content: string }[];
        input?: string[];
      };
      const [system, user] = (body.messages ?? []).map(({ content }) => content);
      return { system: system ?? "", user: user ?? "", input: body.input ?? [] };
    },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export type FakeOpenAi = Awaited<ReturnType<typeof openFakeOpenAi>>;
