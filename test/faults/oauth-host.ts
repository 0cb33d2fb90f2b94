import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../support/free-port.ts";
import { shuffled } from "../support/randomness.ts";

/** What befalls a call; “spent” ones have used up the refresh token before the answer is lost. */
export const faults = [
  "500",
  "timeout",
  "reset",
  "kill",
  "500-spent",
  "timeout-spent",
  "reset-spent",
  "kill-spent",
  "crash-after-answer",
  "crash-after-store",
] as const;
export type Fault = (typeof faults)[number];
const callsWithoutFault = 40;

type Token = { oaId: string; spent: boolean };
type Presentation = { afterSpent: boolean; pid: number };
export type OAuthHost = Awaited<ReturnType<typeof oauthHost>>;

/**
 * Zalo's OAuth host as a fault test needs it: a refresh token works once, every call is remembered, and each
 * fault befalls one call in fifty, in an order that the seed decides. `kill` ends the calling process.
 */
export async function oauthHost(random: () => number) {
  const tokens = new Map<string, Token>();
  const live = new Map<string, { accessToken: string; refreshToken: string }>();
  const presentations = new Map<string, Presentation[]>();
  const inFlight = new Map<string, Set<ServerResponse>>();
  const killed = new Set<number>();
  const seen = new Map<Fault, number>();
  const counts = { granted: 0, mostAtOnce: 0, unknownTokens: 0 };
  let deck: (Fault | null)[] = [];
  let calm = false;

  function issue(oaId: string) {
    const number = presentations.size + live.size + counts.granted;
    const pair = { accessToken: `access-${oaId}-${number}`, refreshToken: `refresh-${oaId}-${number}` };
    tokens.set(pair.refreshToken, { oaId, spent: false });
    live.set(oaId, pair);
    return pair;
  }

  function drawFault(): Fault | null {
    if (calm) return null;
    if (deck.length === 0) deck = shuffled([...faults, ...Array<null>(callsWithoutFault).fill(null)], random);
    const fault = deck.pop() ?? null;
    if (fault) seen.set(fault, (seen.get(fault) ?? 0) + 1);
    return fault;
  }

  function grant(token: Token) {
    token.spent = true;
    counts.granted += 1;
    const { accessToken, refreshToken } = issue(token.oaId);
    return { access_token: accessToken, refresh_token: refreshToken, expires_in: "90000" };
  }

  function answer(response: ServerResponse, pid: number, token: Token, fault: Fault | null) {
    const spent = fault === null || fault.endsWith("-spent") || fault.startsWith("crash");
    const pair = spent ? grant(token) : null;
    switch (fault) {
      case "timeout":
      case "timeout-spent":
        return;
      case "reset":
      case "reset-spent":
        return response.destroy();
      case "500":
      case "500-spent":
        return response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad Gateway</html>");
      case "kill":
      case "kill-spent":
        return kill(pid);
      default:
        if (fault) killed.add(pid);
        return response.writeHead(200, fault ? { "x-crash": fault } : {}).end(JSON.stringify(pair));
    }
  }

  function kill(pid: number) {
    if (killed.has(pid)) return;
    killed.add(pid);
    process.kill(pid, "SIGKILL");
  }

  async function receive(request: IncomingMessage, response: ServerResponse) {
    const pid = Number(request.headers["x-pid"]);
    const presented = new URLSearchParams(await textOf(request)).get("refresh_token") ?? "";
    const token = tokens.get(presented);
    if (!token) {
      counts.unknownTokens += 1;
      return response.writeHead(400).end();
    }
    const here = inFlight.get(token.oaId) ?? new Set();
    inFlight.set(token.oaId, here);
    const others = [...here];
    here.add(response);
    response.once("close", () => here.delete(response));
    // Long enough for a second caller to be seen beside the first, and for a caller that gave up to be gone.
    await delay(20);
    const abandoned = (other: ServerResponse) => other.closed && !other.writableFinished;
    const beside = others.filter((other) => !abandoned(other)).length;
    counts.mostAtOnce = Math.max(counts.mostAtOnce, 1 + beside);
    presentations.set(presented, [...(presentations.get(presented) ?? []), { afterSpent: token.spent, pid }]);
    if (token.spent) {
      const refusal = {
        error_name: "Invalid refresh token",
        error: -14014,
        error_description: "used before",
      };
      return response.end(JSON.stringify(refusal));
    }
    return answer(response, pid, token, drawFault());
  }

  const port = await freePort();
  const server = createServer(
    (request, response) => void receive(request, response).catch(() => response.destroy()),
  );
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${port}`,
    issue,
    live,
    presentations,
    killed,
    seen,
    counts,
    /** From now on every call is answered. */
    calmDown() {
      calm = true;
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
