import { createHash, randomBytes } from 'node:crypto';

export interface Session {
  readonly name: string;
  /** The account as it was when its owner signed in; another one ends the session. */
  readonly changedAt: string;
  /** Goes with every request that changes something. */
  readonly csrf: string;
}

interface Kept extends Session {
  readonly startedAt: number;
  seenAt: number;
}

/** People who are signed in. In memory: a restart signs everybody out. */
export interface Sessions {
  /** @returns the secret for the cookie. Only its hash is kept here. */
  start(name: string, changedAt: string): string;
  /** The session of a secret, and notes that it was used. */
  find(secret: string): Session | undefined;
  end(secret: string): void;
  /** Ends all sessions of an account. */
  endAll(name: string): void;
}

const SECRET_BYTES = 32;
/** More people than read figures; beyond, the oldest are signed out. */
const MAX_SESSIONS = 10_000;

export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');
/** What is kept of a secret: whoever reads it cannot sign in with it. */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64');

export function createSessions(options: {
  readonly idleMs: number;
  readonly longestMs: number;
  now(): number;
}): Sessions {
  const { idleMs, longestMs, now } = options;
  const sessions = new Map<string, Kept>();
  const isOver = ({ seenAt, startedAt }: Kept) =>
    now() - seenAt > idleMs || now() - startedAt > longestMs;
  const forget = (isGone: (session: Kept) => boolean) => {
    for (const [key, session] of sessions) if (isGone(session)) sessions.delete(key);
  };

  return {
    start(name, changedAt) {
      forget(isOver);
      const [oldest] = sessions.keys();
      if (sessions.size >= MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      const secret = newSecret();
      const at = now();
      sessions.set(hashSecret(secret), {
        name,
        changedAt,
        csrf: newSecret(),
        startedAt: at,
        seenAt: at,
      });
      return secret;
    },
    find(secret) {
      const key = hashSecret(secret);
      const session = sessions.get(key);
      if (session === undefined) return undefined;
      if (isOver(session)) {
        sessions.delete(key);
        return undefined;
      }
      session.seenAt = now();
      return session;
    },
    end: (secret) => void sessions.delete(hashSecret(secret)),
    endAll: (name) => forget((session) => session.name === name),
  };
}
