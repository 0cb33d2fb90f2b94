/**
 * Whether an address lies inside a private, local or otherwise reserved range (RFC 6890), or is none at all.
 * @param address an IPv4 address, or an IPv6 one with or without its brackets
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").toLowerCase();
  if (!bare.includes(":")) return isPrivateV4(bare);
  // Everything public in IPv6 today is in 2000::/3; 2001:db8, 2002 (6to4) and 2001:0 (Teredo) wrap other addresses.
  return !/^[23][0-9a-f]{3}:/.test(bare) || /^(?:2001:0{0,4}:|2001:db8:|2002:)/.test(bare);
}

/** Whether a host is written as an address rather than a name. */
export function isAddress(hostname: string): boolean {
  return hostname.includes(":") || /^\d+(?:\.\d+){3}$/.test(hostname);
}

function isPrivateV4(address: string): boolean {
  const parts = address.split(".").map(Number);
  if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part <= 255))) return true;
  const [a = 0, b = 0] = parts;
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && (b === 168 || b === 0)) ||
    (a === 198 && (b === 18 || b === 19))
  );
}
