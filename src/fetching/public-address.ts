import ipaddr from 'ipaddr.js';

/** Of IPv6 only this range has public hosts. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
/** Public by its number, and answered by the machine that a virtual machine runs on. */
const INSIDE_CLOUDS: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether an address is one of the public internet: none of this machine, of a local network, of a
 * cloud's inside, and no way of writing such a one in IPv6.
 *
 * @param address IPv4 or IPv6, as the system writes it.
 */
export function isPublicAddress(address: string): boolean {
  // What is behind a zone is on a local network by definition.
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return !INSIDE_CLOUDS.has(parsed.toString());
  return parsed.match(GLOBAL_UNICAST);
}
