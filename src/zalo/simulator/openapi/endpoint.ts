import type { OaState } from "../state/state.ts";
import type { World } from "../state/world.ts";

export type Json = Record<string, unknown>;

/** What an endpoint gets: the OA of the token, the body (or the `data` query of a GET), and the upload if any. */
export type ApiCall = { world: World; oa: OaState; input: Json; form: FormData | null };

/**
 * One call of the OpenAPI. `run` returns the answer without `error` and `message`, or throws an ApiError.
 * `sends` marks the calls whose success a test may want to catch before the answer leaves.
 */
export type Endpoint = {
  method: "GET" | "POST";
  path: string;
  sends?: boolean;
  run(call: ApiCall): Json | Promise<Json>;
};
