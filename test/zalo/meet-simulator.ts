import { createTokenKeeper, createZaloClient, createZaloOAuth } from "../../src/zalo/index.ts";
import { hour, oaId, openRig, start } from "./simulator/harness.ts";
import { memoryStore } from "./tokens/memory-store.ts";

/** The client and the simulator, written apart from the same documentation, talking to each other. */
export async function meet() {
  const rig = await openRig();
  let passed = 0;
  let ids = 0;
  const now = () => new Date(start + passed);
  const overWire: typeof fetch = async (input, init) => {
    const { pathname, search } = new URL(String(input));
    const response = await rig.request(`${pathname}${search}`, init);
    await rig.sim.settled();
    return response;
  };
  const oauth = createZaloOAuth({
    baseUrl: "http://zalo.test/oauth",
    appId: "360846524940903967",
    appSecret: "APP_SECRET_FOR_TEST",
    fetch: overWire,
    timeoutMs: 5_000,
  });
  const pair = await rig.sim.issueTokens(oaId);
  const tokens = memoryStore({
    oaId,
    accessToken: pair.accessToken,
    refreshToken: pair.refreshToken,
    accessExpiresAt: new Date(start + 25 * hour),
    refreshIssuedAt: now(),
    status: "linked",
    version: 1,
    refreshingSince: null,
  });
  const keeper = createTokenKeeper({
    store: tokens,
    oauth,
    now,
    newId: () => `owner-${++ids}`,
    wait: async () => undefined,
    leaseMs: 30_000,
  });
  const client = createZaloClient({
    baseUrl: "http://zalo.test/openapi",
    fetch: overWire,
    timeoutMs: 5_000,
    tokens: keeper,
  });
  const pass = async (ms: number) => {
    passed += ms;
    await rig.pass(ms);
  };
  return { rig, client, keeper, tokens, pass };
}
