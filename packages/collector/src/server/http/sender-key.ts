import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { plainAddress } from '../config/addresses.ts';

const HOUR_MS = 3_600_000;

/**
 * Tells senders apart without keeping their addresses: by a hash under a random key that lives in
 * memory and is thrown away each hour. Afterwards nothing tells whom an entry stood for.
 *
 * @param onNewKey called when earlier keys have lost their meaning.
 */
export function createSenderKey(
  now: () => number,
  onNewKey: () => void,
): (address: string) => string {
  let secret = randomBytes(32);
  let hour = Math.floor(now() / HOUR_MS);
  return (address) => {
    const current = Math.floor(now() / HOUR_MS);
    if (current !== hour) {
      hour = current;
      secret = randomBytes(32);
      onNewKey();
    }
    return createHmac('sha256', secret).update(networkOf(address)).digest('base64').slice(0, 16);
  };
}

/** One household or one machine has a whole IPv6 network of 64 bits, so that is what counts. */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = (plain.split('%')[0] ?? '').toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
