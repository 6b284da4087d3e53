import { randomBytes } from 'node:crypto';
import { createTokenBuckets } from '../http/token-buckets.ts';
import { accountName, type Accounts, type Role } from './accounts.ts';
import type { Audit } from './audit.ts';
import { createGate, GateFull } from './hash-gate.ts';
import {
  DEFAULT_COST,
  hashPassword,
  isPassword,
  type HashCost,
  type PasswordHash,
} from './passwords.ts';
import type { Sessions } from './sessions.ts';

/** What came of trying to sign in. `secret` is for the cookie. */
export type SignInResult =
  | { readonly status: 'signed-in'; readonly secret: string; readonly name: string }
  | { readonly status: 'refused' }
  | { readonly status: 'wait'; readonly seconds: number };

export interface SignIn {
  /** @param sender a key of who is trying, as `createSenderKey` makes them. */
  signIn(name: string, password: string, sender: string): Promise<SignInResult>;
  /** Sets a password, ends the account's sessions, and signs its owner in. @returns the secret. */
  setPassword(name: string, role: Role, password: string): Promise<string>;
  /** The same for an account that is there, in the role that it has by then. @returns null once it is gone. */
  changePassword(name: string, password: string): Promise<string | null>;
}

/** A person slips a few times; a program tries thousands. */
const SENDER_TRIES = { burst: 10, perSecond: 1 / 60 };
/** Many senders together: slow for them, with room for the owner between. */
const NAME_TRIES = { burst: 30, perSecond: 1 / 20 };
/** How long to wait when too many passwords are being hashed. */
export const BUSY_SECONDS = 5;

export function createSignIn(parts: {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly audit: Audit;
  readonly cost?: HashCost | undefined;
  now(): number;
}): SignIn {
  const { accounts, sessions, audit, cost = DEFAULT_COST, now } = parts;
  const senders = createTokenBuckets({ ...SENDER_TRIES, now });
  const names = createTokenBuckets({ ...NAME_TRIES, now });
  const gate = createGate(2, 20);
  const nobody = createNobody(cost);

  const check = async (name: string, password: string): Promise<SignInResult> => {
    const account = accounts.find(name);
    // A name that nobody has takes as long as a wrong password, and gets the same answer.
    const isRight = await gate(() => isPassword(password, account?.password ?? nobody));
    if (account === undefined || !isRight) {
      // An unknown name is not written down: it may be a password in the wrong field.
      audit.add(account?.name ?? 'unknown', 'sign-in-refused');
      return { status: 'refused' };
    }
    audit.add(account.name, 'signed-in', { role: account.role });
    const secret = sessions.start(account.name, account.changedAt);
    return { status: 'signed-in', secret, name: account.name };
  };

  const store = (name: string, role: Role, password: PasswordHash): string => {
    const changedAt = new Date(now()).toISOString();
    accounts.set({ name, role, password, changedAt });
    sessions.endAll(name);
    audit.add(name, 'password-set', { role });
    return sessions.start(name, changedAt);
  };

  return {
    async signIn(text, password, sender) {
      const name = accountName(text);
      const seconds = senders.take(sender) || names.take(name.slice(0, 64));
      if (seconds > 0) return { status: 'wait', seconds };
      try {
        return await check(name, password);
      } catch (error) {
        if (error instanceof GateFull) return { status: 'wait', seconds: BUSY_SECONDS };
        throw error;
      }
    },
    async setPassword(name, role, password) {
      return store(name, role, await gate(() => hashPassword(password, cost)));
    },
    async changePassword(name, password) {
      const hash = await gate(() => hashPassword(password, cost));
      // Hashing takes its time: an admin may have changed or removed the account meanwhile.
      const account = accounts.find(name);
      return account ? store(name, account.role, hash) : null;
    },
  };
}

/** The hash of a password that nobody has. */
function createNobody(cost: HashCost): PasswordHash {
  const random = () => randomBytes(32).toString('base64');
  return { kind: 'scrypt', ...cost, salt: random(), hash: random() };
}
