import type { VisitorsReport } from '../report-api.ts';
import { AskError, askJson } from './api.ts';

/** Who reads, as `GET v1/session` says. */
export interface Session {
  readonly name: string;
  readonly role: string;
  /** Goes with every request that changes something. */
  readonly csrf: string;
  readonly method: 'password' | 'proxy' | 'token' | 'local';
  /** Names of the portals, where the collector was told them. */
  readonly sites?: readonly string[];
}

/**
 * @returns `undefined` where the collector knows no sessions.
 * @throws {AskError}
 */
export async function readSession(): Promise<Session | undefined> {
  try {
    return await askJson<Session>('v1/session');
  } catch (error) {
    if (error instanceof AskError && error.why === 'missing') return undefined;
    throw error;
  }
}

/** Ends the session; the cookie is gone afterwards. @returns whether it worked. */
export async function endSession({ csrf, method }: Session): Promise<boolean> {
  // A token is forgotten by the page alone.
  if (method === 'token') return true;
  try {
    const { ok } = await fetch('v1/session/end', {
      method: 'POST',
      headers: { 'x-csrf-token': csrf },
    });
    return ok;
  } catch {
    return false;
  }
}

/** Whether this collector estimates how many visitors there are. */
export async function hasVisitors(): Promise<boolean> {
  try {
    return (await askJson<VisitorsReport>('v1/visitors')).over.length > 0;
  } catch {
    return false;
  }
}
