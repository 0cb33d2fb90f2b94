import type { Context } from "hono";
import type { Fault } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { resetConnection } from "./reset-connection.ts";

const page = (status: number) =>
  `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>Service temporarily unavailable</h1></body></html>`;

/** Plays the faults that strike before the call takes effect; undefined lets the call go on. */
export async function beforeAccept(
  world: World,
  c: Context,
  fault: Fault | undefined,
  log: () => void,
): Promise<Response | undefined> {
  if (fault?.kind === "slow") await wait(world, fault.ms);
  if (fault?.kind !== "reset" && fault?.kind !== "html" && fault?.kind !== "error") return undefined;
  log();
  await world.save();
  if (fault.kind === "reset") return resetConnection(c);
  if (fault.kind === "html") return html(fault);
  return Response.json({ error: fault.error, message: fault.message }, { status: fault.status });
}

/** Plays the faults that strike once the call took effect: the caller cannot know that it did. */
export async function afterAccept(world: World, c: Context, fault?: Fault): Promise<Response | undefined> {
  if (fault?.kind === "timeout-after-accept") {
    await wait(world, fault.ms);
    return html({ ...fault, status: 504 });
  }
  if (fault?.kind === "html-after-accept") return html(fault);
  if (fault?.kind === "reset-after-accept") return resetConnection(c);
  return undefined;
}

const wait = (world: World, ms: number) =>
  new Promise<void>((resolve) => {
    world.options.schedule(resolve, ms);
  });

const html = ({ status }: { status: number }) =>
  new Response(page(status), { status, headers: { "content-type": "text/html; charset=utf-8" } });
