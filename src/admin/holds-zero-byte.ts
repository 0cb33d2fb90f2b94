import type { Context } from "hono";

/**
 * Whether an address or a form holds the zero byte: nobody types it, and no text of the database can. Reads a posted
 * form, which stays at hand for whoever reads it next.
 */
export async function holdsZeroByte({ req }: Context): Promise<boolean> {
  if (req.url.includes("%00")) return true;
  if (req.method !== "POST" || !/form/.test(req.header("content-type") ?? "")) return false;
  const fields = await req.formData();
  return [...fields].some((pair) => pair.some((part) => typeof part === "string" && part.includes("\0")));
}
