import { createSenderKey } from '../http/sender-key.ts';
import type { Settings } from '../options.ts';
import { openAccounts, type Accounts } from './accounts.ts';
import { openAudit, type Audit } from './audit.ts';
import { createCookies, type Cookies } from './cookies.ts';
import { createIdentify, type Identify } from './identify.ts';
import { createOneTimeLinks, type OneTimeLinks } from './one-time-links.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createSignIn, type SignIn } from './sign-in.ts';
import type { HashCost } from './passwords.ts';

/** Everything that has to do with who may read. */
export interface Access extends Identify, SignIn {
  readonly accounts: Accounts;
  readonly audit: Audit;
  readonly cookies: Cookies;
  readonly links: OneTimeLinks;
  readonly sessions: Sessions;
  /** A key of who sends, for limits; see `createSenderKey`. */
  senderKey(address: string): string;
}

const MINUTE_MS = 60_000;

/** @throws if the file of accounts is broken. */
export function createAccess(settings: Settings, cost?: HashCost): Access {
  const { data, session, publicUrl, now } = settings;
  const accounts = openAccounts(data);
  // Said at the start, not at the first sign-in.
  accounts.list();
  const audit = openAudit(data, now);
  const cookies = createCookies(publicUrl);
  const sessions = createSessions({
    idleMs: session.idleMinutes * MINUTE_MS,
    longestMs: session.hours * 60 * MINUTE_MS,
    now,
  });
  return {
    ...createIdentify({ settings, accounts, sessions, cookies }),
    ...createSignIn({ accounts, sessions, audit, cost, now }),
    accounts,
    audit,
    cookies,
    links: createOneTimeLinks(now),
    sessions,
    senderKey: createSenderKey(now, () => undefined),
  };
}
