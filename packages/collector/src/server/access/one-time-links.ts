import type { Role } from './accounts.ts';
import { hashSecret, newSecret } from './sessions.ts';

/** For whom a link lets set a password. */
export interface Invitation {
  /** Empty: whoever follows the link chooses the name. */
  readonly name: string;
  readonly role: Role;
  /** The account as it was when the link was made; another one, or none, makes it worthless. */
  readonly changedAt: string | undefined;
  readonly expiresAt: number;
}

/** Links by which a password can be set once. In memory: a restart makes them worthless. */
export interface OneTimeLinks {
  /** @returns the secret that goes into the link. Earlier links of the same name are worthless. */
  create(name: string, role: Role, changedAt?: string): string;
  /** What a secret is good for; `undefined` if it is wrong, used or expired. */
  find(secret: string): Invitation | undefined;
  /** Uses it up. @returns whether it was still good. */
  use(secret: string): boolean;
  /** Makes it good again for as long as it was, if nothing came of its use. */
  giveBack(secret: string, invitation: Invitation): void;
}

export const LINK_MINUTES = 60;

export function createOneTimeLinks(now: () => number): OneTimeLinks {
  const links = new Map<string, Invitation>();
  const find = (secret: string) => {
    const key = hashSecret(secret);
    const link = links.get(key);
    if (link === undefined || link.expiresAt > now()) return link;
    links.delete(key);
    return undefined;
  };
  return {
    create(name, role, changedAt) {
      for (const [key, link] of links) if (link.name === name) links.delete(key);
      const secret = newSecret();
      const expiresAt = now() + LINK_MINUTES * 60_000;
      links.set(hashSecret(secret), { name, role, changedAt, expiresAt });
      return secret;
    },
    find,
    giveBack: (secret, { name, role, changedAt, expiresAt }) =>
      void links.set(hashSecret(secret), { name, role, changedAt, expiresAt }),
    use: (secret) => find(secret) !== undefined && links.delete(hashSecret(secret)),
  };
}
