import type { RefusalReason } from "../reasons.ts";
import { type AllowedAddress, allowedAddress, type HostRules } from "./allowed-address.ts";
import { isPrivateAddress } from "./private-address.ts";
import { readLimited } from "./read-limited.ts";
import { type ImageType, sniffImage } from "./sniff-image.ts";

export type FetchTools = HostRules & {
  fetch: typeof fetch;
  /** The addresses behind a name, where the runtime can tell; a private one is never asked. */
  lookup?: (hostname: string) => Promise<string[]>;
  /** 10 MB unless told otherwise. */
  maxBytes?: number;
  /** For the whole download, in milliseconds. */
  timeoutMs?: number;
};

export type FetchedMedia<Kind = ImageType> =
  | { outcome: "fetched"; bytes: Uint8Array; contentType: Kind }
  /** Asking again would not help. */
  | { outcome: "refused"; reason: RefusalReason }
  /** Asking again later may help. */
  | { outcome: "unreachable"; detail: string };

const mostRedirects = 3;
const goneStatuses = new Set([401, 403, 404, 410]);

/** Downloads a picture of Zalo's: hosts of the list only, bounded in size and time, its kind read from its bytes. */
export async function fetchMedia(link: string, tools: FetchTools): Promise<FetchedMedia> {
  return await fetchKind(link, tools, sniffImage);
}

/** The same for another kind of file. @param sniff its kind by its bytes, `null`: none of those wanted */
export async function fetchKind<Kind>(
  link: string,
  tools: FetchTools,
  sniff: (bytes: Uint8Array) => Kind | null,
): Promise<FetchedMedia<Kind>> {
  const { maxBytes = 10 * 1024 * 1024, timeoutMs = 20_000 } = tools;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await follow(link, tools, sniff, maxBytes, signal);
  } catch (error) {
    return { outcome: "unreachable", detail: signal.aborted ? "deadline" : nameOf(error) };
  }
}

async function follow<Kind>(
  link: string,
  tools: FetchTools,
  sniff: (bytes: Uint8Array) => Kind | null,
  maxBytes: number,
  signal: AbortSignal,
): Promise<FetchedMedia<Kind>> {
  let next = link;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const address = allowedAddress(next, tools);
    if (!address || !(await isPublic(address, tools))) return refused("wrong-host");
    const response = await tools.fetch(address.url.href, { redirect: "manual", signal });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || !location) {
      return await readResponse(response, sniff, maxBytes);
    }
    await response.body?.cancel();
    next = URL.canParse(location, address.url) ? new URL(location, address.url).href : "";
  }
  return { outcome: "unreachable", detail: "redirects" };
}

async function readResponse<Kind>(
  response: Response,
  sniff: (bytes: Uint8Array) => Kind | null,
  maxBytes: number,
): Promise<FetchedMedia<Kind>> {
  if (response.status !== 200) {
    await response.body?.cancel();
    if (goneStatuses.has(response.status)) return refused("expired");
    return { outcome: "unreachable", detail: `status ${response.status}` };
  }
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (announced > maxBytes) {
    await response.body?.cancel();
    return refused("too-large");
  }
  const bytes = await readLimited(response.body, maxBytes);
  if (!bytes) return refused("too-large");
  const contentType = sniff(bytes);
  return contentType ? { outcome: "fetched", bytes, contentType } : refused("not-an-image");
}

async function isPublic({ url, named }: AllowedAddress, { lookup }: FetchTools): Promise<boolean> {
  if (named || !lookup) return true;
  const addresses = await lookup(url.hostname);
  return addresses.length > 0 && !addresses.some(isPrivateAddress);
}

function refused(reason: RefusalReason): { outcome: "refused"; reason: RefusalReason } {
  return { outcome: "refused", reason };
}

/** The kind of failure only: a message may hold the link. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
