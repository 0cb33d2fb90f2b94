type Context = { source?: string };
type Reviver = (this: unknown, key: string, value: unknown, context?: Context) => unknown;

/** `JSON.parse` that leaves integers beyond 2^53 as strings: Zalo's ids are that long, and some answers quote none. */
export function parseExactJson(text: string): unknown {
  const reviver: Reviver = (_key, value, context) => {
    const rounded = typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
    return rounded ? (context?.source ?? String(value)) : value;
  };
  return JSON.parse(text, reviver as Parameters<typeof JSON.parse>[1]);
}
