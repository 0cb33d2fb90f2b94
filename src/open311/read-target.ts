import { Open311Error } from "./open311-error.ts";

export type Format = "json" | "xml";
export type Resource = "discovery" | "services" | "requests" | "tokens";
export type Target = { resource: Resource; id: string | null; format: Format };

const shape = /^\/(discovery|services|requests|tokens)(?:\/([^/]+?))?(?:\.(json|xml))?\/?$/;

/** What a path names: `/requests/NH-26-0042.json`. @throws {Open311Error} 404 when it names nothing. */
export function readTarget(path: string, accept: string | undefined): Target {
  const found = shape.exec(path);
  const id = decoded(found?.[2]);
  const resource = found?.[1] as Resource | undefined;
  if (!resource || id === undefined || (resource === "discovery" && id !== null))
    throw new Open311Error(404, "There is no such resource. Formats are .xml and .json.");
  if (resource === "tokens" && id === null) throw new Open311Error(400, "token was not provided.");
  return { resource, id, format: formatOf(path, accept) };
}

/** The ending decides; without one the Accept header, without that XML, which the specification requires. */
export function formatOf(path: string, accept: string | undefined): Format {
  if (/\.json\/?$/.test(path)) return "json";
  if (/\.xml\/?$/.test(path)) return "xml";
  return accept?.includes("application/json") ? "json" : "xml";
}

/** `null` for none, `undefined` for one that cannot be read. */
function decoded(part: string | undefined): string | null | undefined {
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
