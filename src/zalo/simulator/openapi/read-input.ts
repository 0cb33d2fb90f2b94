import type { Context } from "hono";
import { invalid } from "./api-error.ts";
import type { Json } from "./endpoint.ts";

/** Reads a call: JSON body of a POST, a multipart form, or a GET's query with its `data` parameter of JSON. */
export async function readInput(c: Context): Promise<{ input: Json; form: FormData | null }> {
  if (c.req.method === "GET") return { input: readQuery(c), form: null };
  if (c.req.header("content-type")?.startsWith("multipart/form-data")) {
    return { input: {}, form: await c.req.raw.formData() };
  }
  return { input: parseObject(await c.req.text(), "body"), form: null };
}

function readQuery(c: Context): Json {
  const { data, ...plain } = c.req.query();
  return data === undefined ? plain : { ...plain, ...parseObject(quoteLongNumbers(data), "data") };
}

// The official sample writes user_id as a number; read as such it would lose its last digits.
const quoteLongNumbers = (json: string) => json.replace(/(:\s*)(\d{16,})(?=\s*[,}])/g, '$1"$2"');

function parseObject(json: string, field: string): Json {
  try {
    const value: unknown = JSON.parse(json);
    if (isObject(value)) return value;
  } catch {
    throw invalid(field);
  }
  throw invalid(field);
}

/** True for a JSON object, false for arrays and null. */
export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
