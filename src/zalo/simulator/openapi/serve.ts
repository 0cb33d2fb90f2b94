import type { Context } from "hono";
import { afterAccept, beforeAccept } from "../faults/disturb.ts";
import { takeFault } from "../faults/take-fault.ts";
import type { OaState } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { ApiError } from "./api-error.ts";
import { authorize } from "./authorize.ts";
import type { Endpoint, Json } from "./endpoint.ts";
import { logCall } from "./log-call.ts";
import { countCall } from "./rate-limit.ts";
import { isObject, readInput } from "./read-input.ts";

/** Runs one OpenAPI call: fault, rate limit, token, input, effect, log, answer. HTTP 200 also for refusals. */
export async function serve(world: World, c: Context, endpoint: Endpoint): Promise<Response> {
  const started = world.now();
  const fault = takeFault(world, `/openapi${endpoint.path}`);
  const rate = countCall(world);
  c.header("X-RateLimit-Limit", String(rate.limit));
  c.header("X-RateLimit-Remain", String(rate.remain));
  let oa: OaState | null = null;
  let input: Json = {};
  const log = (accepted: boolean, error: number, message: string) =>
    logCall(world, {
      started,
      method: endpoint.method,
      endpoint: endpoint.path,
      oaId: oa?.oaId ?? null,
      userId: userOf(input),
      body: input,
      accepted,
      error,
      message,
      fault,
    });

  const disturbed = await beforeAccept(world, c, fault, () =>
    log(false, fault?.error ?? 0, fault?.message ?? ""),
  );
  if (disturbed) return disturbed;
  let answer: Json;
  try {
    if (rate.over) throw new ApiError(-32);
    const read = await readInput(c);
    input = read.input;
    oa = await authorize(world, c.req.header("access_token"), c.req.header("appsecret_proof"));
    answer = await endpoint.run({ world, oa, input, form: read.form });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    log(false, error.code, error.message);
    await world.save();
    return c.json({ error: error.code, message: error.message });
  }
  log(true, 0, "Success");
  await world.save();
  if (endpoint.sends) await world.accepted({ endpoint: endpoint.path, oaId: oa.oaId, id: idOf(answer) });
  return (await afterAccept(world, c, fault)) ?? c.json({ ...answer, error: 0, message: "Success" });
}

function userOf(input: Json): string | null {
  const { recipient } = input;
  const id = isObject(recipient) ? (recipient.user_id ?? recipient.anonymous_id) : input.user_id;
  return typeof id === "string" ? id : null;
}

function idOf(answer: Json): string {
  const id = isObject(answer.data) ? answer.data.message_id : undefined;
  return typeof id === "string" ? id : "";
}
