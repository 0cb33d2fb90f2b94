import type { Context } from "hono";

/** Thrown when no socket can be cut, so that an in-process caller sees a failed request as well. */
export class ConnectionReset extends Error {
  override name = "ConnectionReset";
}

type NodeBindings = { incoming?: { socket?: { destroy(): void } } };

/**
 * Cuts the caller's TCP connection; the response returned then reaches nobody. Behind no real server it throws
 * {@link ConnectionReset}.
 */
export function resetConnection(c: Context): Response {
  const socket = (c.env as NodeBindings | undefined)?.incoming?.socket;
  if (!socket) throw new ConnectionReset("connection reset by the simulator");
  socket.destroy();
  return new Response(null);
}
