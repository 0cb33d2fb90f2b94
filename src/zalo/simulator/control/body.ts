import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { z } from "zod";

/** The JSON body of a control call; 400 with every mistake when it does not fit. An empty body counts as {}. */
export async function bodyOf<T extends z.ZodType>(c: Context, schema: T): Promise<z.infer<T>> {
  const text = await c.req.text();
  let value: unknown;
  try {
    value = text === "" ? {} : JSON.parse(text);
  } catch {
    throw refuse({ error: "body is not JSON" });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw refuse({ error: "body does not fit", issues: parsed.error.issues });
}

/** An HTTP error with a JSON body. */
export function refuse(body: object, status: 400 | 404 | 409 = 400): HTTPException {
  return new HTTPException(status, { res: Response.json(body, { status }) });
}
