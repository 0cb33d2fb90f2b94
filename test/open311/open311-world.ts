import { XMLParser } from "fast-xml-parser";
import { createKey } from "../../src/open311/keys/create-key.ts";
import { openReportWorld } from "../signal-reports/report-world.ts";
import type { DatabaseKind } from "../support/databases.ts";

const base = "http://counter.test/open311/v2";
const jurisdiction_id = "nam-hoa";

export type Open311World = Awaited<ReturnType<typeof openOpen311World>>;
export type Fields = Record<string, string | string[]>;

/** The product as an Open311 client meets it. */
export async function openOpen311World(kind: DatabaseKind = "pglite") {
  const world = await openReportWorld(kind);
  let keys = 0;
  const go = async (path: string, init: RequestInit = {}) =>
    await world.app.fetch(new Request(`${base}${path}`, init));

  const get = (path: string, query: Record<string, string> = {}) =>
    go(`${path}?${new URLSearchParams({ jurisdiction_id, ...query })}`);

  const newKey = async (locality = "nam-hoa", label = "Cổng của tỉnh") =>
    await createKey(
      {
        db: world.db,
        sealer: world.sealer,
        randomBytes: (length) => {
          keys += 1;
          return new Uint8Array(length).fill(keys);
        },
        now: world.clock.now(),
      },
      { locality, label },
    );

  const post = (fields: Fields, path = "/requests.json") => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one);
    return go(path, { method: "POST", body });
  };

  return {
    ...world,
    go,
    get,
    post,
    newKey,
    json: async <T = Record<string, unknown>[]>(path: string, query = {}) =>
      (await (await get(path, query)).json()) as T,
    text: async (path: string, query = {}) => await (await get(path, query)).text(),
  };
}

/** An XML answer read by a second pair of eyes: every list an array, every value as written. */
export function readXml(xml: string): unknown {
  const lists = ["service", "request", "attribute", "value", "error", "endpoint", "format"];
  return new XMLParser({ parseTagValue: false, isArray: (name) => lists.includes(name) }).parse(xml);
}

/** The fields of the first element of that name, in the order they are written. */
export function fieldOrder(xml: string, element: string): string[] {
  const inner = new RegExp(`<${element}>(.*?)</${element}>`, "s").exec(xml)?.[1] ?? "";
  const names: string[] = [];
  let depth = 0;
  for (const [tag, closing, name = ""] of inner.matchAll(/<(\/?)([a-z_]+)\/?>/g)) {
    if (closing) depth -= 1;
    else {
      if (depth === 0) names.push(name);
      if (!tag.endsWith("/>")) depth += 1;
    }
  }
  return names;
}
