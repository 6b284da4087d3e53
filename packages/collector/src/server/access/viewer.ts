import type { Role } from './accounts.ts';

/** Somebody, or a program, that may read. */
export interface Viewer {
  readonly name: string;
  readonly role: Role;
  /** How we know: an account's password, a proxy's headers, the read token, or being this machine. */
  readonly method: 'password' | 'proxy' | 'token' | 'local';
  /** Goes with every request that changes something; empty for tokens, which no page can send along. */
  readonly csrf: string;
}

/** Who is asking: a viewer, somebody known who has no role here, or nobody known. */
export type Identity = Viewer | 'no-role' | undefined;
