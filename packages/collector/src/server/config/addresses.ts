import { BlockList, isIP } from 'node:net';

const FAMILIES = { 4: 'ipv4', 6: 'ipv6' } as const;
const BITS = { 4: 32, 6: 128 } as const;

/** Whether a text is an address or a range such as `10.0.0.0/8`. */
export function isAddressRange(text: string): boolean {
  const { version, bits, prefix } = split(text);
  if (version !== 4 && version !== 6) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && bits <= BITS[version]);
}

function split(text: string) {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = rest.length > 0 ? 0 : isIP(address);
  return { address, prefix, version, bits: Number(prefix) };
}

/**
 * Tells whether an address lies in one of the ranges.
 *
 * @param ranges texts for which `isAddressRange` holds.
 */
export function createAddressCheck(
  ranges: readonly string[],
): (address: string | undefined) => boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const { address, prefix, version, bits } = split(range);
    const family = FAMILIES[version === 6 ? 6 : 4];
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, bits, family);
  }
  return (address = '') => {
    const plain = plainAddress(address);
    const version = isIP(plain);
    return (version === 4 || version === 6) && list.check(plain, FAMILIES[version]);
  };
}

/** An IPv4 address that came over an IPv6 socket, as IPv4. */
export function plainAddress(address: string): string {
  return /^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(address) ? address.slice(7) : address;
}

/** Whether a host name or address means this machine only. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host === '[::1]' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
  );
}
