import { z } from "zod";
import { own } from "../state/own.ts";
import type { World } from "../state/world.ts";
import { refuse } from "./body.ts";

export const parties = z.object({ oaId: z.string(), userId: z.string() });

/** Refuses with 404 when the OA or the resident does not exist. */
export function knownParties<T extends z.infer<typeof parties>>(world: World, body: T): T {
  if (!own(world.state.oas, body.oaId)) throw refuse({ error: "unknown oaId" }, 404);
  if (!own(world.state.residents, body.userId)) throw refuse({ error: "unknown userId" }, 404);
  return body;
}
