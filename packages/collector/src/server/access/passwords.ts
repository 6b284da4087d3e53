import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** How a password was hashed, and the result. Kept with each account, so that it can change. */
export interface PasswordHash {
  readonly kind: 'scrypt';
  readonly N: number;
  readonly r: number;
  readonly p: number;
  /** Base64. */
  readonly salt: string;
  /** Base64. */
  readonly hash: string;
}

/** What a hash costs. */
export type HashCost = Pick<PasswordHash, 'N' | 'r' | 'p'>;

/**
 * As strong as N = 2^17, p = 1, with a quarter of the memory: 32 MB a hash. From OWASP's Password
 * Storage Cheat Sheet.
 */
export const DEFAULT_COST: HashCost = { N: 2 ** 15, r: 8, p: 3 };
/** What NIST SP 800-63B-4 asks of passwords that stand alone. */
export const MIN_PASSWORD_CHARS = 15;
export const MAX_PASSWORD_CHARS = 256;

const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** Why a password is not taken. */
export type PasswordFault = 'too-short' | 'too-long' | 'too-simple';

/** No rules of composition: length is what counts. Only what is no secret at all is refused. */
export function findPasswordFault(password: string, name: string): PasswordFault | undefined {
  const length = password.length;
  if (length < MIN_PASSWORD_CHARS) return 'too-short';
  if (length > MAX_PASSWORD_CHARS) return 'too-long';
  const rest = password.toLowerCase().replaceAll(name.toLowerCase(), '').replaceAll('handrail', '');
  return new Set(rest).size < 5 ? 'too-simple' : undefined;
}

export async function hashPassword(
  password: string,
  cost: HashCost = DEFAULT_COST,
): Promise<PasswordHash> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, cost);
  return {
    kind: 'scrypt',
    ...cost,
    salt: salt.toString('base64'),
    hash: key.toString('base64'),
  };
}

/** Whether the password is right; takes as long when it is not. */
export async function isPassword(password: string, known: PasswordHash): Promise<boolean> {
  const expected = Buffer.from(known.hash, 'base64');
  const key = await derive(password, Buffer.from(known.salt, 'base64'), known);
  return expected.length === key.length && timingSafeEqual(expected, key);
}

/** The same letters can come as different bytes from different keyboards; NFC makes them equal. */
function derive(password: string, salt: Buffer, { N, r, p }: HashCost): Promise<Buffer> {
  const maxmem = 256 * N * r;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, { N, r, p, maxmem }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
