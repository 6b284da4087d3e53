import { randomUUID } from 'node:crypto';
import type { WizardPage } from './wizard.ts';

/** One visit. It lives in memory only and is gone when it ends. */
export interface Session {
  readonly id: string;
  page: WizardPage;
  /** What was typed so far, by control. Never written anywhere else. */
  readonly answers: Map<string, string>;
  /** Set once the form is submitted. */
  reference?: string;
  touchedAt: number;
}

export interface Sessions {
  create(): Session;
  /** The live session with this id, its time extended; `undefined` when it ended or never was. */
  find(id: string): Session | undefined;
  end(id: string): void;
}

/** @param options.maxSessions The oldest sessions give way beyond this number. Default 1000. */
export function createSessions(options: {
  lifeMs: number;
  nowMs: () => number;
  maxSessions?: number;
}): Sessions {
  const { lifeMs, nowMs, maxSessions = 1000 } = options;
  const sessions = new Map<string, Session>();

  const dropOldest = (): void => {
    const oldest = sessions.keys().next();
    if (sessions.size >= maxSessions && oldest.done !== true) sessions.delete(oldest.value);
  };

  return {
    create() {
      dropOldest();
      // The id is a secret, so it is the one thing that no seed decides.
      const id = randomUUID().replaceAll('-', '').slice(0, 24);
      const session: Session = { id, page: 'household', answers: new Map(), touchedAt: nowMs() };
      sessions.set(id, session);
      return session;
    },
    find(id) {
      const session = sessions.get(id);
      if (session === undefined) return undefined;
      sessions.delete(id);
      if (nowMs() - session.touchedAt >= lifeMs) return undefined;
      session.touchedAt = nowMs();
      sessions.set(id, session); // last in the map: the most recently used
      return session;
    },
    end: (id) => void sessions.delete(id),
  };
}
