import { gzipSync } from "node:zlib";
import type { Office } from "./open-office.ts";

const linked = /<(?:link[^>]+rel="stylesheet"[^>]+href|script[^>]+src)="([^"]+)"/g;

/** Bytes a browser fetches for a page without pictures and map: HTML, style sheets and scripts, each compressed. */
export async function pageWeight(office: Office, path: string): Promise<number> {
  const html = await (await office.get(path)).text();
  let bytes = gzipSync(html).length;
  for (const [, address = ""] of html.matchAll(linked)) {
    if (/leaflet|map/i.test(address)) continue;
    const answer = await office.get(address.replaceAll("&amp;", "&"));
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}; was it built?`);
    bytes += gzipSync(new Uint8Array(await answer.arrayBuffer())).length;
  }
  return bytes;
}
