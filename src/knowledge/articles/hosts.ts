/** Hosts outside *.gov.vn that the facts name. */
const ALLOWED = ["csgt.vn", "speedtest.vn", "i-speed.vn", "vnnic.vn"];

const HOST =
  /(?<![\p{L}\d@.-])(?:[a-z0-9-]+\.)+(?:vn|com|net|org|me|io|info|edu|app|asia|xyz|top|cc|co)(?![\p{L}\d-])/giu;

/** The hosts in a text that no article may send a resident to. */
export function refusedHosts(text: string): string[] {
  const hosts = (text.match(HOST) ?? []).map((host) => host.toLowerCase());
  return hosts.filter((host) => !ALLOWED.includes(host) && !/(^|\.)gov\.vn$/.test(host));
}
