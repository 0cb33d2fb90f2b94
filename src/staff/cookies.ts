/** A `Cookie` header as the browser would send it next, after these `Set-Cookie` lines. */
export function withCookies(header: string | undefined, set: readonly string[]): string {
  const pairs = new Map<string, string>();
  const take = (pair: string) => {
    const at = pair.indexOf("=");
    if (at > 0) pairs.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
  };
  for (const pair of (header ?? "").split(";")) take(pair);
  for (const line of set) take(line.split(";")[0] ?? "");
  return [...pairs]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
}
