import ipaddr from 'ipaddr.js';
import { isIP } from 'node:net';

/** What is given to the public today, 2000::/3: the rest of IPv6 is reserved, local, or leads into IPv4. */
const GLOBAL_IPV6 = /^[23]/;

/**
 * Whether an address belongs to the public internet. What is not known to be public is refused: loopback, private, link-local (with the
 * metadata services of clouds), shared by carriers, multicast, unspecified, reserved, documentation; IPv6 that stands for IPv4 (mapped,
 * NAT64, 6to4, Teredo), unique-local and site-local.
 */
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0) return false;
  // An IPv4 address that is written in IPv6 is judged as the IPv4 address.
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || GLOBAL_IPV6.test(address.toNormalizedString());
}
