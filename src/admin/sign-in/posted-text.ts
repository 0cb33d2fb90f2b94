import type { Context } from "hono";

/** The texts of a posted form, by name; a file or a second value of a name is left out. */
export async function postedText(c: Context): Promise<Record<string, string>> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
