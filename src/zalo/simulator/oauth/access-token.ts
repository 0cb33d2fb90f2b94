import type { Context } from "hono";
import { afterAccept, beforeAccept } from "../faults/disturb.ts";
import { takeFault } from "../faults/take-fault.ts";
import { logCall } from "../openapi/log-call.ts";
import type { World } from "../state/world.ts";
import { exchange } from "./exchange.ts";
import { oauthErrorBody } from "./oauth-error.ts";

const endpoint = "/oauth/v4/oa/access_token";

/** POST /v4/oa/access_token: form fields, header `secret_key`, HTTP 200 for failures too. */
export async function accessTokenRoute(world: World, c: Context): Promise<Response> {
  const started = world.now();
  const form = new URLSearchParams(await c.req.text());
  const fault = takeFault(world, endpoint);
  const body = { grant_type: form.get("grant_type"), app_id: form.get("app_id") };
  const log = (oaId: string | null, accepted: boolean, error: number | string, message: string) =>
    logCall(world, {
      started,
      method: "POST",
      endpoint,
      oaId,
      userId: null,
      body,
      accepted,
      error,
      message,
      fault,
    });

  const disturbed = await beforeAccept(world, c, fault, () =>
    log(null, false, fault?.error ?? 0, fault?.message ?? ""),
  );
  if (disturbed) return disturbed;
  const result = await exchange(world, c.req.header("secret_key"), form);
  if ("failed" in result) {
    const failure = oauthErrorBody(result.failed);
    log(result.oaId, false, "error" in failure ? failure.error : failure.error_name, failure.error_name);
    await world.save();
    return c.json(failure);
  }
  log(result.oaId, true, 0, "Success");
  await world.save();
  await world.accepted({ endpoint, oaId: result.oaId, id: "" });
  const { accessToken, refreshToken, expiresIn } = result.pair;
  const answer = c.json({ access_token: accessToken, refresh_token: refreshToken, expires_in: expiresIn });
  return (await afterAccept(world, c, fault)) ?? answer;
}
