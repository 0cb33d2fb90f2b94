/** The entry under a key that came from outside; never what every object inherits, such as "constructor". */
export const own = <T>(map: Record<string, T>, key: unknown): T | undefined =>
  typeof key === "string" && Object.hasOwn(map, key) ? map[key] : undefined;
