import type { Context } from "hono";

type NodeEnv = { incoming?: { socket?: { remoteAddress?: string } } } | undefined;

const inside = /^(::1$|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd])/i;

/**
 * From where somebody asks. Cloudflare says so itself; elsewhere it is the other end of the connection, and only
 * when that is a proxy of our own network the last address the proxy has seen, which nobody outside can make up.
 */
export function clientAddress(c: Context): string {
  const cloudflare = c.req.header("cf-connecting-ip");
  const socket = (c.env as NodeEnv)?.incoming?.socket?.remoteAddress?.replace(/^::ffff:/, "");
  if (!socket) return cloudflare ?? "unknown";
  const proxied = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return inside.test(socket) && proxied ? proxied : socket;
}
