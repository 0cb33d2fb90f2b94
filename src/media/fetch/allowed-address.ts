import { isAddress } from "./private-address.ts";

/** Zalo's own hosts for pictures and files. */
const zaloHosts = ["*.zdn.vn", "*.zadn.vn"];

export type HostRules = {
  /** Beside Zalo's: a host, a host with its port, or `*.` and a name, lower case (`ZALO_MEDIA_HOSTS`). */
  allowedHosts: string[];
  /** The simulator's pictures stand on this machine, over http. */
  allowLoopback?: boolean;
};

/** Whether the operator named this very host: only then may it be an address. `null` when it may not be fetched. */
export type AllowedAddress = { url: URL; named: boolean };

/**
 * Decides whether a link may be followed: https and a host of Zalo's or of the settings. Plain http only reaches
 * this machine, where the operator named it or the simulator runs.
 */
export function allowedAddress(link: string, rules: HostRules): AllowedAddress | null {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (!url || url.username || url.password) return null;
  const loopback = isLoopback(url.hostname);
  const named =
    rules.allowedHosts.some((rule) => !rule.startsWith("*.") && matches(rule, url)) ||
    (loopback && rules.allowLoopback === true);
  const known = named || [...zaloHosts, ...rules.allowedHosts].some((rule) => matches(rule, url));
  if (!known || (isAddress(url.hostname) && !named)) return null;
  if (url.protocol === "https:") return named || url.port === "" ? { url, named } : null;
  return url.protocol === "http:" && loopback && named ? { url, named } : null;
}

function matches(rule: string, url: URL): boolean {
  if (rule.startsWith("*.")) return url.hostname.endsWith(rule.slice(1));
  return rule === url.hostname || rule === url.host;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
