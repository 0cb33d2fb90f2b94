/** The rows of a raw statement, whichever driver ran it. */
export function rowsOf(result: unknown): Record<string, unknown>[] {
  if (Array.isArray(result)) return result as Record<string, unknown>[];
  const { rows } = result as { rows?: unknown };
  return Array.isArray(rows) ? (rows as Record<string, unknown>[]) : [];
}
